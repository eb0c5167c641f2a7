package org.localityplan.domain;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/// A row of a rule table in which an empty cell is an empty text, not a null.
public record TableRow(ArgumentsAccessor cells) {

    public String text(int column) {
        return Objects.requireNonNullElse(cells.getString(column), "");
    }

    /// The words of a cell, separated by single spaces; none for an empty cell.
    public List<String> words(int column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split(" ", -1));
    }

    public int number(int column) {
        return Integer.parseInt(text(column));
    }
}
