package org.localityplan.speed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.intake.sample.SamplePlan;

/// Makes a plan much larger than any locality has: the sample, and a newer plan of many programmes with many projects. Everything comes from a formula, so that each file is like the other.
///
/// @param programmes how many; each has ten projects of ten milestones
/// @param months how many reports of each programme and project
public record ManyProjects(int programmes, int months) {

    /// 60 programmes, 600 projects, 6,000 milestones and 36 months of reports.
    public static final ManyProjects WHOLE = new ManyProjects(60, 36);

    private static final int TEN = 10;
    private static final int PROGRAMMES_OF_A_PRIORITY = 5;
    private static final Period LAST = Period.month(2026, 10);
    private static final LocalDate BEGIN = LocalDate.of(2024, 4, 1);
    private static final Provenance SOURCE = Provenance.illustrative();
    private static final List<Priority.Tier> TIERS = List.of(Priority.Tier.values());
    private static final List<Light> LIGHTS = List.of(Light.GREEN, Light.GREEN, Light.AMBER, Light.GREEN, Light.RED);

    /// What a row is, as a number in its id.
    private enum Kind {
        PLAN(1),
        PRIORITY(2),
        PROGRAMME(3),
        PROJECT(4),
        MILESTONE(5),
        REPORT(6),
        RISK(7),
        ACTION(8);

        private final long number;

        Kind(long number) {
            this.number = number;
        }
    }

    /// The plan in the folder, made unless it is there.
    public Path plan(Path folder) {
        return MillionFigures.made(folder.resolve("projects-%d-%d.plan".formatted(programmes, months)), content());
    }

    /// The plan in memory.
    public Snapshot content() {
        Snapshot sample = SamplePlan.read().plan();
        List<Plan> plans = new ArrayList<>(sample.plans());
        plans.addFirst(large());
        return new Snapshot(
                sample.locality(),
                sample.asAt(),
                plans,
                sample.decisions(),
                sample.measures(),
                sample.peerGroups(),
                sample.waitingLists(),
                sample.budget(),
                sample.steering());
    }

    private Plan large() {
        return new Plan(
                id(Kind.PLAN, 0),
                "A plan of many projects",
                BEGIN,
                BEGIN.plusYears(5).minusDays(1),
                many(Math.ceilDiv(programmes, PROGRAMMES_OF_A_PRIORITY), this::priority),
                SOURCE);
    }

    /// The id of a project of the plan.
    ///
    /// @param number counted from 0
    public static UUID project(int number) {
        return id(Kind.PROJECT, number);
    }

    private Priority priority(int number) {
        int first = number * PROGRAMMES_OF_A_PRIORITY;
        return new Priority(
                id(Kind.PRIORITY, number),
                "Priority %d".formatted(number),
                TIERS.get(number % TIERS.size()),
                "People see that something is different",
                many(Math.min(PROGRAMMES_OF_A_PRIORITY, programmes - first), i -> programme(first + i)),
                SOURCE);
    }

    private Programme programme(int number) {
        return new Programme(
                id(Kind.PROGRAMME, number),
                "Programme %d".formatted(number),
                "Senior responsible officer %d".formatted(number),
                "Local care organisation",
                many(TEN, i -> project(number, number * TEN + i)),
                reports(1_000_000 + number),
                List.of(),
                List.of(),
                SOURCE);
    }

    private Project project(int programme, int number) {
        LocalDate end = BEGIN.plusMonths(TEN + number % 30);
        return new Project(
                project(number),
                "Project %d of programme %d".formatted(number, programme),
                "Project manager %d".formatted(number),
                BEGIN,
                end,
                end.plusDays(number % 50),
                many(TEN, i -> milestone(number, i)),
                reports(number),
                controls(number),
                SOURCE);
    }

    private static Milestone milestone(int project, int number) {
        LocalDate baseline = BEGIN.plusMonths(3L * number).plusDays(project % 20);
        LocalDate later = baseline.plusDays(project % 40);
        boolean reached = later.isBefore(LAST.end());
        return new Milestone(
                id(Kind.MILESTONE, project * TEN + number),
                "Milestone %d".formatted(number),
                number % 3 == 0,
                baseline,
                reached ? new Milestone.Delivery.Actual(later) : new Milestone.Delivery.Forecast(later),
                number % 2 == 0
                        ? List.of()
                        : List.of(new Milestone.Move(BEGIN, baseline, later, "The supplier is late")),
                SOURCE);
    }

    private static Controls controls(int project) {
        UUID other = id(Kind.MILESTONE, project / TEN * TEN * TEN);
        return new Controls(
                new Controls.Cost.Known(Money.millions("1.5"), Money.millions("1.%d".formatted(project % 9))),
                many(3, i -> risk(project, i)),
                many(3, i -> new Action(
                        id(Kind.ACTION, project * 3 + i),
                        "Do what helps",
                        "Head of care",
                        LAST.end().plusDays(i * 20L),
                        i == 0 ? Action.State.DONE : Action.State.OPEN,
                        new Action.Origin.OfRisk(id(Kind.RISK, project * 3 + i)),
                        SOURCE)),
                project % TEN == 0 ? List.of() : List.of(new Controls.Dependency(other, "Its people")));
    }

    private static Risk risk(int project, int number) {
        return new Risk(
                id(Kind.RISK, project * 3 + number),
                number == 0 ? Risk.Kind.ISSUE : Risk.Kind.RISK,
                "Something may go wrong with project %d".formatted(project),
                "It would be late",
                "Head of care",
                many(3, i -> new Score(BEGIN.plusMonths(6L * i), 1 + (project + i) % 5, 1 + number, "As judged")),
                LAST.end(),
                false,
                SOURCE);
    }

    private List<StatusReport> reports(int of) {
        return many(months, i -> report(of, i));
    }

    private StatusReport report(int of, int number) {
        Period period = new Period(Period.Kind.MONTH, LAST.start().minusMonths(months - 1L - number));
        Light light = LIGHTS.get((of + number / 4) % LIGHTS.size());
        return new StatusReport(
                id(Kind.REPORT, of * 100 + number),
                period,
                period.end().plusDays(4),
                light,
                Light.GREEN,
                "In %s the work went on much as planned, but for what is said below".formatted(period.label()),
                new StatusReport.Account(
                        List.of("The team is complete", "The second site has opened"),
                        List.of("Two posts are empty", "The supplier is late"),
                        List.of("Open the third site", "Train the new team")),
                detail(light, period),
                SOURCE);
    }

    private static ReportDetail detail(Light light, Period period) {
        return new ReportDetail(
                new Dimensions(Map.of(Dimension.TIME, light, Dimension.COST, Light.GREEN, Dimension.RISK, light)),
                List.of(
                        new FollowUp("Open the third site", true, ""),
                        new FollowUp("Train the new team", false, "The trainer was ill")),
                light == Light.GREEN
                        ? new Recovery.NotNeeded()
                        : new Recovery.Planned(
                                "The supplier is late",
                                "Weekly calls",
                                "Head of care",
                                period.end().plusDays(30),
                                "",
                                period.end().plusDays(60)),
                "",
                "",
                false,
                new Review(Review.State.APPROVED, "approver", period.end().plusDays(6), "", 1));
    }

    private static <T> List<T> many(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    private static UUID id(Kind kind, int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | kind.number << 40 | number);
    }
}
