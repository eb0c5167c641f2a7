package org.localityplan.domain.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;

/// A command on the plan itself: its reports, milestones, risks, decisions, structure, people, rules and peer groups.
public sealed interface PlanChange extends Change {

    /// The least role that may ask for it. Reports ask for more: see `People.mayReport`.
    default Role least() {
        return switch (this) {
            case SubmitReport _,MoveMilestone _,SaveMilestone _,SaveRisk _,SaveAction _,SetDependencies _ ->
                Role.UPDATER;
            case ReviewReport _,SaveDecision _ -> Role.APPROVER;
            case SetPriority _,SetProgramme _,SetProject _,Retire _,BringBack _ -> Role.ADMINISTRATOR;
            case Steer _,SetPerson _,RemovePerson _,SetPeerGroup _,RemovePeerGroup _ -> Role.ADMINISTRATOR;
        };
    }

    /// The project or programme whose people may ask for it; empty where it belongs to none.
    default Optional<UUID> subject() {
        return switch (this) {
            case SubmitReport each -> Optional.of(each.of());
            case MoveMilestone each -> Optional.of(each.project());
            case SaveMilestone each -> Optional.of(each.project());
            case SaveRisk each -> Optional.of(each.project());
            case SaveAction each -> Optional.of(each.project());
            case SetDependencies each -> Optional.of(each.project());
            case ReviewReport _,SaveDecision _,SetPriority _,SetProgramme _,SetProject _ -> Optional.empty();
            case Retire _,BringBack _,Steer _,SetPerson _,RemovePerson _ -> Optional.empty();
            case SetPeerGroup _,RemovePeerGroup _ -> Optional.empty();
        };
    }

    /// Submits the report of a project or programme for a period, with all that was updated on the same form. One that was
    /// returned, reopened or not yet approved is replaced; one that is approved is refused.
    ///
    /// @param of the project or programme
    /// @param milestones what was reached or re-forecast
    /// @param decisions what the board is asked
    record SubmitReport(UUID of, StatusReport report, List<MoveMilestone> milestones, List<Decision> decisions)
            implements PlanChange {
        public SubmitReport {
            milestones = List.copyOf(milestones);
            decisions = List.copyOf(decisions);
        }
    }

    /// What an approver says of a report.
    ///
    /// @param words why it is returned or reopened; may be empty for an approval
    record ReviewReport(UUID report, Verdict verdict, String words) implements PlanChange {}

    /// An approver's word. To approve locks the report for good; only to reopen it, with a reason, makes a new revision.
    enum Verdict {
        APPROVE,
        RETURN,
        REOPEN
    }

    /// Re-forecasts a milestone or says that it is reached. Its baseline stays.
    ///
    /// @param reason why it moves; may be empty when it is reached by its forecast
    record MoveMilestone(UUID project, UUID milestone, Milestone.Delivery delivery, String reason)
            implements PlanChange {}

    /// Adds a milestone, or changes the name and weight of one; the baseline of one that is there stays.
    record SaveMilestone(UUID project, Milestone milestone) implements PlanChange {}

    /// Adds a risk or issue or changes it. Its newest score is added to those on record.
    record SaveRisk(UUID project, Risk risk) implements PlanChange {}

    record SaveAction(UUID project, Action action) implements PlanChange {}

    /// What the project waits for from now on.
    record SetDependencies(UUID project, List<Controls.Dependency> waitsFor) implements PlanChange {
        public SetDependencies {
            waitsFor = List.copyOf(waitsFor);
        }
    }

    /// Adds something asked of the board, or its answer.
    record SaveDecision(Decision decision) implements PlanChange {}

    /// Adds a priority or changes its own words; what is under it stays.
    ///
    /// @param place its place among the priorities, 0 for the first
    record SetPriority(Priority priority, int place) implements PlanChange {}

    /// Adds a programme, changes its own words, measures and lists, or moves it to another priority.
    record SetProgramme(UUID priority, Programme programme, int place) implements PlanChange {}

    /// Adds a project, changes its own words, dates and cost, or moves it to another programme. The baseline of one that is
    /// there is changed only with a reason.
    record SetProject(UUID programme, Project project, int place, String reason) implements PlanChange {}

    /// Takes a priority, programme or project out of the plan, with all under it. Nothing of it is lost.
    record Retire(UUID part, String reason) implements PlanChange {}

    record BringBack(UUID part) implements PlanChange {}

    /// Sets how often is reported and by which thresholds.
    record Steer(ReportCycle cycle, Thresholds thresholds, int appetite) implements PlanChange {}

    record SetPerson(Person person) implements PlanChange {}

    /// Takes a person off the list.
    record RemovePerson(UUID person) implements PlanChange {}

    /// Adds a peer group, or changes the name, the councils or the place of one.
    ///
    /// @param former the name of the one that is changed; empty for one that is new
    /// @param place its place among the groups, 0 for the first, which is the usual one
    record SetPeerGroup(String former, PeerGroup group, int place) implements PlanChange {}

    /// Removes the peer group of the name.
    record RemovePeerGroup(String name) implements PlanChange {}
}
