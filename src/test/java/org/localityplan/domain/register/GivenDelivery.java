package org.localityplan.domain.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.ReportDetail;

/// A plan with two programmes whose projects have risks, actions, milestones and decisions in every state. It is
/// 22 November 2026.
public final class GivenDelivery {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final UUID ACCESS = id("access");
    public static final UUID HOME = id("home");
    public static final UUID FRONT_DOOR = id("front-door");
    public static final UUID REABLEMENT = id("reablement");
    static final Provenance OURS = Provenance.local("Test");

    private GivenDelivery() {}

    public static Snapshot snapshot() {
        return of(List.of(access(), home()), decisions());
    }

    /// The same programmes of which nothing is known but their names.
    public static Snapshot bare() {
        var project = project("front-door", "Single front door", List.of(), Controls.NONE);
        return of(List.of(programme("access", "Waiting lists and access", List.of(project))), List.of());
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Snapshot of(List<Programme> programmes, List<Decision> decisions) {
        var priority = new Priority(
                id("priority"), "Living well", Priority.Tier.MAJOR, "People wait less", programmes, OURS);
        var plan = new Plan(
                id("plan"),
                "Improving Lives Every Day",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2027, 3, 31),
                List.of(priority),
                OURS);
        return new Snapshot(
                new Area("E08000009", "Trafford", Area.Level.COUNCIL),
                TODAY,
                List.of(plan),
                decisions,
                List.of(),
                List.of(),
                List.of(),
                new Budget(List.of(), List.of(), List.of(), List.of()),
                Steering.USUAL);
    }

    private static Programme access() {
        var cost = new Controls.Cost.Known(Money.millions("1.2"), Money.millions("1.3"));
        var waits = List.of(new Controls.Dependency(id("Shared record live"), "The front door reads it"));
        var frontDoor = project(
                "front-door",
                "Single front door",
                GivenMilestones.frontDoor(),
                new Controls(cost, GivenRisks.frontDoor(), GivenRisks.frontDoorActions(), waits));
        var therapy = project(
                "therapy",
                "Therapy waiting list",
                GivenMilestones.therapy(),
                new Controls(new Controls.Cost.Unknown(), GivenRisks.therapy(), List.of(), List.of()));
        return programme("access", "Waiting lists and access", List.of(frontDoor, therapy));
    }

    private static Programme home() {
        var reablement = project(
                "reablement",
                "Reablement at home",
                GivenMilestones.reablement(),
                new Controls(
                        new Controls.Cost.Unknown(),
                        GivenRisks.reablement(),
                        GivenRisks.reablementActions(),
                        List.of()));
        return programme("home", "Living well at home", List.of(reablement));
    }

    private static Programme programme(String key, String name, List<Project> projects) {
        return new Programme(
                id(key),
                name,
                "SRO, " + name,
                "Adult Social Care",
                projects,
                List.of(report(key, 2, Light.GREEN), report(key, 1, Light.AMBER)),
                List.of(),
                List.of(),
                OURS);
    }

    private static Project project(String key, String name, List<Milestone> milestones, Controls controls) {
        return new Project(
                id(key),
                name,
                "Project manager, " + name.toLowerCase(Locale.UK),
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2027, 6, 30),
                milestones,
                List.of(report(key, 1, Light.AMBER)),
                controls,
                OURS);
    }

    private static StatusReport report(String key, int monthsAgo, Light declared) {
        var day = TODAY.minusMonths(monthsAgo).plusDays(9);
        return new StatusReport(
                id(key + "-report-" + monthsAgo),
                Period.monthOf(TODAY.minusMonths(monthsAgo)),
                day,
                declared,
                Light.GREEN,
                declared == Light.GREEN ? "Everything is going to plan." : "Assessors are hard to find.",
                new StatusReport.Account(
                        List.of("The telephone line is answered within two minutes."),
                        declared == Light.GREEN ? List.of() : List.of("Three assessor posts are still empty."),
                        List.of("Interviews in December.")),
                ReportDetail.brief(day),
                OURS);
    }

    private static List<Decision> decisions() {
        return List.of(
                decision("Agree to move £0.4m to reablement", 12, -9, Decision.State.ASKED, ""),
                decision("Note the new opening day of the front door", 5, 16, Decision.State.ASKED, ""),
                decision(
                        "Agree to fund two more assessors",
                        70,
                        -40,
                        Decision.State.AGREED,
                        "Board meeting of 14 October 2026"),
                decision(
                        "Agree to close the second telephone line",
                        130,
                        -100,
                        Decision.State.DECLINED,
                        "Board meeting of 12 August 2026"));
    }

    private static Decision decision(String ask, int ago, int due, Decision.State state, String meeting) {
        return new Decision(
                id(ask), ACCESS, ask, "Paper 4", TODAY.minusDays(ago), TODAY.plusDays(due), state, meeting, OURS);
    }
}
