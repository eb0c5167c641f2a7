package org.localityplan.domain.standing;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Promises;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.standing.evidence.ProgrammeEvidence;

/// How one programme stands: a row of the overview.
///
/// @param declared the light of its newest report; not started when there is none
/// @param evidence what the facts of its projects suggest
/// @param promises what its reports promised of being back on track, and what came of it
/// @param lastSix the lights of its six newest reports, oldest first
/// @param yearEnd the light expected at the end of the financial year
/// @param measures how its measures stand
/// @param milestones its next open milestone, or none
/// @param variance what its budget lines of the year are forecast to be over (positive) or under, or none if it has no lines
/// @param reported how long ago its newest report was written
public record ProgrammeStanding(
        Programme programme,
        Priority priority,
        Light declared,
        ProgrammeEvidence evidence,
        Promises promises,
        List<Light> lastSix,
        Light yearEnd,
        RatingTally measures,
        List<MilestoneStanding> milestones,
        List<Money> variance,
        Reported reported) {

    private static final int LIGHTS_SHOWN = 6;

    /// How fresh the newest report is by the plan's report cycle: a report that one report has fallen due since is overdue, and
    /// one that two or more have is stale.
    public enum Freshness {
        CURRENT,
        OVERDUE,
        STALE,
        NEVER_REPORTED
    }

    /// How long ago the newest report was written.
    ///
    /// @param days since that day; a very large number when it never reported
    public record Reported(Freshness freshness, long days) {
        static final Reported NEVER = new Reported(Freshness.NEVER_REPORTED, Long.MAX_VALUE);

        static Reported of(StatusReport newest, Snapshot snapshot) {
            long days = ChronoUnit.DAYS.between(newest.reportedOn(), snapshot.asAt());
            int cyclesOld = snapshot.steering().cycle().cyclesOld(newest.period(), snapshot.asAt());
            return switch (cyclesOld) {
                case 0 -> new Reported(Freshness.CURRENT, days);
                case 1 -> new Reported(Freshness.OVERDUE, days);
                default -> new Reported(Freshness.STALE, days);
            };
        }
    }

    /// A milestone and how it stands against its baseline.
    ///
    /// @param project the project's name
    /// @param daysLate days past the baseline, 0 when on time
    /// @param daysAhead days until it is expected; negative when that day has passed
    public record MilestoneStanding(Milestone milestone, String project, long daysLate, long daysAhead) {}

    public ProgrammeStanding {
        lastSix = List.copyOf(lastSix);
        milestones = List.copyOf(milestones);
        variance = List.copyOf(variance);
    }

    /// Judges one programme of the newest plan without looking at the others; empty when it is not there.
    public static Optional<ProgrammeStanding> of(Snapshot snapshot, UUID programme) {
        return snapshot.plan().programme(programme)
                .flatMap(found -> snapshot.plan()
                        .priorityOf(found)
                        .map(priority -> of(found, priority, snapshot, ProgrammeEvidence.of(found, snapshot))));
    }

    /// Judges a programme of the snapshot.
    ///
    /// @param evidence of its projects
    static ProgrammeStanding of(
            Programme programme, Priority priority, Snapshot snapshot, ProgrammeEvidence evidence) {
        List<StatusReport> reports = programme.reports();
        Optional<StatusReport> newest = reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
        return new ProgrammeStanding(
                programme,
                priority,
                newest.map(StatusReport::declared).orElse(Light.NOT_STARTED),
                evidence,
                Promises.of(reports, snapshot.asAt()),
                reports.stream()
                        .skip(Math.max(0, reports.size() - LIGHTS_SHOWN))
                        .map(StatusReport::declared)
                        .toList(),
                newest.map(StatusReport::yearEnd).orElse(Light.NOT_STARTED),
                Ratings.of(programme, snapshot),
                nextMilestone(programme, snapshot),
                varianceOf(programme, snapshot),
                newest.map(report -> Reported.of(report, snapshot)).orElse(Reported.NEVER));
    }

    /// Whether the evidence says something else than the declared light: what is marked with ≠.
    public boolean differs() {
        return evidence.differsFrom(declared);
    }

    /// Whether the declared light is better than the evidence, so that the difference has to be explained.
    public boolean challenged() {
        return evidence.challenges(declared);
    }

    /// Why the declared light is better than the evidence, as the newest report explains it; empty where it does not, or
    /// need not.
    public String explanation() {
        return challenged()
                ? newestReport().map(report -> report.detail().explanation()).orElse("")
                : "";
    }

    /// The report before the newest.
    public Optional<StatusReport> previousReport() {
        List<StatusReport> reports = programme.reports();
        return reports.size() < 2 ? Optional.empty() : Optional.of(reports.get(reports.size() - 2));
    }

    public Optional<StatusReport> newestReport() {
        return programme.reports().isEmpty()
                ? Optional.empty()
                : Optional.of(programme.reports().getLast());
    }

    public Optional<MilestoneStanding> nextMilestone() {
        return milestones.stream().findFirst();
    }

    public Freshness freshness() {
        return reported.freshness();
    }

    /// Days since its newest report; a very large number when it never reported.
    public long daysSinceReport() {
        return reported.days();
    }

    private static List<MilestoneStanding> nextMilestone(Programme programme, Snapshot snapshot) {
        return programme.projects().stream()
                .flatMap(project -> project.milestones().stream()
                        .filter(milestone -> !milestone.reached())
                        .map(milestone -> new MilestoneStanding(
                                milestone,
                                project.name(),
                                milestone.daysLate(snapshot.asAt()),
                                ChronoUnit.DAYS.between(
                                        snapshot.asAt(), milestone.delivery().day()))))
                .min(Comparator.comparing((MilestoneStanding each) -> each.milestone().baseline())
                        .thenComparing(each -> !each.milestone().key()))
                .stream()
                .toList();
    }

    private static List<Money> varianceOf(Programme programme, Snapshot snapshot) {
        List<BudgetLine> lines = lines(programme, snapshot);
        return lines.isEmpty()
                ? List.of()
                : List.of(Money.total(lines.stream().map(BudgetLine::variance).toList()));
    }

    /// The budget lines of the current financial year that are a programme's own.
    static List<BudgetLine> lines(Programme programme, Snapshot snapshot) {
        return snapshot.budget().linesOf(Period.financialYearOf(snapshot.asAt())).stream()
                .filter(line -> line.scope().isOf(programme.id()))
                .toList();
    }
}
