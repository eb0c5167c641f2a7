package org.localityplan.desktop.measure.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.sheet.SheetDrafts.Slot;
import org.localityplan.desktop.measure.sheet.row.RowDraft;
import org.localityplan.desktop.measure.sheet.row.RowReading.Ready;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;

/// The sheet of an owner and a period, and what is typed into it and every other one until it is saved.
final class SheetModel {

    /// A cell that something is put into.
    record Cell(int row, SheetColumn column) {}

    private static final String SOURCE = "Entered in this program";

    private final Workspace workspace;
    private final SheetDrafts drafts = new SheetDrafts();
    private final SheetChoice choice = new SheetChoice();
    private final ReadOnlyObjectWrapper<SheetView> view = new ReadOnlyObjectWrapper<>(SheetView.EMPTY);

    SheetModel(Workspace workspace) {
        this.workspace = workspace;
        choice.whenChosen(() -> refresh(false));
    }

    ReadOnlyObjectProperty<SheetView> view() {
        return view.getReadOnlyProperty();
    }

    /// Whose measures, and for which period.
    SheetChoice choice() {
        return choice;
    }

    void show(Snapshot snapshot) {
        choice.offer(snapshot);
        refresh(view.get().saving());
    }

    /// Types into one cell; what the plan has there already, or nothing, takes back what was typed.
    void type(Cell cell, String text) {
        put(Map.of(cell, text));
    }

    /// Takes back what is typed into the cells.
    void clear(List<Cell> cells) {
        put(cells.stream().collect(Collectors.toMap(Function.identity(), _ -> "")));
    }

    /// Puts a block in from the cell on, or a single value into all chosen cells. What would fall on words that cannot be
    /// typed over is left out.
    void paste(List<Cell> chosen, PastedBlock block) {
        if (chosen.isEmpty()) {
            return;
        }
        if (block.single()) {
            String text = block.rows().getFirst().getFirst();
            put(chosen.stream().collect(Collectors.toMap(Function.identity(), _ -> text)));
            return;
        }
        int top = chosen.stream().mapToInt(Cell::row).min().orElseThrow();
        int left = chosen.stream().mapToInt(cell -> cell.column().index()).min().orElseThrow();
        var cells = new LinkedHashMap<Cell, String>();
        for (int row = 0; row < block.rows().size(); row++) {
            List<String> texts = block.rows().get(row);
            int at = top + row;
            IntStream.range(0, texts.size())
                    .filter(each -> left + each < SheetColumn.values().length)
                    .forEach(each -> cells.put(new Cell(at, SheetColumn.at(left + each)), texts.get(each)));
        }
        put(cells);
        int over = top + block.rows().size() - view.get().lines().size();
        if (over > 0) {
            workspace.notices().refused("%s of the clipboard did not fit below the chosen cell and %s left out."
                    .formatted(Formats.counted(over, "row", "rows"), over == 1 ? "was" : "were"));
        }
    }

    /// Takes back the last thing typed, pasted or deleted.
    ///
    /// @return whether there was one
    boolean stepBack() {
        boolean back = drafts.stepBack();
        refresh(false);
        return back;
    }

    /// How many rows are typed and not saved, on this sheet and all others.
    int unsaved() {
        return drafts.all().size();
    }

    /// Saves every row of the sheet that was changed, as one command; nothing while a cell is wrong.
    ///
    /// @return the first cell that is to be corrected
    Optional<SheetFault> save() {
        SheetView now = view.get();
        Optional<SheetFault> fault = now.faults().stream().findFirst();
        if (now.saving() || fault.isPresent()) {
            return fault;
        }
        if (now.ready() == 0) {
            workspace.notices().refused("There is nothing to save: no cell was typed over.");
            return fault;
        }
        Map<Slot, RowDraft> saved = now.lines().stream()
                .filter(line -> !line.draft().empty())
                .collect(Collectors.toMap(SheetModel::slot, SheetLine::draft));
        var change = new Change.EnterFigures(choice.period().orElseThrow(), entered(now));
        refresh(true);
        workspace.background()
                .run(this, "Saving the figures", _ -> workspace.plan().carryOut(change),
                        outcome -> settle(outcome, change, saved));
        return fault;
    }

    private List<Change.Entered> entered(SheetView now) {
        var area = workspace.shown().getValue().locality();
        return IntStream.range(0, now.lines().size())
                .boxed()
                .flatMap(row -> now.readings().get(row) instanceof Ready(var figure, var remark, _)
                        ? Stream.of(new Change.Entered(
                                now.lines().get(row).measure().id(),
                                new Observation(
                                        area,
                                        now.lines().get(row).period(),
                                        Observation.TOTAL,
                                        figure,
                                        Provenance.local(SOURCE)),
                                remark))
                        : Stream.of())
                .toList();
    }

    private void settle(Outcome outcome, Change.EnterFigures change, Map<Slot, RowDraft> saved) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                drafts.saved(saved);
                refresh(false);
                workspace.notices()
                        .done(
                                "Saved: %s for %s"
                                        .formatted(
                                                Formats.counted(change.figures().size(), "figure", "figures"),
                                                Spoken.period(change.period())),
                                new Remedy("Undo", this::undo));
            }
            case Outcome.Refused refused -> {
                refresh(false);
                workspace.notices().refused(sentences(refused) + " What is typed is still here.");
            }
        }
    }

    private void undo() {
        workspace.background().run(this, "Taking back", _ -> workspace.plan().undo(), outcome -> {
            switch (outcome) {
                case Outcome.Saved(var entry) -> workspace.notices().done("Taken back: " + entry.subject());
                case Outcome.Refused refused -> workspace.notices().refused(sentences(refused));
            }
        });
    }

    private static String sentences(Outcome.Refused refused) {
        return refused.faults().stream().map(Outcome.Fault::sentence).collect(Collectors.joining(" "));
    }

    private void put(Map<Cell, String> cells) {
        var rows = new LinkedHashMap<Slot, RowDraft>();
        cells.forEach((cell, text) -> {
            if (cell.column().typed() && cell.row() < view.get().lines().size()) {
                var line = view.get().lines().get(cell.row());
                String typed = text.strip().equals(line.kept(cell.column())) ? "" : text;
                var before = rows.getOrDefault(slot(line), line.draft());
                rows.put(slot(line), before.with(cell.column(), typed));
            }
        });
        drafts.put(rows);
        refresh(false);
    }

    private void refresh(boolean saving) {
        List<SheetLine> lines = choice.period().stream()
                .flatMap(period -> choice.measures().stream()
                        .filter(each -> SheetPeriod.suits(each.measure(), period))
                        .map(each -> new SheetLine(each, period, drafts.at(new Slot(id(each), period)))))
                .toList();
        long here = lines.stream().filter(line -> !line.draft().empty()).count();
        view.set(SheetView.of(lines, unsaved() - (int) here, saving));
    }

    private static Slot slot(SheetLine line) {
        return new Slot(line.measure().id(), line.period());
    }

    private static UUID id(MeasureHistory history) {
        return history.measure().id();
    }
}
