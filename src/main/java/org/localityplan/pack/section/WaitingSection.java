package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Block.Tone;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// The waiting lists: a table of the newest counts, then each list over time.
public final class WaitingSection {
    private static final List<Column> COLUMNS = List.of(
            new Column("List", 23, Align.LEFT),
            new Column("Kept by", 9, Align.LEFT),
            new Column("Counted", 13, Align.RIGHT),
            new Column("Waiting", 9, Align.RIGHT),
            new Column("Joined", 8, Align.RIGHT),
            new Column("Completed", 11, Align.RIGHT),
            new Column("Other", 7, Align.RIGHT),
            new Column("Longest", 10, Align.RIGHT),
            new Column("Standard", 10, Align.RIGHT));

    private static final Size HALF = Figures.half(118);

    private WaitingSection() {}

    public static Section of(Edition edition) {
        List<WaitingList> lists = edition.snapshot().waitingLists();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(COLUMNS, lists.stream().map(WaitingSection::row).toList()));
        String note =
                "Joined, completed and other removals are those since the count before; a dash means that only the "
                        + "size of the list is known. Lists of the council and of the NHS are never added together.";
        blocks.add(new Block.Paragraph(note, Tone.NOTE));
        lists.stream().filter(list -> list.counts().size() > 1).forEach(list -> blocks.add(charts(list)));
        return new Section("waiting", "", "Waiting lists", Rank.PART, blocks);
    }

    private static Row row(WaitingList list) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Name(list.name()));
        cells.add(Written.text(list.holder().words()));
        list.latest().ifPresentOrElse(count -> cells.addAll(counted(count, list)), () -> {
            cells.add(Written.text("not yet"));
            for (int i = 0; i < 6; i++) {
                cells.add(Written.text(Written.NONE));
            }
        });
        return new Row.Cells(cells);
    }

    private static List<Cell> counted(WaitingCount count, WaitingList list) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Written.text(Written.shortDay(count.at())));
        cells.add(number(count.waiting()));
        switch (count.flow()) {
            case Flow.Counted(int added, int completed, int removed) -> {
                cells.add(number(added));
                cells.add(number(completed));
                cells.add(number(removed));
            }
            case Flow.SnapshotOnly() -> {
                cells.add(Written.text(Written.NONE));
                cells.add(Written.text(Written.NONE));
                cells.add(Written.text(Written.NONE));
            }
        }
        cells.add(Figures.weeks(count)
                .map(weeks -> Written.text(weeks + " weeks"))
                .orElse(Written.text("not known")));
        cells.add(Written.text(list.standardWeeks() + " weeks"));
        return cells;
    }

    private static Cell number(int count) {
        return Written.text("%,d".formatted(count));
    }

    private static Block charts(WaitingList list) {
        return new Block.Beside(
                List.of(Figures.size(list, HALF).withoutCaption()), List.of(Figures.longest(list, HALF)));
    }
}
