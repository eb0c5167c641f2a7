package org.localityplan.desktop.measure.sheet.row;

import java.util.Map;
import org.localityplan.domain.measure.Figure;

/// What is typed into a row, read against its measure.
public sealed interface RowReading {

    /// Nothing is typed, or only what the plan has already.
    record Unchanged() implements RowReading {}

    /// It can be saved.
    ///
    /// @param remark what is said of the figure; empty when nothing new is
    /// @param computed whether the value was made from numerator and denominator
    record Ready(Figure figure, String remark, boolean computed) implements RowReading {}

    /// The figure that the plan has is to be removed.
    ///
    /// @param remark what is said of it; empty when nothing new is
    record Withdrawn(String remark) implements RowReading {}

    /// Something cannot be.
    ///
    /// @param faults by cell, a sentence each: what is wrong and what to do
    record Faulty(Map<SheetColumn, String> faults) implements RowReading {
        public Faulty {
            faults = Map.copyOf(faults);
        }
    }

    static RowReading of(SheetLine line) {
        return new RowReader(line).read();
    }

    /// Whether it is something to save.
    default boolean saves() {
        return this instanceof Ready || this instanceof Withdrawn;
    }

    /// What is wrong with the cell; empty when nothing is.
    default String fault(SheetColumn column) {
        return this instanceof Faulty(var faults) ? faults.getOrDefault(column, "") : "";
    }
}
