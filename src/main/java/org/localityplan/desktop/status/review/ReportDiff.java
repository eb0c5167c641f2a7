package org.localityplan.desktop.status.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.status.review.DiffLine.Said;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;

/// What a report says beside what the one before said: colours, sides, texts, the way back, milestones.
///
/// @param before the newest report of an earlier period
record ReportDiff(StatusReport now, Optional<StatusReport> before) {

    /// The lines in the order of the form; those that say nothing in either report are left out.
    List<DiffLine> lines(Optional<Project> project) {
        return Stream.of(
                lights(),
                texts(),
                recovery(),
                project.stream().flatMap(this::milestones))
                .flatMap(Function.identity())
                .filter(line -> !line.before().empty() || !line.now().empty())
                .toList();
    }

    private Stream<DiffLine> lights() {
        var lines = new ArrayList<DiffLine>();
        lines.add(line("Declared", report -> Said.of(report.declared())));
        lines.add(line("Expected at year end", report -> Said.of(report.yearEnd())));
        for (Dimension dimension : Dimension.values()) {
            lines.add(line(dimension.words(), report -> side(report, dimension)));
        }
        lines.add(only("Evidence that changed", now.detail().changed()));
        lines.add(only("Why it is better than the evidence", now.detail().explanation()));
        return lines.stream();
    }

    private static Said side(StatusReport report, Dimension dimension) {
        var sides = report.detail().dimensions();
        return sides.of(dimension)
                .map(Said::of)
                .orElseGet(() -> sides.lights().isEmpty() ? Said.nothing() : Said.of("Not applicable"));
    }

    private Stream<DiffLine> texts() {
        return Stream.of(
                line("Headline", report -> Said.of(report.headline())),
                new DiffLine(
                        "What it had promised",
                        before.map(report -> Said.of(report.account().next())).orElseGet(Said::nothing),
                        Said.of(now.detail().followUps().stream().map(ReportDiff::words).toList())),
                line("Done and going well", report -> Said.of(report.account().good())),
                line("Not done or not going well", report -> Said.of(report.account().bad())),
                line("What comes next", report -> Said.of(report.account().next())));
    }

    private static String words(FollowUp followUp) {
        return followUp.done()
                ? "Done: " + followUp.promised()
                : "Not done: %s. %s".formatted(followUp.promised(), followUp.explanation());
    }

    private Stream<DiffLine> recovery() {
        return Stream.of(
                planned("Cause", Recovery.Planned::cause),
                planned("Action", Recovery.Planned::action),
                planned("Owner", Recovery.Planned::owner),
                planned("Done by", each -> Formats.longDate(each.due())),
                planned("Help wanted", Recovery.Planned::helpWanted),
                planned("On track again by", each -> Formats.longDate(each.backToGreen())));
    }

    private DiffLine planned(String heading, Function<Recovery.Planned, String> of) {
        return line(heading, report -> report.detail().recovery() instanceof Recovery.Planned planned
                ? Said.of(of.apply(planned))
                : Said.nothing());
    }

    /// Milestones that were reached or moved since the report before.
    private Stream<DiffLine> milestones(Project project) {
        return project.milestones().stream().flatMap(milestone -> Stream.concat(
                milestone.moves().stream().filter(move -> since(move.on())).map(move -> moved(milestone, move)),
                reached(milestone).stream()));
    }

    private static DiffLine moved(Milestone milestone, Milestone.Move move) {
        return new DiffLine(
                "Milestone “%s”".formatted(milestone.name()),
                Said.of("Expected on " + Formats.longDate(move.from())),
                Said.of(List.of("Expected on " + Formats.longDate(move.to()), move.reason())));
    }

    private Optional<DiffLine> reached(Milestone milestone) {
        return Optional.of(milestone)
                .filter(each -> each.reached() && since(each.delivery().day()))
                .map(each -> new DiffLine(
                        "Milestone “%s”".formatted(each.name()),
                        Said.of("Agreed for " + Formats.longDate(each.baseline())),
                        Said.of("Reached on " + Formats.longDate(each.delivery().day()))));
    }

    private boolean since(LocalDate day) {
        return before.map(report -> day.isAfter(report.reportedOn())).orElse(true);
    }

    private DiffLine line(String heading, Function<StatusReport, Said> of) {
        return new DiffLine(heading, before.map(of).orElseGet(Said::nothing), of.apply(now));
    }

    /// Something that is said of the new report only.
    private static DiffLine only(String heading, String words) {
        return new DiffLine(heading, Said.nothing(), Said.of(words));
    }
}
