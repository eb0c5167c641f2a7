package org.localityplan.desktop.kit.sheet;

import java.util.List;
import javafx.util.Subscription;

/// A sheet without its window: what its cells show, and what becomes of what is typed into them.
public interface Sheet {

    List<GridColumn> columns();

    /// What tells the rows from each other. Cells are made anew only when these are others.
    List<?> rows();

    CellLook look(GridCell cell);

    /// The cell in words: `Calls answered within two minutes, Value: 90.2, replaces 88.1`.
    String spoken(GridCell cell);

    /// Calls now, and each time the sheet shows something else.
    Subscription follow(Runnable show);

    /// The cell to begin with.
    GridCell start();

    void type(GridCell cell, String text);

    /// Keeps what is being typed into a cell before it stands there.
    void typing(GridCell cell, String text);

    /// Goes on without what was being typed into a cell.
    void leaveCell();

    /// Empties the cells.
    void clear(List<GridCell> cells);

    /// Takes back what is typed into the cells.
    void restore(List<GridCell> cells);

    /// Puts a block in from the chosen cells on.
    void paste(List<GridCell> chosen, PastedBlock block);
}
