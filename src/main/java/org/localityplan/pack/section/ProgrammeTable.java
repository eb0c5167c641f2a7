package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.standing.PlanStanding.TierStanding;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.ProgrammeStanding.Freshness;
import org.localityplan.domain.standing.ProgrammeStanding.MilestoneStanding;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Tone;

/// All programmes in one table, by tier and worst first.
final class ProgrammeTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("Programme", 22, Align.LEFT),
            new Column("Declared", 13, Align.LEFT),
            new Column("Last six reports", 13, Align.LEFT),
            new Column("Year end", 12, Align.LEFT),
            new Column("Measures G·A·R", 11, Align.LEFT),
            new Column("Next milestone", 18, Align.LEFT),
            new Column("£ variance", 11, Align.RIGHT));

    private ProgrammeTable() {}

    /// The table and how it is to be read.
    static List<Block> of(Edition edition) {
        List<Row> rows = new ArrayList<>();
        for (TierStanding tier : edition.standing().tiers()) {
            rows.add(new Row.Group(tier.tier().heading()));
            tier.programmes().forEach(programme -> rows.add(row(programme)));
        }
        String note =
                "G·A·R: how many measures are green, amber and red. A hatched light is out of date: no report for more than "
                        + "two months.";
        return List.of(new Block.Table(COLUMNS, rows), new Block.Paragraph(note, Tone.NOTE));
    }

    private static Row row(ProgrammeStanding standing) {
        return new Row.Cells(List.of(
                new Cell.Name(standing.programme().name()),
                declared(standing),
                new Cell.Strip(standing.lastSix()),
                Written.lit(standing.yearEnd()),
                Written.text(measures(standing.measures())),
                standing.nextMilestone().map(ProgrammeTable::milestone).orElse(Written.text("no milestones")),
                Written.text(Written.variance(standing.variance()))));
    }

    /// The declared light, hatched where its report is out of date.
    static Cell declared(ProgrammeStanding standing) {
        boolean stale = standing.freshness() == Freshness.STALE;
        return new Cell.Lit(standing.declared(), stale, standing.declared().words());
    }

    /// Green, amber and red: `3 · 2 · 1`.
    static String measures(RatingTally tally) {
        return tally.judged() == 0
                ? "none judged"
                : "%d · %d · %d".formatted(tally.green(), tally.amber(), tally.red());
    }

    private static Cell milestone(MilestoneStanding next) {
        return new Cell.Pair(next.milestone().name(), timing(next));
    }

    /// `34 days late`, `in 12 days`, `due today`.
    static String timing(MilestoneStanding next) {
        if (next.daysLate() > 0) {
            return Spoken.days(next.daysLate()) + " late";
        }
        return next.daysAhead() == 0 ? "due today" : "in " + Spoken.days(next.daysAhead());
    }
}
