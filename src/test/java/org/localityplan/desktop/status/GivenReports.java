package org.localityplan.desktop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.people.People;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;

/// A programme with two projects that have reported in full: the front door is at risk with a milestone 18 days late and a
/// plan to get back, the directory is on track. It is 22 November 2026; both reported for October.
public final class GivenReports {

    public static final UUID PROGRAMME = GivenPlan.id("access");
    public static final UUID FRONT_DOOR = GivenPlan.id("front-door");
    public static final UUID DIRECTORY = GivenPlan.id("directory");
    public static final LocalDate TODAY = GivenPlan.TODAY;
    public static final Period OCTOBER = Period.month(2026, 10);
    public static final Period NOVEMBER = Period.month(2026, 11);

    private static final Provenance OURS = Provenance.local("Test");

    private GivenReports() {}

    public static Snapshot snapshot() {
        return snapshot(People.NONE);
    }

    public static Snapshot snapshot(People people) {
        return with(
                people,
                frontDoor(List.of(august(), september(), october())),
                directory(List.of(onTrack(OCTOBER, false))));
    }

    /// The same programme with other projects in it.
    public static Snapshot with(People people, Project... projects) {
        var empty = GivenPlan.empty();
        var programme = new Programme(
                PROGRAMME, "Waiting lists and access", "SRO, access", "Council", List.of(projects),
                List.of(), List.of(), List.of(), OURS);
        var priority = new Priority(
                GivenPlan.id("p"), "Short waits", Priority.Tier.MAJOR, "Nobody waits", List.of(programme), OURS);
        var plan = new Plan(
                GivenPlan.id("plan"), "Improving Lives", TODAY.minusYears(1), TODAY.plusYears(2), List.of(priority),
                OURS);
        var steering = new Steering(
                people, Steering.USUAL.cycle(), Steering.USUAL.thresholds(), Steering.USUAL.appetite(), List.of());
        return new Snapshot(
                empty.locality(), TODAY, List.of(plan), List.of(), List.of(), List.of(), List.of(), empty.budget(),
                steering);
    }

    public static Project frontDoor(List<StatusReport> reports) {
        return project(FRONT_DOOR, "Single front door", reports, List.of(
                milestone("Phone line", LocalDate.of(2026, 6, 30), new Delivery.Actual(LocalDate.of(2026, 7, 10))),
                milestone("Front door live", LocalDate.of(2026, 11, 16),
                        new Delivery.Forecast(LocalDate.of(2026, 12, 4))),
                milestone("Second site opens", LocalDate.of(2027, 2, 26),
                        new Delivery.Forecast(LocalDate.of(2027, 2, 26)))));
    }

    public static Project directory(List<StatusReport> reports) {
        return project(DIRECTORY, "Help yourself online", reports, List.of(
                milestone("Directory live", LocalDate.of(2026, 12, 18),
                        new Delivery.Forecast(LocalDate.of(2026, 12, 18)))));
    }

    public static StatusReport august() {
        return report(Period.month(2026, 8), Light.GREEN, new Recovery.NotNeeded(), List.of("Order the switch"));
    }

    /// Off track, with a day promised that has passed.
    public static StatusReport september() {
        return report(Period.month(2026, 9), Light.AMBER, recovery(LocalDate.of(2026, 10, 31)), List.of("Test"));
    }

    public static StatusReport october() {
        return report(
                OCTOBER, Light.AMBER, recovery(LocalDate.of(2026, 12, 18)),
                List.of("Switch the last two sites", "Train the night staff"));
    }

    /// A green report, filed with the button "nothing changed" or not.
    public static StatusReport onTrack(Period period, boolean nothingChanged) {
        var green = report(period, Light.GREEN, new Recovery.NotNeeded(), List.of("Publish the directory"));
        var detail = green.detail();
        return with(green, new ReportDetail(
                detail.dimensions(), List.of(), detail.recovery(), "", "", nothingChanged, detail.review()));
    }

    /// The same report, seen by an approver or not.
    public static StatusReport reviewed(StatusReport report, Review review) {
        var detail = report.detail();
        return with(report, new ReportDetail(
                detail.dimensions(), detail.followUps(), detail.recovery(), detail.changed(), detail.explanation(),
                detail.nothingChanged(), review));
    }

    private static StatusReport with(StatusReport report, ReportDetail detail) {
        return new StatusReport(
                report.id(), report.period(), report.reportedOn(), report.declared(), report.yearEnd(),
                report.headline(), report.account(), detail, report.provenance());
    }

    private static StatusReport report(Period period, Light declared, Recovery recovery, List<String> next) {
        var on = period.end().plusDays(5);
        return new StatusReport(
                GivenPlan.id("report " + period.code() + declared), period, on, declared, Light.GREEN,
                "Opening moves to 4 December",
                new StatusReport.Account(List.of("Staff trained"), List.of("Switch came late"), next),
                new ReportDetail(
                        new Dimensions(sides(declared)), List.of(), recovery, "", "", false,
                        new Review(Review.State.APPROVED, "office", on, "", 1)),
                OURS);
    }

    private static Map<Dimension, Light> sides(Light time) {
        var sides = new EnumMap<Dimension, Light>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            sides.put(dimension, Light.GREEN);
        }
        sides.put(Dimension.TIME, time);
        return sides;
    }

    private static Recovery recovery(LocalDate back) {
        return new Recovery.Planned(
                "The supplier delivered late", "Weekly call with the supplier", "Project manager",
                LocalDate.of(2026, 12, 11), "", back);
    }

    private static Milestone milestone(String name, LocalDate baseline, Delivery delivery) {
        return new Milestone(GivenPlan.id(name), name, true, baseline, delivery, List.of(), OURS);
    }

    private static Project project(UUID id, String name, List<StatusReport> reports, List<Milestone> milestones) {
        return new Project(
                id, name, "Project manager", LocalDate.of(2026, 1, 5), LocalDate.of(2027, 3, 31),
                LocalDate.of(2027, 3, 31), milestones, new ArrayList<>(reports), Controls.NONE, OURS);
    }
}
