package org.localityplan.domain.history;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.waiting.WaitingCount;

/// A command: one thing a person asks to be changed. It is carried out in one transaction with its audit entry, or not at
/// all.
public sealed interface Change {

    /// Records a new count of a waiting list.
    record RecordWaitingCount(UUID list, WaitingCount count) implements Change {}

    /// Takes in the figures of a file. A figure for the same measure, area, period and breakdown replaces the one before.
    ///
    /// @param source what is printed as the source of each figure
    /// @param measures the figures by measure
    record ImportObservations(String source, List<Imported> measures) implements Change {
        public ImportObservations {
            measures = List.copyOf(measures);
        }
    }

    /// The figures of one measure in a file.
    ///
    /// @param measure its definition; used only where the plan does not know the measure yet
    record Imported(Measure measure, List<Observation> observations) {
        public Imported {
            observations = List.copyOf(observations);
        }
    }
}
