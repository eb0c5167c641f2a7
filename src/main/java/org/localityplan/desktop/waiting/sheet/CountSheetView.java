package org.localityplan.desktop.waiting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.sheet.CellFault;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;
import org.localityplan.desktop.waiting.sheet.row.CountReading;
import org.localityplan.desktop.waiting.sheet.row.CountReading.Ready;
import org.localityplan.desktop.waiting.sheet.row.ListLine;
import org.localityplan.desktop.waiting.sheet.row.Part;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.Reconciliation;

/// Everything that the sheet shows.
///
/// @param readings what is typed into each line, read
record CountSheetView(CountDay day, List<ListLine> lines, List<CountReading> readings, Stage stage) {

    /// Where the sheet stands.
    sealed interface Stage {
        record Typing() implements Stage {}

        /// Something is to be agreed to before it is saved.
        record Asking(List<CellFault> questions) implements Stage {
            public Asking {
                questions = List.copyOf(questions);
            }
        }

        record Saving() implements Stage {}

        /// It is saved, and the sheet can be left.
        record Saved() implements Stage {}
    }

    CountSheetView {
        lines = List.copyOf(lines);
        readings = List.copyOf(readings);
    }

    static CountSheetView of(CountDay day, List<ListLine> lines, Stage stage) {
        return new CountSheetView(day, lines, lines.stream().map(CountReading::of).toList(), stage);
    }

    /// What is wrong, row by row.
    List<CellFault> faults() {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(row -> Stream.concat(faultsOfCells(row), faultsOfParts(row)))
                .toList();
    }

    private Stream<CellFault> faultsOfCells(int row) {
        return CountColumn.allTyped().stream()
                .filter(column -> !readings.get(row).fault(column).isEmpty())
                .map(column -> fault(row, column, readings.get(row).fault(column)));
    }

    /// They stand at the name of the list, from where the parts are opened.
    private Stream<CellFault> faultsOfParts(int row) {
        var list = lines.get(row).list();
        return Part.of(list).stream()
                .filter(part -> !readings.get(row).fault(part).isEmpty())
                .map(part -> new CellFault(
                        new GridCell(row, CountColumn.LIST.index()),
                        "Row %d, %s, %s: %s"
                                .formatted(row + 1, part.label(), list.name(), readings.get(row).fault(part))));
    }

    boolean wrong(int row, CountColumn column) {
        return column == CountColumn.LIST
                ? faultsOfParts(row).findAny().isPresent()
                : !readings.get(row).fault(column).isEmpty();
    }

    /// Whether the cell shows something that would be saved.
    boolean fresh(int row, CountColumn column) {
        var draft = lines.get(row).draft();
        return column == CountColumn.LIST ? !draft.parts().isEmpty() : draft.has(column) || derived(row, column);
    }

    /// Whether it follows from the parts how many wait over the threshold.
    private boolean derived(int row, CountColumn column) {
        return column == CountColumn.OVER
                && !lines.get(row).draft().has(column)
                && !lines.get(row).draft().parts().isEmpty()
                && readings.get(row) instanceof Ready(var count)
                && OverThreshold.of(lines.get(row).list(), count) instanceof OverThreshold.People;
    }

    /// `Row 2, Waiting, Care reviews: “many” is no count of people. Write it like 652 or 1,190.`
    CellFault fault(int row, CountColumn column, String sentence) {
        var line = lines.get(row);
        return new CellFault(
                new GridCell(row, column.index()),
                "Row %d, %s, %s: %s"
                        .formatted(row + 1, line.heading(column), line.list().name(), sentence));
    }

    boolean asked(int row, CountColumn column) {
        return stage instanceof Stage.Asking(var questions)
                && questions.stream().anyMatch(each -> each.cell().equals(new GridCell(row, column.index())));
    }

    /// What the cell shows: what is typed, what the plan has, or what the movements leave unexplained.
    String text(int row, CountColumn column) {
        var line = lines.get(row);
        if (column == CountColumn.UNEXPLAINED) {
            return CountReading.sum(line).map(CountSheetView::unexplained).orElse("");
        }
        if (derived(row, column)
                && readings.get(row) instanceof Ready(var count)
                && OverThreshold.of(line.list(), count) instanceof OverThreshold.People(int people, int _)) {
            return Formats.number(people);
        }
        return line.draft().has(column) ? line.draft().text(column) : line.kept(column);
    }

    private static String unexplained(Reconciliation sum) {
        int people = sum.unexplained();
        return people == 0 ? "none" : (people > 0 ? "+" : "") + Formats.number(people);
    }

    /// Whether so much is unexplained that it will be asked about.
    boolean contradicts(int row) {
        return lines.get(row).existing().isEmpty()
                && CountReading.sum(lines.get(row)).filter(Reconciliation::contradicts).isPresent();
    }

    /// The cell in words: `Care reviews, Waiting: 165`.
    String spoken(int row, CountColumn column) {
        var line = lines.get(row);
        String text = text(row, column);
        var words = new ArrayList<String>();
        words.add("%s, %s: %s".formatted(line.list().name(), line.heading(column), text.isEmpty() ? "empty" : text));
        if (column == CountColumn.LIST && fresh(row, column)) {
            words.add("with priorities or lengths of wait");
        }
        if (column == CountColumn.OPENING) {
            line.opening().ifPresent(count -> words.add("counted on " + Formats.longDate(count.at())));
        }
        if (!line.typed(column)) {
            words.add("cannot be typed over");
        }
        if (column.typed() && line.existing().isPresent()) {
            words.add("counted already");
        }
        if (column == CountColumn.WAITING && !text(row, CountColumn.UNEXPLAINED).isEmpty()) {
            words.add("unexplained " + text(row, CountColumn.UNEXPLAINED));
        }
        if (!readings.get(row).fault(column).isEmpty()) {
            words.add(readings.get(row).fault(column));
        }
        return String.join(", ", words);
    }

    /// The rows that can be saved.
    List<Integer> ready() {
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(row -> readings.get(row) instanceof Ready)
                .toList();
    }

    /// How far the sheet has come: `4 lists, 1 of them counted on 31 October 2026. 2 rows are typed and not saved yet.`
    String status() {
        if (stage instanceof Stage.Saving) {
            return "Saving …";
        }
        long counted = lines.stream().filter(line -> line.existing().isPresent()).count();
        var words = new ArrayList<String>();
        words.add(day.day().map(at -> "%s, %d of them counted on %s."
                .formatted(lists(), counted, Formats.longDate(at)))
                .orElse(lists() + "."));
        if (!ready().isEmpty()) {
            words.add("%s typed and not saved yet.".formatted(Formats.counted(ready().size(), "row is", "rows are")));
        }
        if (!faults().isEmpty()) {
            words.add("%s to be corrected first.".formatted(Formats.counted(faults().size(), "cell is", "cells are")));
        }
        return String.join(" ", words);
    }

    private String lists() {
        return Formats.counted(lines.size(), "list", "lists");
    }
}
