package org.localityplan.pack.section.programme;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.standing.GapStanding;
import org.localityplan.domain.standing.LightChange;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.PlanStanding.Ask;
import org.localityplan.domain.standing.WaitingTally;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Block.Tile;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;
import org.localityplan.pack.section.Edition;
import org.localityplan.pack.section.Written;

/// Where the plan stands: the headline, four figures, every programme, what the board is asked and what changed.
public final class StandingSection {

    private StandingSection() {}

    public static Section of(Edition edition) {
        PlanStanding standing = edition.standing();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(standing.headline(), Tone.LEAD));
        blocks.add(new Block.Tiles(tiles(standing)));
        blocks.addAll(ProgrammeTable.of(edition));
        blocks.add(new Block.Beside(
                List.of(new Block.Heading("What we ask of the board"), asks(standing.asks())),
                List.of(new Block.Heading("What changed with the newest reports"), changes(standing.changes()))));
        return new Section("standing", "", "Where we stand", Rank.PART, blocks);
    }

    private static List<Tile> tiles(PlanStanding standing) {
        return List.of(
                measures(standing.measures()),
                waiting(standing.waiting()),
                standing.gap().stream().findFirst().map(StandingSection::gap).orElse(noGap()),
                asked(standing.asks()));
    }

    private static Tile measures(RatingTally tally) {
        String note =
                "%d at risk, %d off track, %d not judged".formatted(tally.amber(), tally.red(), tally.notJudged());
        int noData = tally.unrated(Rating.Reason.NO_DATA);
        return new Tile(
                "Measures on target",
                String.valueOf(tally.green()),
                "of " + tally.all(),
                noData == 0 ? note : note + "; %d without data".formatted(noData));
    }

    private static Tile waiting(WaitingTally tally) {
        String longest = tally.longest()
                .map(wait -> "; longest %d weeks (%s)".formatted(wait.weeks(), wait.list().name()))
                .orElse("");
        return new Tile(
                "People waiting",
                "%,d".formatted(tally.people()),
                "",
                "on %d council %s, %s%s"
                        .formatted(tally.lists().size(), tally.lists().size() == 1 ? "list" : "lists",
                                change(tally.change()), longest));
    }

    private static String change(int change) {
        return switch (Integer.signum(change)) {
            case 1 -> "up %,d since the last count".formatted(change);
            case -1 -> "down %,d since the last count".formatted(-change);
            default -> "no change since the last count";
        };
    }

    private static Tile gap(GapStanding gap) {
        return new Tile(
                "Expected gap " + gap.gap().period().label(),
                gap.bridge().expected().inMillions(),
                "",
                "between %s and %s, of %s before savings"
                        .formatted(
                                gap.bridge().low().inMillions(),
                                gap.bridge().high().inMillions(),
                                gap.bridge().opening().inMillions()));
    }

    private static Tile noGap() {
        return new Tile("Expected gap", Written.NONE, "", "no gap has been forecast");
    }

    private static Tile asked(List<Ask> asks) {
        long overdue = asks.stream().filter(Ask::overdue).count();
        return new Tile(
                "Decisions asked",
                String.valueOf(asks.size()),
                "",
                overdue == 0 ? "none overdue" : overdue + " overdue from an earlier meeting");
    }

    private static Block asks(List<Ask> asks) {
        if (asks.isEmpty()) {
            return new Block.Paragraph("Nothing is asked of the board today.", Tone.PLAIN);
        }
        return new Table(
                List.of(new Column("Decision", 72, Align.LEFT), new Column("Needed by", 28, Align.RIGHT)),
                asks.stream().map(StandingSection::row).toList());
    }

    private static Row row(Ask ask) {
        String due = Written.shortDay(ask.decision().due());
        return new Row.Cells(List.of(
                new Cell.Pair(ask.decision().ask(), ask.programme() + " · " + ask.decision().paper()),
                ask.overdue() ? new Cell.Pair(due, "overdue") : Written.text(due)));
    }

    private static Block changes(List<LightChange> changes) {
        if (changes.isEmpty()) {
            return new Block.Paragraph("No programme changed its light.", Tone.PLAIN);
        }
        return new Table(
                List.of(
                        new Column("Programme", 48, Align.LEFT),
                        new Column("Before", 26, Align.LEFT),
                        new Column("Now", 26, Align.LEFT)),
                changes.stream().map(StandingSection::row).toList());
    }

    private static Row row(LightChange change) {
        return new Row.Cells(List.of(
                new Cell.Name(change.programme().name()),
                Written.lit(change.before()),
                Written.lit(change.now())));
    }
}
