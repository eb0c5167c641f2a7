package org.localityplan.desktop.measure.sheet;

import java.util.List;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.sheet.CellLook;
import org.localityplan.desktop.kit.sheet.CellLook.Mark;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.kit.sheet.GridColumn;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.kit.sheet.Sheet;
import org.localityplan.desktop.measure.sheet.SheetModel.Cell;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;

/// The sheet of figures as the grid knows it.
record FigureSheet(SheetModel model) implements Sheet {

    private static final List<GridColumn> COLUMNS = SheetColumn.grid();

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<SheetDrafts.Slot> rows() {
        return view().lines().stream()
                .map(line -> new SheetDrafts.Slot(line.measure().id(), line.period()))
                .toList();
    }

    @Override
    public CellLook look(GridCell cell) {
        var column = SheetColumn.at(cell.column());
        boolean fresh = view().removed(cell.row(), column) || view().fresh(cell.row(), column);
        return new CellLook(view().text(cell.row(), column), mark(cell.row(), column), fresh, column.typed());
    }

    private Mark mark(int row, SheetColumn column) {
        String replaced = view().replaced(row, column);
        if (!view().readings().get(row).fault(column).isEmpty()) {
            return new Mark.Wrong();
        }
        if (view().removed(row, column)) {
            return new Mark.Removed(
                    view().lines().get(row).kept(column),
                    column == SheetColumn.VALUE ? "will be removed" : "removed");
        }
        return replaced.isEmpty()
                ? new Mark.None()
                : new Mark.Before(column.number() ? replaced + " →" : "was " + replaced);
    }

    @Override
    public String spoken(GridCell cell) {
        return view().spoken(cell.row(), SheetColumn.at(cell.column()));
    }

    @Override
    public Subscription follow(Runnable show) {
        return model.view().subscribe(_ -> show.run());
    }

    /// The first value that is missing.
    @Override
    public GridCell start() {
        List<SheetLine> lines = view().lines();
        int missing =
                lines.stream().filter(line -> line.existing().isEmpty()).findFirst().map(lines::indexOf).orElse(0);
        return new GridCell(missing, SheetColumn.VALUE.index());
    }

    @Override
    public void type(GridCell cell, String text) {
        model.type(Cell.of(cell), text);
    }

    @Override
    public void typing(GridCell cell, String text) {
        model.typing(Cell.of(cell), text);
    }

    @Override
    public void leaveCell() {
        model.leaveCell();
    }

    @Override
    public void clear(List<GridCell> cells) {
        model.clear(cells.stream().map(Cell::of).toList());
    }

    @Override
    public void restore(List<GridCell> cells) {
        model.restore(cells.stream().map(Cell::of).toList());
    }

    @Override
    public void paste(List<GridCell> chosen, PastedBlock block) {
        model.paste(chosen.stream().map(Cell::of).toList(), block);
    }

    private SheetView view() {
        return model.view().get();
    }
}
