package org.localityplan.desktop.waiting.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.sheet.CellFault;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;
import org.localityplan.desktop.waiting.sheet.row.CountReading.Ready;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.WaitingChange.ListCount;
import org.localityplan.domain.history.WaitingChange.RecordWaitingCounts;

/// What a sheet asks of the plan, and what the plan says of it.
final class CountCommand {

    private static final Pattern FIELD = Pattern.compile("(\\d{1,4})\\.(\\w+)");

    private CountCommand() {}

    /// Faults of a refused sheet.
    ///
    /// @param cells what is wrong, by list and column
    /// @param day what is wrong with the day; empty when nothing is
    /// @param rest what is wrong with the whole
    record Refusal(Map<UUID, Map<CountColumn, String>> cells, String day, List<String> rest) {}

    /// Every row that can be saved, with nothing agreed to yet.
    static RecordWaitingCounts of(CountSheetView sheet) {
        return new RecordWaitingCounts(
                sheet.ready().stream()
                        .map(row -> new ListCount(
                                sheet.lines().get(row).list().id(),
                                ((Ready) sheet.readings().get(row)).count()))
                        .toList(),
                Set.of());
    }

    /// `Saved: the counts of 4 lists on 31 October 2026`
    static String saved(RecordWaitingCounts counts) {
        return "Saved: the counts of %s on %s"
                .formatted(
                        Formats.counted(counts.counts().size(), "list", "lists"),
                        Formats.longDate(counts.counts().getFirst().count().at()));
    }

    /// Where what is asked stands, row by row.
    static List<CellFault> questions(List<Fault> faults, RecordWaitingCounts counts, CountSheetView sheet) {
        var questions = new ArrayList<CellFault>();
        for (Fault fault : faults) {
            var field = FIELD.matcher(fault.field());
            if (field.matches()) {
                var list = counts.counts().get(Integer.parseInt(field.group(1))).list();
                sheet.lines().stream()
                        .filter(line -> line.list().id().equals(list))
                        .findFirst()
                        .ifPresent(line -> questions.add(sheet.fault(
                                sheet.lines().indexOf(line), CountColumn.ofFault(field.group(2)), fault.sentence())));
            }
        }
        return questions;
    }

    /// What the plan found wrong, each fault in its cell.
    static Refusal read(List<Fault> faults, RecordWaitingCounts counts) {
        var cells = new HashMap<UUID, Map<CountColumn, String>>();
        var rest = new ArrayList<String>();
        String day = "";
        for (Fault fault : faults) {
            var field = FIELD.matcher(fault.field());
            if (!field.matches()) {
                rest.add(fault.sentence());
            } else if (field.group(2).equals("at")) {
                day = fault.sentence();
            } else {
                var list = counts.counts().get(Integer.parseInt(field.group(1))).list();
                cells.computeIfAbsent(list, _ -> new HashMap<>())
                        .putIfAbsent(CountColumn.ofFault(field.group(2)), fault.sentence());
            }
        }
        return new Refusal(cells, day, rest);
    }
}
