package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;

class ReportTest {

    private static final UUID PROJECT = RichDelivery.REABLEMENT;
    private static final UUID FRESH = RichPlan.id(900);
    private static final Period NOVEMBER = Period.month(2026, 11);
    private static final Period OCTOBER = Period.month(2026, 10);
    private static final StatusReport RED = GivenPlanChange.report(FRESH, NOVEMBER, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @TempDir
    Path folder = Path.of("");

    private static SubmitReport submit(StatusReport report) {
        return new SubmitReport(PROJECT, report, List.of(), List.of());
    }

    private static ReportDetail detail(List<FollowUp> followUps, Recovery recovery, String changed,
            String explanation) {
        return new ReportDetail(
                Dimensions.NONE, followUps, recovery, changed, explanation, false, RED.detail().review());
    }

    private static StatusReport newest(PlanDesk desk) {
        return desk.project(PROJECT).reports().getLast();
    }

    @Test
    void waitsForApprovalWhateverItSaysItself() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Review claimed = new Review(Review.State.APPROVED, "somebody", LocalDate.of(2020, 1, 1), "So be it", 1);
            ReportDetail detail = new ReportDetail(
                    Dimensions.NONE, List.of(), RED.detail().recovery(), "Two have left", "", false, claimed);
            StatusReport report = GivenPlanChange.with(RED, Light.RED, "Nobody has applied", detail);
            AuditEntry entry = desk.carryOut(submit(report));
            assertThat(entry.action()).isEqualTo("Submitted a report");
            assertThat(entry.subject()).isEqualTo("Reablement, Nov 2026");
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after())
                    .startsWith("Headline: Nobody has applied; Light: red; Year end: amber; Good: The pilot");
            StatusReport kept = newest(desk);
            assertThat(kept.detail().review()).isEqualTo(
                    new Review(Review.State.SUBMITTED, "programme.office", RichPlan.TODAY, "", 1));
            assertThat(kept.reportedOn()).isEqualTo(RichPlan.TODAY);
            assertThat(kept.account()).isEqualTo(report.account());
            assertThat(kept.detail().recovery()).isEqualTo(report.detail().recovery());
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.redo();
            assertThat(newest(desk)).isEqualTo(kept);
        }
    }

    @Test
    void takesInTheWholeForm() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Decision asked = new Decision(RichPlan.id(901), RichPlan.HOME, "Agree two more posts", "", RichPlan.TODAY,
                    DAY, Decision.State.ASKED, "", RichPlan.OWN);
            desk.carryOut(new SubmitReport(
                    PROJECT,
                    RED,
                    List.of(
                            new MoveMilestone(PROJECT, RichDelivery.GO_LIVE, new Delivery.Forecast(DAY), "Sooner"),
                            new MoveMilestone(
                                    PROJECT,
                                    RichDelivery.PILOT,
                                    RichDelivery.reablement().milestones().getFirst().delivery(),
                                    "")),
                    List.of(asked)));
            assertThat(newest(desk).id()).isEqualTo(FRESH);
            assertThat(desk.project(PROJECT).milestones().getLast().delivery()).isEqualTo(new Delivery.Forecast(DAY));
            assertThat(desk.store().snapshot().decisions()).endsWith(asked);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void replacesOneThatIsNotApproved() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            StatusReport returned = RichReports.ofReablement().getLast();
            AuditEntry entry = desk.carryOut(submit(GivenPlanChange.report(returned.id(), OCTOBER, 1)));
            assertThat(entry.action()).isEqualTo("Submitted a report again");
            assertThat(entry.before()).contains("Light: green", "State: returned");
            assertThat(entry.after()).contains("Light: red", "State: submitted");
            assertThat(desk.project(PROJECT).reports()).hasSize(3);
            assertThat(desk.store().revisions(returned.id())).isEmpty();
        }
    }

    @Test
    void refusesSecondReportOfOnePeriod() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.reopenAs("colleague");
            desk.carryOut(submit(RED));
            desk.reopenAs("programme.office");
            SubmitReport second = submit(GivenPlanChange.report(RichPlan.id(901), NOVEMBER, 1));
            PlanDesk.refused(desk.store().carryOut(second), "", "in the meantime, by colleague on 22 Nov 2026");
            SubmitReport reopened = submit(GivenPlanChange.report(FRESH, NOVEMBER, 2));
            PlanDesk.refused(desk.store().carryOut(reopened), "", "reopened in the meantime");
            SubmitReport moved = submit(GivenPlanChange.report(FRESH, Period.month(2026, 8), 1));
            PlanDesk.refused(desk.store().carryOut(moved), "", "another period");
        }
    }

    @Test
    void refusesPeriodThatIsApproved() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            StatusReport approved = RichReports.ofFrontDoor().getFirst();
            SubmitReport again = new SubmitReport(
                    RichDelivery.FRONT_DOOR,
                    GivenPlanChange.report(approved.id(), approved.period(), 1),
                    List.of(),
                    List.of());
            PlanDesk.refused(
                    desk.store().carryOut(again),
                    "",
                    "The report of Single front door for Sep 2026 was approved on 9 Nov 2026; reopen it to change it.");
            desk.unchanged();
        }
    }

    @Test
    void declaresBetterThanTheEvidenceOnlyWithAnExplanation() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Recovery none = new Recovery.NotNeeded();
            StatusReport green = GivenPlanChange.with(
                    RED, Light.GREEN, "All is well", detail(List.of(), none, "", ""));
            assertThat(PlanDesk.faults(desk.store().carryOut(submit(green)))).singleElement().satisfies(fault -> {
                assertThat(fault.field()).isEqualTo("explanation");
                assertThat(fault.sentence())
                        .isEqualTo("The evidence says “Off track”. Its end is expected 59 days after"
                                + " 31 December 2026, the day agreed: 10.3% of the time it was to take."
                                + " Say why the light you declare is better.");
            });
            desk.carryOut(submit(GivenPlanChange.with(
                    RED, Light.GREEN, "All is well", detail(List.of(), none, "", "The grant is not counted yet"))));
            assertThat(newest(desk).declared()).isEqualTo(Light.GREEN);
        }
    }

    /// The programme's project is red.
    @Test
    void programmesExplainThemselvesToo() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            StatusReport green = GivenPlanChange.with(RED, Light.GREEN, "All is well",
                    detail(List.of(), new Recovery.NotNeeded(), "Posts filled", ""));
            SubmitReport ofProgramme = new SubmitReport(RichPlan.HOME, green, List.of(), List.of());
            assertThat(desk.refusedFields(ofProgramme)).containsExactly("explanation");
        }
    }

    /// The programme's report before says red too, with time red, cost green and people amber.
    @Test
    void explainsAChangedDimension() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            SubmitReport costlier = ofProgramme(Map.of(
                    Dimension.TIME, Light.RED, Dimension.COST, Light.RED, Dimension.PEOPLE, Light.AMBER));
            assertThat(desk.refusedFields(costlier)).containsExactly("changed");
            desk.carryOut(ofProgramme(Map.of(
                    Dimension.TIME, Light.RED, Dimension.COST, Light.GREEN, Dimension.PEOPLE, Light.AMBER)));
        }
    }

    private static SubmitReport ofProgramme(Map<Dimension, Light> dimensions) {
        ReportDetail detail = new ReportDetail(new Dimensions(dimensions), List.of(), RED.detail().recovery(), "", "",
                false, RED.detail().review());
        return new SubmitReport(
                RichPlan.HOME, GivenPlanChange.with(RED, Light.RED, "As before", detail), List.of(), List.of());
    }

    static Stream<Arguments> faulty() {
        Recovery full = RED.detail().recovery();
        Recovery none = new Recovery.NotNeeded();
        LocalDate early = LocalDate.of(2026, 10, 31);
        Recovery empty = new Recovery.Planned("", " ", "", early, "x".repeat(4_001), early);
        List<FollowUp> broken = List.of(new FollowUp("Go live", false, " "), new FollowUp("Rest", true, ""));
        StatusReport next = GivenPlanChange.report(FRESH, Period.month(2026, 12), 1);
        StatusReport lines = new StatusReport(FRESH, NOVEMBER, RichPlan.TODAY, Light.UNKNOWN, Light.GREEN, "Lines",
                new StatusReport.Account(Stream.generate(() -> "good").limit(41).toList(),
                        List.of("x".repeat(1_001)), List.of()),
                detail(List.of(), full, "Two have left", ""), RichPlan.OWN);
        return Stream.of(
                Arguments.of(next, List.of("period")),
                Arguments.of(red(" ", List.of(), full, "Two have left"), List.of("headline")),
                Arguments.of(lines, List.of("declared", "good", "bad")),
                Arguments.of(red("Red", List.of(), none, "Two have left"), List.of("recovery")),
                Arguments.of(
                        red("Red", List.of(), empty, "Two have left"),
                        List.of("cause", "action", "owner", "helpWanted", "due", "backToGreen")),
                Arguments.of(red("Red", List.of(), full, ""), List.of("changed")),
                Arguments.of(red("Red", broken, full, "Two have left"), List.of("followUps")));
    }

    private static StatusReport red(String headline, List<FollowUp> followUps, Recovery recovery, String changed) {
        return GivenPlanChange.with(RED, Light.RED, headline, detail(followUps, recovery, changed, ""));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void refusesWhatIsMissing(StatusReport report, List<String> fields) {
        try (PlanDesk desk = new PlanDesk(folder)) {
            assertThat(desk.refusedFields(submit(report))).isEqualTo(fields);
            desk.unchanged();
        }
    }

    @Test
    void tellsWhatIsWrongInsideTheForm() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Decision answered = RichDelivery.decisions().getLast();
            SubmitReport report = new SubmitReport(
                    PROJECT,
                    RED,
                    List.of(
                            new MoveMilestone(PROJECT, RichDelivery.GO_LIVE, new Delivery.Forecast(DAY), ""),
                            new MoveMilestone(
                                    RichDelivery.FRONT_DOOR,
                                    RichDelivery.OPENING,
                                    new Delivery.Actual(RichPlan.TODAY),
                                    "")),
                    List.of(answered));
            List<Outcome.Fault> faults = PlanDesk.faults(desk.store().carryOut(report));
            assertThat(faults).extracting(Outcome.Fault::field).containsExactly("milestones", "milestones",
                    "decisions");
            assertThat(faults.getFirst().sentence()).contains("Say why “Go live” moves");
            desk.unchanged();
            SubmitReport unknown = new SubmitReport(RichPlan.id(999), RED, List.of(), List.of());
            assertThat(desk.refusedFields(unknown)).containsExactly("of");
        }
    }
}
