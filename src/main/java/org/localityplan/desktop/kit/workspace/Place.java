package org.localityplan.desktop.kit.workspace;

import java.util.UUID;
import org.localityplan.domain.measure.MeasureKey;

/// Somewhere in the program that a person can go to and come back to.
public sealed interface Place {

    record Overview() implements Place {}

    /// The plan on a page.
    record PlanOnAPage() implements Place {}

    record Programmes() implements Place {}

    /// One programme.
    record ProgrammePage(UUID programme) implements Place {}

    /// Where the status report of a project or programme is written.
    record StatusUpdate(UUID projectOrProgramme) implements Place {}

    /// Where the newest report of a project or programme is approved, returned or reopened.
    record StatusReview(UUID projectOrProgramme) implements Place {}

    /// What a person has to report on.
    record MyUpdates() implements Place {}

    record Measures() implements Place {}

    /// One measure.
    record MeasurePage(MeasureKey measure) implements Place {}

    /// Where a local measure is made.
    record NewMeasure() implements Place {}

    /// The sheet on which owners enter the figures of their measures.
    record FigureSheet() implements Place {}

    record WaitingLists() implements Place {}

    /// One waiting list.
    record WaitingListPage(UUID waitingList) implements Place {}

    /// The sheet on which all waiting lists are counted at once.
    record CountSheet() implements Place {}

    record BudgetGap() implements Place {}

    /// Risks, milestones, decisions and actions of all programmes.
    record Risks() implements Place {}

    /// The rules by which the plan is challenged, and who may do what.
    record Settings() implements Place {}

    /// The part of the rail that the place belongs to.
    default Section section() {
        return switch (this) {
            case Overview() -> Section.OVERVIEW;
            case PlanOnAPage() -> Section.PLAN;
            case Programmes(),ProgrammePage(var _),StatusUpdate(var _),StatusReview(var _),MyUpdates() ->
                Section.PROGRAMMES;
            case Measures(),MeasurePage(var _),NewMeasure(),FigureSheet() -> Section.MEASURES;
            case WaitingLists(),WaitingListPage(var _),CountSheet() -> Section.WAITING_LISTS;
            case BudgetGap() -> Section.BUDGET;
            case Risks() -> Section.RISKS;
            case Settings() -> Section.SETTINGS;
        };
    }
}
