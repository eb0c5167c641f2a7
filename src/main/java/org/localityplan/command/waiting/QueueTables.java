package org.localityplan.command.waiting;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Quantity;
import org.localityplan.domain.waiting.outlook.QueueReading;

/// What the counts of each list mean for its queue, and how each figure is reckoned.
final class QueueTables {

    private static final List<Column> COLUMNS = Stream.concat(
            Stream.of(new Column("list", "List")),
            Stream.of(Quantity.values()).map(each -> new Column(each.key(), each.words())))
            .toList();
    private static final List<Column> FORMULAS = List.of(
            new Column("quantity", "Quantity"),
            new Column("name", "Name"),
            new Column("formula", "Formula"),
            new Column("source", "Source"));

    private QueueTables() {}

    static Chapters.Chapter queues(List<WaitingList> lists) {
        List<List<Cell>> rows = lists.stream()
                .map(list -> Stream.concat(
                        Stream.of(Cell.of(list.name())),
                        QueueReading.of(list).stream().map(WaitingCells::answer))
                        .toList())
                .toList();
        return new Chapters.Table("queues", new Report("Queues", List.of(), COLUMNS, rows));
    }

    static Chapters.Chapter formulas() {
        List<List<Cell>> rows = Stream.of(Quantity.values())
                .map(each -> List.of(
                        Cell.of(each.key()), Cell.of(each.words()), Cell.of(each.formula()), Cell.of(each.source())))
                .toList();
        return new Chapters.Table("formulas", new Report("How it is reckoned", List.of(), FORMULAS, rows));
    }
}
