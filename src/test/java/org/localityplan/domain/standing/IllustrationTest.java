package org.localityplan.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

class IllustrationTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);
    private static final Period YEAR = Period.financialYear(2026);
    private static final Money POUND = Money.millions("1");

    /// Which one thing of a small plan is invented.
    private record Invented(String what) {
        Provenance of(String thing) {
            return what.equals(thing) ? Provenance.illustrative() : Provenance.local("test");
        }
    }

    @ParameterizedTest(name = "an invented {0}: shown {1}, anywhere {2}")
    @CsvSource({
        "nothing, false, false",
        "report, true, true",
        "old report, false, true",
        "project, true, true",
        "milestone, true, true",
        "report of a project, true, true",
        "risk, true, true",
        "action, true, true",
        "newest figure, true, true",
        "older figure, false, true",
        "target, true, true",
        "old target, false, true",
        "unlinked measure, false, true",
        "council list, true, true",
        "NHS list, false, true",
        "gap, true, true",
        "saving, true, true",
        "saving of another year, false, true",
        "line, true, true",
        "line of another year, false, true",
        "decision, true, true"
    })
    void countsWhatIsShown(String what, boolean shown, boolean anywhere) {
        Snapshot snapshot = snapshot(new Invented(what));

        assertThat(PlanStanding.of(snapshot).illustrative()).isEqualTo(shown);
        assertThat(Illustration.in(snapshot)).isEqualTo(anywhere);
    }

    @Test
    void aChartShowsTotalsAndTargets() {
        assertThat(Illustration.in(measure("2026-09=5 2026-10=6", "2026/27=4"))).isFalse();
        assertThat(Illustration.in(measure("2026-09=5i 2026-10=6", "2026/27=4"))).isTrue();
        assertThat(Illustration.in(measure("2026-09=5 2026-10=6", "2026/27=4i"))).isTrue();
    }

    private static MeasureHistory measure(String figures, String targets) {
        return new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .figures(List.of(figures.split(" ", -1)))
                .targets(List.of(targets.split(" ", -1)))
                .history();
    }

    private static Snapshot snapshot(Invented invented) {
        MeasureHistory linked = measure(
                "2026-09=5%s 2026-10=6%s".formatted(mark(invented, "older figure"), mark(invented, "newest figure")),
                "2025/26=4%s 2026/27=4%s".formatted(mark(invented, "old target"), mark(invented, "target")));
        Stream<MeasureHistory> unlinked = invented.what().equals("unlinked measure")
                ? Stream.of(new GivenMeasure("Other", Unit.COUNT, Polarity.LOWER)
                        .keyed(new MeasureKey(Framework.LOCAL, "M2"))
                        .own("2026-10", "6i")
                        .history())
                : Stream.empty();
        Programme programme = programme(invented, linked);
        Priority priority = new Priority(
                ID, "Major", Priority.Tier.MAJOR, "Better lives", List.of(programme), Provenance.local("test"));
        return new Snapshot(
                new Area("E08000009", "Trafford", Area.Level.COUNCIL),
                AS_AT,
                List.of(new Plan(ID, "Plan", AS_AT, AS_AT, List.of(priority), Provenance.local("test"))),
                List.of(new Decision(
                        ID, ID, "Agree", "Paper", AS_AT, AS_AT, Decision.State.ASKED, "", invented.of("decision"))),
                Stream.concat(Stream.of(linked), unlinked).toList(),
                List.of(),
                List.of(
                        list(WaitingList.Holder.COUNCIL, invented.of("council list")),
                        list(WaitingList.Holder.NHS, invented.of("NHS list"))),
                budget(invented),
                Steering.USUAL);
    }

    private static String mark(Invented invented, String thing) {
        return invented.what().equals(thing) ? "i" : "";
    }

    private static Programme programme(Invented invented, MeasureHistory linked) {
        Milestone milestone = new Milestone(
                ID, "Open", true, AS_AT, new Milestone.Delivery.Forecast(AS_AT), List.of(), invented.of("milestone"));
        Project project = new Project(
                ID, "Project", "Manager", AS_AT, AS_AT, AS_AT, List.of(milestone),
                List.of(report(10, invented.of("report of a project"))), controls(invented), invented.of("project"));
        List<StatusReport> reports = Stream.iterate(1, month -> month <= 7, month -> month + 1)
                .map(month -> report(month, invented.of(month == 1 ? "old report" : "report")))
                .toList();
        return new Programme(
                ID,
                "Programme",
                "SRO",
                "Council",
                List.of(project),
                reports,
                List.of(linked.measure().key()),
                List.of(),
                Provenance.local("test"));
    }

    private static StatusReport report(int month, Provenance provenance) {
        return new StatusReport(
                new UUID(0, month),
                Period.month(2026, month),
                AS_AT,
                Light.GREEN,
                Light.GREEN,
                "Headline",
                new StatusReport.Account(List.of(), List.of(), List.of()),
                ReportDetail.brief(AS_AT),
                provenance);
    }

    private static Controls controls(Invented invented) {
        Risk risk = new Risk(
                ID, Risk.Kind.RISK, "Staff may leave", "Delay", "Manager", List.of(new Score(AS_AT, 1, 1, "")), AS_AT,
                false, invented.of("risk"));
        Action action = new Action(
                ID, "Recruit", "Manager", AS_AT, Action.State.OPEN, new Action.Origin.OfProject(),
                invented.of("action"));
        return new Controls(new Controls.Cost.Unknown(), List.of(risk), List.of(action), List.of());
    }

    private static WaitingList list(WaitingList.Holder holder, Provenance provenance) {
        WaitingCount count = new WaitingCount(
                ID, AS_AT, 5, new WaitingCount.Flow.SnapshotOnly(), new WaitingCount.Longest.Unknown(),
                CountDetail.NONE, provenance);
        return new WaitingList(ID, "List", holder, 12, "Adults", ListTerms.NONE, List.of(count),
                Provenance.local("test"));
    }

    private static Budget budget(Invented invented) {
        Scope scope = new Scope.OfProgramme(ID);
        return new Budget(
                List.of(
                        line(scope, YEAR, invented.of("line")),
                        line(scope, YEAR.previous(), invented.of("line of another year"))),
                List.of(
                        saving(scope, YEAR, invented.of("saving")),
                        saving(scope, YEAR.previous(), invented.of("saving of another year"))),
                List.of(new Budget.Gap(ID, "Gap", "Council", YEAR, POUND, new Budget.Stated.Nothing(),
                        invented.of("gap"))),
                List.of());
    }

    private static BudgetLine line(Scope scope, Period year, Provenance provenance) {
        return new BudgetLine(ID, "Line", scope, "Council", year,
                List.of(new LineReport(ID, year, POUND, POUND, POUND, "", provenance)));
    }

    private static Saving saving(Scope scope, Period year, Provenance provenance) {
        return new Saving(ID, "Saving", scope, year, POUND, POUND, Saving.Confidence.DELIVERED, SavingTerms.NOT_STATED,
                provenance);
    }
}
