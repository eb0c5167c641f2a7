package org.localityplan.command.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.GapStanding;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.ProgrammeStanding;

/// Where the plan stands: the first screen as a report.
final class OverviewReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("tier", "Tier"),
            new Column("programme", "Programme"),
            new Column("declared", "Declared"),
            new Column("evidence", "Evidence"),
            new Column("differs", "Differs"),
            new Column("why", "Why"),
            new Column("last_six", "Last six"),
            new Column("green_by", "Green by"),
            new Column("promises", "Promises"),
            new Column("year_end", "Year end"),
            new Column("measures_red", "Red"),
            new Column("measures_amber", "Amber"),
            new Column("measures_green", "Green"),
            new Column("next_milestone", "Next milestone"),
            new Column("milestone_days_late", "Days late"),
            new Column("variance_pounds", "Variance"),
            new Column("reported", "Reported"));

    private OverviewReport() {}

    static Report of(Snapshot snapshot) {
        PlanStanding standing = PlanStanding.of(snapshot);
        return new Report(
                Titles.of("Overview", snapshot),
                sentences(standing),
                COLUMNS,
                standing.programmes().stream().map(OverviewReport::row).toList());
    }

    private static List<String> sentences(PlanStanding standing) {
        List<String> sentences = new ArrayList<>();
        sentences.add(standing.headline());
        sentences.add("Measures on target: %d of %d."
                .formatted(
                        standing.measures().green(), standing.measures().all()));
        sentences.add("People waiting: %,d on %d council lists added up."
                .formatted(
                        standing.waiting().people(), standing.waiting().lists().size()));
        sentences.add("Evidence not as declared: %d of %d programmes."
                .formatted(
                        standing.programmes().stream().filter(ProgrammeStanding::differs).count(),
                        standing.programmes().size()));
        standing.gap().forEach(gap -> sentences.add(gapSentence(gap)));
        standing.asks().forEach(ask -> sentences.add("Asked of the board: %s (%s, by %s%s)."
                .formatted(
                        ask.decision().ask(),
                        ask.programme(),
                        Titles.day(ask.decision().due()),
                        ask.overdue() ? ", overdue" : "")));
        if (standing.illustrative()) {
            sentences.add(Titles.ILLUSTRATIVE);
        }
        return sentences;
    }

    private static String gapSentence(GapStanding gap) {
        return "Gap left in %s: %s expected, between %s and %s."
                .formatted(
                        gap.gap().period().label(),
                        gap.bridge().expected().inMillions(),
                        gap.bridge().low().inMillions(),
                        gap.bridge().high().inMillions());
    }

    private static List<Cell> row(ProgrammeStanding standing) {
        return List.of(
                Cell.of(standing.priority().tier().heading()),
                Cell.of(standing.programme().name()),
                Cell.of(standing.declared().words()),
                Cell.of(standing.evidence().light().words()),
                new Cell.Flag(standing.differs()),
                Cell.of(standing.differs() ? standing.evidence().why() : ""),
                Cell.of(standing.lastSix().stream().map(Light::letter).collect(Collectors.joining())),
                standing.promises()
                        .standing()
                        .map(promise -> Cell.of(promise.day().toString()))
                        .orElse(new Cell.Empty()),
                Cell.of(standing.promises().words()),
                Cell.of(standing.yearEnd().words()),
                Cell.of(standing.measures().red()),
                Cell.of(standing.measures().amber()),
                Cell.of(standing.measures().green()),
                standing.nextMilestone()
                        .map(next -> Cell.of(next.milestone().name()))
                        .orElse(new Cell.Empty()),
                standing.nextMilestone().map(next -> Cell.of(next.daysLate())).orElse(new Cell.Empty()),
                standing.variance().stream()
                        .map(OverviewReport::money)
                        .findFirst()
                        .orElse(new Cell.Empty()),
                standing.newestReport()
                        .map(report -> Cell.of(report.reportedOn().toString()))
                        .orElse(new Cell.Empty()));
    }

    private static Cell money(Money amount) {
        return new Cell.Amount(amount.pounds(), amount.inThousands());
    }
}
