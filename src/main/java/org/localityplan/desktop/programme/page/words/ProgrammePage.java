package org.localityplan.desktop.programme.page.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Light;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.register.Register;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.ProgrammeStanding.Freshness;
import org.localityplan.domain.standing.evidence.ProgrammeEvidence;

/// Everything the page of a programme says.
///
/// @param standing the programme and its lights
/// @param summary what its newest report says of it
/// @param asks what it asks of the board, in sentences
/// @param facts what its projects' own facts suggest
/// @param lists what stands in the tables
public record ProgrammePage(
        ProgrammeStanding standing, Summary summary, List<Ask> asks, Facts facts, Lists lists) {

    /// What the newest report says.
    ///
    /// @param headline its one sentence
    /// @param note of which month it is, and how old
    public record Summary(String headline, String note, StatusReport.Account account) {}

    /// Something asked of the board.
    public record Ask(String words, String note, boolean overdue) {}

    /// What the facts suggest.
    ///
    /// @param evidence project by project
    /// @param findings of all projects, red ones first
    /// @param declaredBetter why the programme is declared better; none where it is not
    public record Facts(ProgrammeEvidence evidence, List<FindingLine> findings, List<String> declaredBetter) {
        public Facts {
            findings = List.copyOf(findings);
            declaredBetter = List.copyOf(declaredBetter);
        }
    }

    /// The tables of the page.
    ///
    /// @param register its risks, actions, milestones and decisions
    /// @param money its budget lines, savings and the cost of its projects
    /// @param told who reports: the programme first, then its projects
    public record Lists(
            List<ProjectLine> projects,
            List<MeasureLine> measures,
            Register register,
            MoneyPage money,
            List<ToldBy> told) {
        public Lists {
            projects = List.copyOf(projects);
            measures = List.copyOf(measures);
            told = List.copyOf(told);
        }
    }

    public ProgrammePage {
        asks = List.copyOf(asks);
    }

    /// The page of a programme; empty when the snapshot does not have it.
    public static Optional<ProgrammePage> of(Snapshot snapshot, UUID programme) {
        return ProgrammeStanding.of(snapshot, programme)
                .map(standing -> page(standing, asks(snapshot, programme), snapshot));
    }

    private static ProgrammePage page(ProgrammeStanding standing, List<Ask> asks, Snapshot snapshot) {
        var evidence = standing.evidence();
        return new ProgrammePage(
                standing,
                summary(standing, snapshot.asAt()),
                asks,
                new Facts(evidence, FindingLine.of(evidence), WhyDeclaredBetter.of(standing)),
                lists(standing, evidence, snapshot));
    }

    /// The heading above what is not good, which depends on how the programme stands.
    public String badHeading() {
        return switch (standing.declared()) {
            case RED -> "What is off track and why";
            case AMBER -> "What is at risk and why";
            case GREEN, COMPLETE, NOT_STARTED, UNKNOWN -> "What to watch";
        };
    }

    /// The senior responsible officer, without the letters that the page spells out.
    public String owner() {
        return standing.programme().owner().replaceFirst("^SRO,? *", "");
    }

    public boolean stale() {
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

    /// The open ones, the earliest due first.
    private static List<Ask> asks(Snapshot snapshot, UUID programme) {
        return snapshot.decisions().stream()
                .filter(decision -> decision.open() && decision.programme().equals(programme))
                .sorted(Comparator.comparing(Decision::due))
                .map(decision -> ask(decision, decision.due().isBefore(snapshot.asAt())))
                .toList();
    }

    private static Ask ask(Decision decision, boolean overdue) {
        return new Ask(
                decision.ask(),
                "%s · %s %s".formatted(
                        decision.paper(), overdue ? "was due" : "by", Formats.longDate(decision.due())),
                overdue);
    }

    private static Lists lists(ProgrammeStanding standing, ProgrammeEvidence evidence, Snapshot snapshot) {
        var programme = standing.programme();
        return new Lists(
                evidence.projects().stream()
                        .map(each -> ProjectLine.of(each, snapshot))
                        .sorted(ProjectLine.WORST_FIRST)
                        .toList(),
                programme.measures().stream().map(key -> MeasureLine.of(key, snapshot)).toList(),
                Register.of(snapshot, programme.id()),
                MoneyPage.of(programme, snapshot),
                ToldBy.of(programme));
    }

    /// The light that the newest report declares, as the title says it.
    public Light declared() {
        return standing.declared();
    }
}
