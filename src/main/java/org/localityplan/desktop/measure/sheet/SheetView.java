package org.localityplan.desktop.measure.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.measure.sheet.row.RowReading;
import org.localityplan.desktop.measure.sheet.row.RowReading.Ready;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;

/// Everything that the sheet shows.
///
/// @param readings what is typed into each line, read
/// @param elsewhere how many rows are typed for other owners or periods
/// @param saving whether it is being saved
record SheetView(List<SheetLine> lines, List<RowReading> readings, int elsewhere, boolean saving) {

    static final SheetView EMPTY = new SheetView(List.of(), List.of(), 0, false);

    SheetView {
        lines = List.copyOf(lines);
        readings = List.copyOf(readings);
    }

    static SheetView of(List<SheetLine> lines, int elsewhere, boolean saving) {
        return new SheetView(lines, lines.stream().map(RowReading::of).toList(), elsewhere, saving);
    }

    /// What is wrong, row by row.
    List<SheetFault> faults() {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(row -> SheetColumn.allTyped().stream()
                        .filter(column -> !readings.get(row).fault(column).isEmpty())
                        .map(column -> new SheetFault(
                                row,
                                column,
                                lines.get(row).measure().name(),
                                readings.get(row).fault(column))))
                .toList();
    }

    /// How many rows can be saved.
    int ready() {
        return (int) readings.stream().filter(RowReading::saves).count();
    }

    /// What the cell shows: what is typed, what the plan has, or the value that follows from numerator and denominator.
    String text(int row, SheetColumn column) {
        var line = lines.get(row);
        if (removed(row, column)) {
            return "";
        }
        return computed(row, column) ? line.measure().unit().number(value(row)) : line.text(column);
    }

    /// Whether what the plan has in the cell will be removed.
    boolean removed(int row, SheetColumn column) {
        var line = lines.get(row);
        boolean goes = readings.get(row) instanceof RowReading.Withdrawn
                || line.draft().erased(column) && !computed(row, column);
        return goes && column.figure() && !line.kept(column).isEmpty();
    }

    /// Whether the value follows from numerator and denominator.
    private boolean computed(int row, SheetColumn column) {
        return column == SheetColumn.VALUE && readings.get(row) instanceof Ready(_, _, var made) && made;
    }

    /// Whether the cell shows something that would be saved.
    boolean fresh(int row, SheetColumn column) {
        return computed(row, column) || lines.get(row).draft().has(column);
    }

    /// What stands in the cell until it is saved; empty where nothing is replaced.
    String replaced(int row, SheetColumn column) {
        var line = lines.get(row);
        boolean over = fresh(row, column) && column.typed() && !removed(row, column);
        String kept = over ? line.kept(column) : "";
        return kept.equals(text(row, column)) ? "" : kept;
    }

    /// The cell in words: `Calls answered within two minutes, Value: 90.2, replaces 88.1`.
    String spoken(int row, SheetColumn column) {
        String text = text(row, column);
        String replaced = replaced(row, column);
        var words = new ArrayList<String>();
        words.add("%s, %s: %s".formatted(
                lines.get(row).measure().name(), column.heading(), text.isEmpty() ? "empty" : text));
        if (!replaced.isEmpty()) {
            words.add("replaces " + replaced);
        }
        if (removed(row, column)) {
            words.add(lines.get(row).kept(column) + " will be removed");
        }
        if (!column.typed()) {
            words.add("cannot be typed over");
        }
        if (!readings.get(row).fault(column).isEmpty()) {
            words.add(readings.get(row).fault(column));
        }
        return String.join(", ", words);
    }

    /// How far the sheet has come: `20 measures, 17 of them with a figure. 2 rows are typed and not saved yet.`
    String status() {
        if (saving) {
            return "Saving …";
        }
        long entered = lines.stream().filter(line -> line.existing().isPresent()).count();
        var words = new ArrayList<String>();
        words.add("%s, %d of them with a figure.".formatted(Formats.counted(lines.size(), "measure", "measures"),
                entered));
        if (ready() > 0) {
            words.add("%s typed and not saved yet.".formatted(rows(ready())));
        }
        long removed = readings.stream().filter(RowReading.Withdrawn.class::isInstance).count();
        if (removed > 0) {
            words.add("%s will be removed.".formatted(Formats.counted(removed, "figure", "figures")));
        }
        if (!faults().isEmpty()) {
            words.add("%s to be corrected first.".formatted(Formats.counted(faults().size(), "cell is", "cells are")));
        }
        if (elsewhere > 0) {
            words.add("%s typed for other owners or periods.".formatted(rows(elsewhere)));
        }
        return String.join(" ", words);
    }

    private static String rows(int count) {
        return Formats.counted(count, "row is", "rows are");
    }

    private BigDecimal value(int row) {
        return ((Ready) readings.get(row)).figure().value().orElseThrow();
    }
}
