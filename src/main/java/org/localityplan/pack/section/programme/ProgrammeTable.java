package org.localityplan.pack.section.programme;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.Light;
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
import org.localityplan.pack.section.Edition;
import org.localityplan.pack.section.Written;

/// All programmes in one table, by tier and worst first.
final class ProgrammeTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("Programme", 21, Align.LEFT),
            new Column("Declared", 12, Align.LEFT),
            new Column("Evidence", 14, Align.LEFT),
            new Column("Last six", 12, Align.LEFT),
            new Column("Measures G·A·R", 10, Align.LEFT),
            new Column("Next milestone", 20, Align.LEFT),
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
                "≠: the evidence is not as declared. G·A·R: measures green, amber, red. Hatched: no report for over two months.";
        return List.of(new Block.Table(COLUMNS, rows), new Block.Paragraph(note, Tone.NOTE));
    }

    private static Row row(ProgrammeStanding standing) {
        return new Row.Cells(List.of(
                new Cell.Name(standing.programme().name()),
                declared(standing),
                evidence(standing.evidence().light(), standing.differs()),
                new Cell.Strip(standing.lastSix()),
                Written.text(measures(standing.measures())),
                standing.nextMilestone().map(ProgrammeTable::milestone).orElse(Written.text("no milestones")),
                Written.text(Written.variance(standing.variance()))));
    }

    /// The declared light, hatched where its report is out of date.
    static Cell declared(ProgrammeStanding standing) {
        boolean stale = standing.freshness() == Freshness.STALE;
        return new Cell.Lit(standing.declared(), stale, standing.declared().words());
    }

    /// The evidence light, marked where it is not as declared.
    static Cell evidence(Light light, boolean differs) {
        return new Cell.Lit(light, false, (differs ? "≠ " : "") + light.words());
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
