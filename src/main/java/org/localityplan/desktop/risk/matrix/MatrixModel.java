package org.localityplan.desktop.risk.matrix;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.register.line.RiskLine;
import org.localityplan.domain.register.RiskMatrix;

/// Where the keyboard is on the matrix, and which risk it carries.
final class MatrixModel {

    /// What follows from Enter.
    interface Ways {
        /// Lists what stands in the cell.
        void list(Cell cell);

        /// Asks why a risk moves to the cell.
        void score(RiskLine line, Cell cell);
    }

    /// What is shown.
    ///
    /// @param carried the risk that is being moved
    record View(RiskMatrix matrix, Cell cell, Optional<RiskLine> carried) {

        /// What the matrix says of where the keyboard is.
        String words() {
            return carried.map(line -> "Move %s to: %s Enter asks why, Escape leaves it."
                    .formatted(named(line), matrix.words(cell.likelihood(), cell.impact())))
                    .orElseGet(() -> matrix.words(cell.likelihood(), cell.impact()));
        }

        private static String named(RiskLine line) {
            return line.letter().isEmpty() ? "“%s”".formatted(line.risk().title()) : line.letter();
        }
    }

    private final Ways ways;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(
            new View(new RiskMatrix(1, List.of()), Cell.WORST, Optional.empty()));

    private boolean begun;

    MatrixModel(Ways ways) {
        this.ways = ways;
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /// The keyboard begins on the cell of the highest risk, and stays where it is from then on.
    void show(RiskMatrix matrix) {
        var cell = begun || matrix.entries().isEmpty()
                ? view.get().cell()
                : Cell.of(matrix.entries().getFirst().risk().risk().score());
        begun = begun || !matrix.entries().isEmpty();
        view.set(new View(matrix, cell, Optional.empty()));
    }

    void go(int likelier, int worse) {
        go(view.get().cell().moved(likelier, worse));
    }

    void go(Cell cell) {
        view.set(new View(view.get().matrix(), cell, view.get().carried()));
    }

    /// Takes up a risk; the keyboard begins in its cell.
    void carry(RiskLine line) {
        view.set(new View(view.get().matrix(), Cell.of(line.risk().score()), Optional.of(line)));
    }

    /// Lists the cell, or puts down what is carried. In its own cell a risk stays as it is.
    void enter() {
        var here = view.get();
        var carried = here.carried();
        drop();
        carried.ifPresentOrElse(
                line -> {
                    if (!here.cell().holds(line.risk().score())) {
                        ways.score(line, here.cell());
                    }
                },
                () -> ways.list(here.cell()));
    }

    /// Leaves a risk where it was.
    ///
    /// @return whether one was carried
    boolean drop() {
        boolean carried = view.get().carried().isPresent();
        view.set(new View(view.get().matrix(), view.get().cell(), Optional.empty()));
        return carried;
    }
}
