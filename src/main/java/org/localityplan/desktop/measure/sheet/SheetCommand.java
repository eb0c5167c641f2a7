package org.localityplan.desktop.measure.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.measure.sheet.SheetDrafts.Slot;
import org.localityplan.desktop.measure.sheet.row.RowReading;
import org.localityplan.desktop.measure.sheet.row.RowReading.Ready;
import org.localityplan.desktop.measure.sheet.row.RowReading.Withdrawn;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.measure.Observation;

/// What a sheet asks of the plan, and what the plan says of it.
final class SheetCommand {

    private static final String SOURCE = "Entered in this program";
    private static final Pattern FIELD =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\.(\\w+)");

    private SheetCommand() {}

    /// Faults of a refused sheet.
    ///
    /// @param cells those of cells, by row and column
    /// @param rest those of the whole
    record Refusal(Map<Slot, Map<SheetColumn, String>> cells, List<String> rest) {

        /// What is said above the sheet; of cells only how many, since each says itself what is wrong with it.
        String words() {
            var words = new ArrayList<>(rest);
            if (!cells.isEmpty()) {
                long faults = cells.values().stream().mapToLong(Map::size).sum();
                words.add("The sheet was not saved: %s to be corrected first."
                        .formatted(Formats.counted(faults, "cell is", "cells are")));
            }
            words.add("What is typed is still here.");
            return String.join(" ", words);
        }
    }

    /// Every row that was changed.
    static Change.EnterFigures of(SheetView sheet, Period period, Area area) {
        var entered = new ArrayList<Change.Entered>();
        var withdrawn = new ArrayList<Change.Withdrawn>();
        for (int row = 0; row < sheet.lines().size(); row++) {
            SheetLine line = sheet.lines().get(row);
            UUID measure = line.measure().id();
            switch (sheet.readings().get(row)) {
                case Ready(var figure, var remark, _) -> entered.add(new Change.Entered(
                        measure,
                        new Observation(area, period, Observation.TOTAL, figure, Provenance.local(SOURCE)),
                        remark));
                case Withdrawn(var remark) ->
                    withdrawn.add(new Change.Withdrawn(measure, area, Observation.TOTAL, remark));
                case RowReading.Unchanged(),RowReading.Faulty(var _) -> {
                }
            }
        }
        return new Change.EnterFigures(period, entered, withdrawn);
    }

    /// `Saved: 2 figures for October 2026, 1 removed`
    static String saved(Change.EnterFigures sheet) {
        int entered = sheet.figures().size();
        int removed = sheet.withdrawn().size();
        String period = Spoken.period(sheet.period());
        if (entered == 0) {
            return "Removed: %s for %s".formatted(Formats.counted(removed, "figure", "figures"), period);
        }
        return "Saved: %s for %s%s"
                .formatted(
                        Formats.counted(entered, "figure", "figures"),
                        period,
                        removed == 0 ? "" : ", %d removed".formatted(removed));
    }

    /// What the plan found wrong, each fault in its cell.
    static Refusal read(List<Outcome.Fault> faults, Period period) {
        var cells = new HashMap<Slot, Map<SheetColumn, String>>();
        var rest = new ArrayList<String>();
        for (Outcome.Fault fault : faults) {
            var field = FIELD.matcher(fault.field());
            if (field.matches()) {
                cells.computeIfAbsent(new Slot(UUID.fromString(field.group(1)), period), _ -> new HashMap<>())
                        .putIfAbsent(column(field.group(2)), fault.sentence());
            } else {
                rest.add(fault.sentence());
            }
        }
        return new Refusal(cells, rest);
    }

    /// What is wrong with a row as a whole stands at its value.
    private static SheetColumn column(String name) {
        return switch (name) {
            case "numerator" -> SheetColumn.NUMERATOR;
            case "denominator" -> SheetColumn.DENOMINATOR;
            case "remark" -> SheetColumn.NOTE;
            default -> SheetColumn.VALUE;
        };
    }
}
