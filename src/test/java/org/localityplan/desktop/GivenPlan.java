package org.localityplan.desktop;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// A small plan with known values, for tests of screens: five programmes in two tiers, two waiting lists, a gap.
public final class GivenPlan {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final UUID SAFEGUARDING = id("safeguarding");
    public static final UUID THERAPY = id("therapy");

    private static final Provenance OURS = Provenance.local("Test");
    private static final Period YEAR = Period.financialYear(2026);

    private GivenPlan() {}

    public static Snapshot snapshot() {
        return new Snapshot(
                new Area("E08000009", "Trafford", Area.Level.COUNCIL),
                TODAY,
                List.of(plan()),
                decisions(),
                List.of(),
                List.of(),
                List.of(
                        list("therapy", "Occupational therapy assessment", 47, 740, 700),
                        list("reviews", "Care reviews", 30, 400, 390)),
                budget(),
                Steering.USUAL);
    }

    /// A plan that says nothing yet.
    public static Snapshot empty() {
        var plan = new Plan(id("empty"), "New plan", TODAY, TODAY.plusYears(2), List.of(), OURS);
        var nothing = new Budget(List.of(), List.of(), List.of(), List.of());
        return new Snapshot(
                new Area("E08000009", "Trafford", Area.Level.COUNCIL),
                TODAY,
                List.of(plan),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                nothing,
                Steering.USUAL);
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Plan plan() {
        var major = List.of(
                programme("carers", "Supporting carers", 3, Light.AMBER, Light.GREEN),
                programme("safeguarding", "Safeguarding adults", 9, Light.AMBER, Light.RED),
                programme("access", "Waiting lists and access", 4, Light.AMBER, Light.AMBER));
        var enablers = List.of(
                programme("systems", "Systems and processes", 71, Light.GREEN, Light.GREEN),
                new Programme(
                        id("teams"),
                        "Neighbourhood teams",
                        "SRO",
                        "Board",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        OURS));
        return new Plan(
                id("plan"),
                "Improving Lives Every Day",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2027, 3, 31),
                List.of(
                        new Priority(id("p1"), "Major one", Priority.Tier.MAJOR, "Better", major, OURS),
                        new Priority(id("p2"), "Enabler one", Priority.Tier.ENABLER, "Better", enablers, OURS)),
                OURS);
    }

    private static Programme programme(String key, String name, int daysAgo, Light... declared) {
        var reports = new ArrayList<StatusReport>();
        for (int i = 0; i < declared.length; i++) {
            int monthsBack = declared.length - 1 - i;
            reports.add(report(key + i, TODAY.minusDays(daysAgo).minusMonths(monthsBack), declared[i]));
        }
        return new Programme(
                id(key), name, "SRO", "Board", List.of(project(key)), reports, List.of(), List.of(), OURS);
    }

    private static StatusReport report(String key, LocalDate day, Light declared) {
        return new StatusReport(
                id(key),
                Period.monthOf(day).previous(),
                day,
                declared,
                Light.AMBER,
                "Why it stands so",
                new StatusReport.Account(List.of(), List.of(), List.of()),
                ReportDetail.brief(day),
                OURS);
    }

    private static Project project(String key) {
        boolean late = key.equals("safeguarding");
        var milestone = new Milestone(
                id(key + "-milestone"),
                "Next step of " + key,
                true,
                TODAY.plusDays(late ? -34 : 12),
                new Milestone.Delivery.Forecast(TODAY.plusDays(late ? 10 : 12)),
                List.of(),
                OURS);
        return new Project(
                id(key + "-project"),
                "Project of " + key,
                "Manager",
                TODAY.minusYears(1),
                TODAY.plusYears(1),
                TODAY.plusYears(1),
                List.of(milestone),
                List.of(),
                Controls.NONE,
                OURS);
    }

    private static List<Decision> decisions() {
        return List.of(new Decision(
                id("decision"),
                SAFEGUARDING,
                "Agree to move £0.4m to reablement",
                "Paper 4",
                TODAY.minusDays(10),
                TODAY.minusDays(2),
                Decision.State.ASKED,
                "",
                OURS));
    }

    private static WaitingList list(String key, String name, int longest, int... sizes) {
        var counts = IntStream.range(0, sizes.length)
                .mapToObj(i -> new WaitingCount(
                        id(key + i),
                        LocalDate.of(2026, 9 + i, 30),
                        sizes[i],
                        new WaitingCount.Flow.SnapshotOnly(),
                        new WaitingCount.Longest.Weeks(longest), CountDetail.NONE,
                        OURS))
                .toList();
        return new WaitingList(id(key), name, WaitingList.Holder.COUNCIL, 18, "Adults", ListTerms.NONE, counts, OURS);
    }

    private static Budget budget() {
        var gap = new Budget.Gap(id("gap"), "Gap", "Council", YEAR, Money.millions("10.0"), new Budget.Stated.Nothing(),
                OURS);
        return new Budget(
                List.of(line("safeguarding", "12.2"), line("access", "11.9"), line("carers", "12.0")),
                Map.of(
                        Saving.Confidence.DELIVERED, "4.0",
                        Saving.Confidence.AT_RISK, "3.0",
                        Saving.Confidence.UNIDENTIFIED, "1.0")
                        .entrySet().stream()
                        .map(each -> saving(each.getKey(), each.getValue()))
                        .toList(),
                List.of(gap),
                List.of());
    }

    private static BudgetLine line(String programme, String forecast) {
        return new BudgetLine(
                id(programme + "-line"),
                "Line",
                new Scope.OfProgramme(id(programme)),
                "Council",
                YEAR, List.of(new LineReport(id(programme + "-line"), YEAR, Money.millions("12.0"),
                        Money.millions("6.0"), Money.millions(forecast), "", OURS)));
    }

    private static Saving saving(Saving.Confidence confidence, String millions) {
        var amount = Money.millions(millions);
        return new Saving(
                id(confidence.name()),
                confidence.words(),
                new Scope.Unassigned(),
                YEAR,
                amount,
                amount,
                confidence, SavingTerms.NOT_STATED,
                OURS);
    }
}
