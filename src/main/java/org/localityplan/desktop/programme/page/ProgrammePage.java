package org.localityplan.desktop.programme.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Light;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.ProgrammeStanding.Freshness;

/// Everything the page of a programme says.
///
/// @param standing the programme and its lights
/// @param summary what its newest report says of it
/// @param asks what it asks of the board, in sentences
/// @param lists what stands in the tables
record ProgrammePage(ProgrammeStanding standing, Summary summary, List<Ask> asks, Lists lists) {

    /// What the newest report says.
    ///
    /// @param headline its one sentence
    /// @param note of which month it is, and how old
    record Summary(String headline, String note, StatusReport.Account account) {}

    /// Something asked of the board.
    record Ask(String words, String note, boolean overdue) {}

    /// The tables of the page.
    record Lists(
            List<ProjectLine> projects,
            List<MeasureLine> measures,
            List<MilestoneLine> milestones,
            List<ReportLine> reports) {
        Lists {
            projects = List.copyOf(projects);
            measures = List.copyOf(measures);
            milestones = List.copyOf(milestones);
            reports = List.copyOf(reports);
        }
    }

    ProgrammePage {
        asks = List.copyOf(asks);
    }

    /// The page of a programme; empty when the snapshot does not have it.
    static Optional<ProgrammePage> of(Snapshot snapshot, UUID programme) {
        var plan = PlanStanding.of(snapshot);
        return plan.programme(programme)
                .map(standing -> new ProgrammePage(
                        standing, summary(standing, snapshot.asAt()), asks(plan, programme),
                        lists(standing, snapshot)));
    }

    /// The heading above what is not good, which depends on how the programme stands.
    String badHeading() {
        return switch (standing.declared()) {
            case RED -> "What is off track and why";
            case AMBER -> "What is at risk and why";
            case GREEN, COMPLETE, NOT_STARTED, UNKNOWN -> "What to watch";
        };
    }

    /// The senior responsible officer, without the letters that the page spells out.
    String owner() {
        return standing.programme().owner().replaceFirst("^SRO,? *", "");
    }

    boolean stale() {
        return standing.freshness() == Freshness.STALE;
    }

    private static Summary summary(ProgrammeStanding standing, LocalDate asAt) {
        var nothing = new StatusReport.Account(List.of(), List.of(), List.of());
        return standing.newestReport()
                .map(report -> new Summary(report.headline(), note(report, asAt), report.account()))
                .orElseGet(() -> new Summary("This programme has not reported yet.", "", nothing));
    }

    private static String note(StatusReport report, LocalDate asAt) {
        return Stream.of(
                "Report for " + Spoken.period(report.period()),
                "written " + Formats.fromNow(report.reportedOn(), asAt),
                report.provenance().isIllustrative() ? "illustrative" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<Ask> asks(PlanStanding plan, UUID programme) {
        return plan.asks().stream()
                .filter(ask -> ask.decision().programme().equals(programme))
                .map(ask -> new Ask(
                        ask.decision().ask(),
                        "%s · %s %s".formatted(
                                ask.decision().paper(),
                                ask.overdue() ? "was due" : "by",
                                Formats.longDate(ask.decision().due())),
                        ask.overdue()))
                .toList();
    }

    private static Lists lists(ProgrammeStanding standing, Snapshot snapshot) {
        var programme = standing.programme();
        return new Lists(
                programme.projects().stream()
                        .map(project -> ProjectLine.of(project, snapshot.asAt()))
                        .sorted(ProjectLine.WORST_FIRST)
                        .toList(),
                programme.measures().stream().map(key -> MeasureLine.of(key, snapshot)).toList(),
                MilestoneLine.of(programme, snapshot.asAt()),
                programme.reports().reversed().stream().map(ReportLine::new).toList());
    }

    /// The light that the newest report declares, as the title says it.
    Light declared() {
        return standing.declared();
    }
}
