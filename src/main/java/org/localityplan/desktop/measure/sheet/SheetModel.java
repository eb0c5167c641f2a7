package org.localityplan.desktop.measure.sheet;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.kit.workspace.Drafts;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.sheet.SheetDrafts.Slot;
import org.localityplan.desktop.measure.sheet.row.RowDraft;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;

/// The sheet of an owner and a period, and what is typed into it and every other one until it is saved.
final class SheetModel {

    /// A cell that something is put into.
    record Cell(int row, SheetColumn column) {
        static Cell of(GridCell cell) {
            return new Cell(cell.row(), SheetColumn.at(cell.column()));
        }

        GridCell inGrid() {
            return new GridCell(row, column.index());
        }
    }

    /// What its draft is called: there is one for all sheets.
    private static final String NAME = "sheet of figures";

    private final Workspace workspace;
    private final SheetDrafts drafts;
    private final Map<Slot, Map<SheetColumn, String>> refused = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> found;
    private final SheetChoice choice = new SheetChoice();
    private final ReadOnlyObjectWrapper<SheetView> view = new ReadOnlyObjectWrapper<>(SheetView.EMPTY);

    SheetModel(Workspace workspace) {
        this.workspace = workspace;
        var kept = workspace.drafts().read(NAME);
        drafts = new SheetDrafts(kept.map(Drafts.Kept::texts).orElse(Map.of()));
        found = new ReadOnlyObjectWrapper<>(kept.map(Drafts.Kept::at));
        choice.whenChosen(() -> refresh(false));
    }

    ReadOnlyObjectProperty<SheetView> view() {
        return view.getReadOnlyProperty();
    }

    /// When what is typed was typed, if that was before the program was opened.
    ReadOnlyObjectProperty<Optional<LocalDateTime>> found() {
        return found.getReadOnlyProperty();
    }

    /// Whose measures, and for which period.
    SheetChoice choice() {
        return choice;
    }

    void show(Snapshot snapshot) {
        choice.offer(snapshot);
        refused.clear();
        refresh(view.get().saving());
    }

    /// Types into one cell; what the plan has there already takes back what was typed, nothing takes out the figure.
    void type(Cell cell, String text) {
        put(Map.of(cell, text));
    }

    /// Keeps what is being typed into a cell before it stands there.
    void typing(Cell cell, String text) {
        line(cell).ifPresent(line -> workspace.drafts()
                .keep(NAME, drafts.textsWith(slot(line), line.typed(line.draft(), cell.column(), text))));
    }

    /// Goes on without what was being typed into a cell.
    void leaveCell() {
        keep();
    }

    /// Empties the cells: figures that the plan has are removed with the next save.
    void clear(List<Cell> cells) {
        put(cells.stream().collect(Collectors.toMap(Function.identity(), _ -> "")));
    }

    /// Takes back what is typed into the cells.
    void restore(List<Cell> cells) {
        put(cells.stream().collect(Collectors.toMap(Function.identity(), this::kept)));
    }

    /// Takes back everything that is typed, on this sheet and all others, as one step.
    void beginAnew() {
        drafts.clear();
        refused.clear();
        keep();
        refresh(false);
    }

    /// Puts a block in from the cell on, or a single value into all chosen cells. What would fall on words that cannot be
    /// typed over is left out; where the block is empty the plan's figure stays.
    void paste(List<Cell> chosen, PastedBlock block) {
        if (chosen.isEmpty()) {
            return;
        }
        var cells = new LinkedHashMap<Cell, String>();
        block.over(chosen.stream().map(Cell::inGrid).toList(), SheetColumn.values().length)
                .forEach((cell, text) -> cells.put(Cell.of(cell), text.isBlank() ? kept(Cell.of(cell)) : text));
        put(cells);
        int last = cells.keySet().stream().mapToInt(Cell::row).max().orElseThrow();
        int over = last + 1 - view.get().lines().size();
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
        keep();
        refresh(false);
        return back;
    }

    /// Why the person may not enter figures; empty when they may.
    Optional<String> barred() {
        return May.enter(workspace);
    }

    /// How many rows are typed and not saved, on this sheet and all others.
    int unsaved() {
        return drafts.all().size();
    }

    /// Saves every row of the sheet that was changed, as one command; nothing while a cell is wrong.
    ///
    /// @return the first cell that is to be corrected
    Optional<SheetFault> save() {
        if (barred().isPresent()) {
            barred().ifPresent(workspace.notices()::refused);
            return Optional.empty();
        }
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
        var change = SheetCommand.of(
                now, choice.period().orElseThrow(), workspace.shown().getValue().locality());
        refresh(true);
        workspace.background()
                .run(this, "Saving the figures", _ -> workspace.plan().carryOut(change),
                        outcome -> settle(outcome, change, saved));
        return fault;
    }

    private void settle(Outcome outcome, Change.EnterFigures change, Map<Slot, RowDraft> saved) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                drafts.saved(saved);
                keep();
                refresh(false);
                workspace.notices().done(SheetCommand.saved(change), new Remedy("Undo", this::undo));
            }
            case Outcome.Refused(var faults) -> {
                var refusal = SheetCommand.read(faults, change.period());
                refused.putAll(refusal.cells());
                refresh(false);
                workspace.notices().refused(refusal.words());
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
        cells.forEach((cell, text) -> line(cell).ifPresent(line -> rows.put(
                slot(line),
                line.typed(rows.getOrDefault(slot(line), line.draft()), cell.column(), text))));
        drafts.put(rows);
        rows.keySet().forEach(refused::remove);
        keep();
        refresh(false);
    }

    /// The row of a cell that can be typed over.
    private Optional<SheetLine> line(Cell cell) {
        List<SheetLine> lines = view.get().lines();
        return cell.column().typed() && cell.row() < lines.size()
                ? Optional.of(lines.get(cell.row()))
                : Optional.empty();
    }

    private String kept(Cell cell) {
        return line(cell).map(line -> line.kept(cell.column())).orElse("");
    }

    private void keep() {
        found.set(Optional.empty());
        if (drafts.all().isEmpty()) {
            workspace.drafts().drop(NAME);
        } else {
            workspace.drafts().keep(NAME, drafts.texts());
        }
    }

    private void refresh(boolean saving) {
        List<SheetLine> lines = choice.period().stream()
                .flatMap(period -> choice.measures().stream()
                        .filter(each -> SheetPeriod.suits(each.measure(), period))
                        .map(each -> line(each, period)))
                .toList();
        long here = lines.stream().filter(line -> !line.draft().empty()).count();
        view.set(SheetView.of(lines, unsaved() - (int) here, saving));
    }

    private SheetLine line(MeasureHistory history, Period period) {
        var slot = new Slot(history.measure().id(), period);
        return new SheetLine(history, period, drafts.at(slot), refused.getOrDefault(slot, Map.of()));
    }

    private static Slot slot(SheetLine line) {
        return new Slot(line.measure().id(), line.period());
    }
}
