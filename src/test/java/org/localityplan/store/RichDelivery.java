package org.localityplan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

/// What the rich plan delivers: projects with all that keeps them under control, and decisions.
final class RichDelivery {

    static final UUID REABLEMENT = RichPlan.id(52);
    static final UUID FRONT_DOOR = RichPlan.id(53);
    static final UUID PILOT = RichPlan.id(50);
    static final UUID GO_LIVE = RichPlan.id(51);
    static final UUID OPENING = RichPlan.id(54);
    static final UUID STAFFING = RichPlan.id(55);
    static final UUID OUTAGE = RichPlan.id(56);
    static final UUID ADVERTISE = RichPlan.id(57);
    static final UUID PLAN_ASKED = RichPlan.id(60);

    private RichDelivery() {}

    static Project reablement() {
        return new Project(
                REABLEMENT,
                "Reablement",
                "Project manager, reablement",
                LocalDate.of(2025, 6, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 2, 28),
                List.of(pilot(), goLive()),
                RichReports.ofReablement(),
                new Controls(
                        new Controls.Cost.Known(Money.millions("1.2"), Money.millions("1.34567899")),
                        List.of(staffing(), outage()),
                        actions(),
                        List.of(new Controls.Dependency(OPENING, "Referrals come through the front door"))),
                RichPlan.OWN);
    }

    static Project frontDoor() {
        Milestone opening = new Milestone(
                OPENING,
                "Front door open",
                true,
                LocalDate.of(2026, 11, 1),
                new Milestone.Delivery.Forecast(LocalDate.of(2026, 12, 24)),
                List.of(),
                RichPlan.OWN);
        return new Project(
                FRONT_DOOR,
                "Single front door",
                "Project manager, front door",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2027, 3, 31),
                List.of(opening),
                RichReports.ofFrontDoor(),
                Controls.NONE,
                RichPlan.INVENTED);
    }

    private static Milestone pilot() {
        return new Milestone(
                PILOT,
                "Pilot",
                true,
                LocalDate.of(2026, 1, 31),
                new Milestone.Delivery.Actual(LocalDate.of(2026, 2, 3)),
                List.of(),
                RichPlan.OWN);
    }

    private static Milestone goLive() {
        LocalDate baseline = LocalDate.of(2026, 12, 1);
        LocalDate later = LocalDate.of(2027, 1, 1);
        LocalDate last = LocalDate.of(2027, 1, 15);
        return new Milestone(
                GO_LIVE,
                "Go live",
                false,
                baseline,
                new Milestone.Delivery.Forecast(last),
                List.of(
                        new Milestone.Move(LocalDate.of(2026, 9, 1), baseline, later, "The supplier is late"),
                        new Milestone.Move(LocalDate.of(2026, 10, 1), later, last, "")),
                RichPlan.INVENTED);
    }

    private static Risk staffing() {
        return new Risk(
                STAFFING,
                Risk.Kind.RISK,
                "Too few people apply",
                "The team cannot start",
                "Head of care",
                List.of(
                        new Score(LocalDate.of(2026, 6, 1), 2, 3, ""),
                        new Score(LocalDate.of(2026, 9, 1), 5, 4, "Two posts are empty")),
                LocalDate.of(2026, 12, 1),
                false,
                RichPlan.PAPER);
    }

    private static Risk outage() {
        return new Risk(
                OUTAGE,
                Risk.Kind.ISSUE,
                "The rota system failed",
                "",
                "Head of digital",
                List.of(new Score(LocalDate.of(2026, 8, 1), 5, 1, "It has happened")),
                LocalDate.of(2026, 9, 1),
                true,
                RichPlan.OWN);
    }

    private static List<Action> actions() {
        LocalDate due = LocalDate.of(2026, 11, 30);
        return List.of(
                new Action(
                        ADVERTISE,
                        "Advertise again",
                        "Head of care",
                        due,
                        Action.State.OPEN,
                        new Action.Origin.OfRisk(STAFFING),
                        RichPlan.OWN),
                new Action(
                        RichPlan.id(58),
                        "Tell the board",
                        "SRO",
                        due,
                        Action.State.DONE,
                        new Action.Origin.OfProject(),
                        RichPlan.PAPER),
                new Action(
                        RichPlan.id(59),
                        "Buy another system",
                        "Head of digital",
                        due,
                        Action.State.DROPPED,
                        new Action.Origin.OfRisk(OUTAGE),
                        RichPlan.INVENTED));
    }

    static List<Decision> decisions() {
        LocalDate raised = LocalDate.of(2026, 11, 1);
        LocalDate due = LocalDate.of(2026, 12, 15);
        return List.of(
                new Decision(
                        PLAN_ASKED,
                        RichPlan.HOME,
                        "Agree the plan",
                        "Paper 4",
                        raised,
                        due,
                        Decision.State.ASKED,
                        "",
                        RichPlan.PAPER),
                new Decision(
                        RichPlan.id(61),
                        RichPlan.HOME,
                        "Note the risk",
                        "",
                        raised,
                        due,
                        Decision.State.DECLINED,
                        "Board, 12 Nov 2026",
                        RichPlan.INVENTED));
    }
}
