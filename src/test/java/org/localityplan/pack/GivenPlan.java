package org.localityplan.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.localityplan.chart.GivenSeries;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.StatusReport.Account;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

/// A small plan with one of everything that a pack prints; a word can be put wherever a person may type.
final class GivenPlan {
    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);
    private static final Provenance FROM = Provenance.local("Test plan");
    private static final Period YEAR = Period.financialYear(2026);

    private final String typed;

    private GivenPlan(String typed) {
        this.typed = typed;
    }

    static Snapshot snapshot() {
        return typing("");
    }

    /// The plan with the words after every name and statement.
    static Snapshot typing(String words) {
        return new GivenPlan(words).make();
    }

    /// A plan in which nothing has been entered yet.
    static Snapshot bare() {
        Plan plan = new Plan(id("plan"), "Plan", AS_AT, AS_AT, List.of(), FROM);
        return new Snapshot(
                GivenSeries.TRAFFORD,
                AS_AT,
                List.of(plan),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Budget(List.of(), List.of(), List.of(), List.of()),
                Steering.USUAL);
    }

    private Snapshot make() {
        List<Priority> priorities = List.of(
                priority("Living well at home", Tier.MAJOR, programme("Waiting and access", "GGAAAR")),
                priority("Carers", Tier.SUPPORTING, programme("Supporting carers", "AAAGGG")));
        Plan plan = new Plan(
                id("plan"),
                "Improving Lives Every Day" + typed,
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2027, 3, 31),
                priorities,
                FROM);
        Decision decision = new Decision(
                id("decision"),
                id("Waiting and access"),
                "Agree to move £0.4m from beds to reablement" + typed,
                "Paper 4",
                AS_AT,
                AS_AT,
                Decision.State.ASKED,
                "",
                FROM);
        return new Snapshot(
                GivenSeries.TRAFFORD,
                AS_AT,
                List.of(plan),
                List.of(decision),
                List.of(GivenSeries.monthly(), GivenSeries.empty()),
                List.of(),
                List.of(GivenSeries.waiting()),
                budget(),
                Steering.USUAL);
    }

    private Priority priority(String name, Tier tier, Programme programme) {
        return new Priority(id(name), name + typed, tier, "Better lives" + typed, List.of(programme), FROM);
    }

    private Programme programme(String name, String lights) {
        List<StatusReport> reports = new ArrayList<>();
        for (int i = 0; i < lights.length(); i++) {
            reports.add(report(name, Period.month(2026, 5 + i), light(lights.charAt(i))));
        }
        return new Programme(
                id(name),
                name + typed,
                "SRO, front door" + typed,
                "Local Care Organisation" + typed,
                List.of(project("Single front door"), project("Recovery of therapy")),
                reports,
                List.of(GivenSeries.monthly().measure().key()),
                name.startsWith("Waiting") ? List.of(GivenSeries.waiting().id()) : List.of(),
                FROM);
    }

    private StatusReport report(String name, Period period, Light light) {
        Account account = new Account(
                List.of("Assessments down from 318 to 264 in six months" + typed, "Urgent cases all within seven days"),
                List.of("700 wait for therapy; vacancies until October" + typed),
                List.of("Saturday clinics begin on 6 December" + typed));
        return new StatusReport(
                id(name + period.code()),
                period,
                period.end().plusDays(10),
                light,
                Light.GREEN,
                "The list has fallen five months running.",
                account,
                ReportDetail.brief(period.end().plusDays(10)),
                FROM);
    }

    private Project project(String name) {
        Milestone milestone = new Milestone(
                id(name + " milestone"),
                "Front door live" + typed,
                true,
                LocalDate.of(2026, 10, 19),
                new Milestone.Delivery.Forecast(LocalDate.of(2026, 12, 4)),
                List.of(new Milestone.Move(
                        AS_AT.minusDays(40), LocalDate.of(2026, 10, 19), LocalDate.of(2026, 12, 4), "Late" + typed)),
                FROM);
        return new Project(
                id(name),
                name + typed,
                "Project manager",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 31),
                List.of(milestone),
                List.of(),
                new Controls(new Controls.Cost.Unknown(), List.of(risk(name)), List.of(action(name)), List.of()),
                FROM);
    }

    private Risk risk(String project) {
        return new Risk(
                id(project + " risk"),
                Risk.Kind.RISK,
                "Assessors cannot be found" + typed,
                "People wait" + typed,
                "Head of service" + typed,
                List.of(new Score(AS_AT.minusDays(60), 3, 4, ""), new Score(AS_AT, 4, 5, "Two left" + typed)),
                AS_AT.minusDays(3),
                false,
                FROM);
    }

    private Action action(String project) {
        return new Action(
                id(project + " action"),
                "Advertise the posts" + typed,
                "Head of service" + typed,
                AS_AT.plusDays(9),
                Action.State.OPEN,
                new Action.Origin.OfRisk(id(project + " risk")),
                FROM);
    }

    private Budget budget() {
        BudgetLine line = new BudgetLine(
                id("line"),
                "Home care" + typed,
                new Scope.OfProgramme(id("Waiting and access")),
                "Council",
                YEAR, List.of(new LineReport(id("line"), YEAR, Money.millions("20.1"), Money.millions("12.2"),
                        Money.millions("20.3"), "", FROM)));
        Saving saving = new Saving(
                id("saving"),
                "Fewer beds" + typed,
                new Scope.Unassigned(),
                YEAR,
                Money.millions("2"),
                Money.millions("1.5"),
                Saving.Confidence.AT_RISK, SavingTerms.NOT_STATED,
                FROM);
        Gap gap = new Gap(id("gap"), "Gap before savings" + typed, "Council", YEAR, Money.millions("3.8"),
                new Budget.Stated.Nothing(), FROM);
        return new Budget(List.of(line), List.of(saving), List.of(gap), GivenSeries.spending());
    }

    private static Light light(char letter) {
        return switch (letter) {
            case 'R' -> Light.RED;
            case 'A' -> Light.AMBER;
            default -> Light.GREEN;
        };
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
