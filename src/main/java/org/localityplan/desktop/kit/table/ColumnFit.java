package org.localityplan.desktop.kit.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which columns fit into a width, and how wide each of them is.
///
/// @param columns those that are shown, in order
/// @param letters the width of all of them together, in letters (em)
record ColumnFit<R>(List<Column<R>> columns, double letters) {

    /// Leaves out columns, the highest rank first, until the others fit.
    static <R> ColumnFit<R> of(List<Column<R>> all, double letters) {
        List<Column<R>> shown = new ArrayList<>(all);
        all.stream()
                .filter(column -> column.rank() > 0)
                .sorted(Comparator.comparingInt((Column<R> column) -> column.rank()).reversed())
                .forEach(column -> {
                    if (least(shown) > letters) {
                        shown.remove(column);
                    }
                });
        return new ColumnFit<>(List.copyOf(shown), letters);
    }

    /// The width of a column in letters: its least, and for a growing one a share of what is left over in proportion.
    double width(Column<R> column) {
        double growing = columns.stream()
                .filter(Column::grows)
                .mapToDouble(Column::letters)
                .sum();
        double over = Math.max(0, letters - least(columns));
        if (growing == 0) {
            return column.letters() + over / columns.size();
        }
        return column.grows() ? column.letters() * (1 + over / growing) : column.letters();
    }

    private static <R> double least(List<Column<R>> columns) {
        return columns.stream().mapToDouble(Column::letters).sum();
    }
}
