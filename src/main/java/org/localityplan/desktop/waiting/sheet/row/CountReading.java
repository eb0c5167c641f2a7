package org.localityplan.desktop.waiting.sheet.row;

import java.util.Map;
import java.util.Optional;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount;

/// What is typed into a row, read against its list.
public sealed interface CountReading {

    /// Nothing is typed.
    record Unchanged() implements CountReading {}

    /// It can be saved.
    record Ready(WaitingCount count) implements CountReading {}

    /// Something cannot be, or is still to be typed.
    ///
    /// @param faults by cell, a sentence each: what is wrong and what to do
    /// @param parts the same by part of the list
    record Faulty(Map<CountColumn, String> faults, Map<Part, String> parts) implements CountReading {
        public Faulty {
            faults = Map.copyOf(faults);
            parts = Map.copyOf(parts);
        }
    }

    static CountReading of(ListLine line) {
        return new CountReader(line).read();
    }

    /// What is wrong with the cell; empty when nothing is.
    default String fault(CountColumn column) {
        return this instanceof Faulty(var faults, var _) ? faults.getOrDefault(column, "") : "";
    }

    /// What is wrong with a part of the list; empty when nothing is.
    default String fault(Part part) {
        return this instanceof Faulty(var _, var parts) ? parts.getOrDefault(part, "") : "";
    }

    /// What the movements leave unexplained, as far as enough is typed.
    static Optional<Reconciliation> sum(ListLine line) {
        return line.opening()
                .flatMap(before -> line.existing()
                        .or(() -> new CountReader(line).bare())
                        .flatMap(count -> Reconciliation.of(before, count)));
    }
}
