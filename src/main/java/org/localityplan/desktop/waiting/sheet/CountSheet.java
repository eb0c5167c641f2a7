package org.localityplan.desktop.waiting.sheet;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.sheet.CellLook;
import org.localityplan.desktop.kit.sheet.CellLook.Mark;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.kit.sheet.GridColumn;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.kit.sheet.Sheet;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;

/// The sheet of counts as the grid knows it.
record CountSheet(CountSheetModel model) implements Sheet {

    private static final List<GridColumn> COLUMNS = CountColumn.grid();

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<UUID> rows() {
        return view().lines().stream().map(line -> line.list().id()).toList();
    }

    @Override
    public CellLook look(GridCell cell) {
        var column = CountColumn.at(cell.column());
        var line = view().lines().get(cell.row());
        return new CellLook(
                view().text(cell.row(), column),
                mark(cell.row(), column),
                view().fresh(cell.row(), column),
                line.typed(column));
    }

    private Mark mark(int row, CountColumn column) {
        if (view().wrong(row, column)) {
            return new Mark.Wrong();
        }
        boolean asks = view().asked(row, column) || column == CountColumn.UNEXPLAINED && view().contradicts(row);
        return asks ? new Mark.Asked() : new Mark.None();
    }

    @Override
    public String spoken(GridCell cell) {
        return view().spoken(cell.row(), CountColumn.at(cell.column()));
    }

    @Override
    public Subscription follow(Runnable show) {
        return model.view().subscribe(_ -> show.run());
    }

    /// The first list that is not counted yet.
    @Override
    public GridCell start() {
        var lines = view().lines();
        int row = IntStream.range(0, lines.size())
                .filter(each -> lines.get(each).existing().isEmpty())
                .findFirst()
                .orElse(0);
        return new GridCell(row, CountColumn.WAITING.index());
    }

    @Override
    public void type(GridCell cell, String text) {
        model.type(cell, text);
    }

    @Override
    public void typing(GridCell cell, String text) {
        model.typing(cell, text);
    }

    @Override
    public void leaveCell() {
        model.leaveCell();
    }

    @Override
    public void clear(List<GridCell> cells) {
        model.clear(cells);
    }

    /// The plan has nothing in what is typed here: as it was is empty.
    @Override
    public void restore(List<GridCell> cells) {
        model.clear(cells);
    }

    @Override
    public void paste(List<GridCell> chosen, PastedBlock block) {
        model.paste(chosen, block);
    }

    private CountSheetView view() {
        return model.view().get();
    }
}
