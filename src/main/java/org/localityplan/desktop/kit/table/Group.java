package org.localityplan.desktop.kit.table;

import java.util.List;

/// Rows of a table that stand together.
///
/// @param heading what stands above them; empty when they need none
public record Group<R>(String heading, List<R> rows) {
    public Group {
        rows = List.copyOf(rows);
    }

    /// Rows without a heading.
    public static <R> List<Group<R>> only(List<R> rows) {
        return List.of(new Group<>("", rows));
    }
}
