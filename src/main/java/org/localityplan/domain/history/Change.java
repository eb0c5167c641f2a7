package org.localityplan.domain.history;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.waiting.WaitingCount;

/// A command: one thing a person asks to be changed. It is carried out in one transaction with its audit entry, or not at
/// all.
public sealed interface Change
        permits Change.RecordWaitingCount,
        Change.ImportObservations,
        Change.EnterFigures,
        Change.DefineMeasure,
        Change.WriteNote,
        Change.StrikeNote,
        PlanChange,
        WaitingChange,
        MoneyChange {

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

    /// Takes in the figures that a person typed or pasted into the sheet, as one command.
    ///
    /// @param period the period they are for; each observation is a total or a breakdown of it
    /// @param withdrawn the figures that are to be no more
    record EnterFigures(Period period, List<Entered> figures, List<Withdrawn> withdrawn) implements Change {
        public EnterFigures {
            figures = List.copyOf(figures);
            withdrawn = List.copyOf(withdrawn);
        }

        /// Figures, and none that is withdrawn.
        public EnterFigures(Period period, List<Entered> figures) {
            this(period, figures, List.of());
        }

        /// How a fault names a cell of the sheet: by the measure's id and the column, as in `0192….numerator`.
        public static String field(UUID measure, String column) {
            return measure + "." + column;
        }
    }

    /// A row of the sheet with a figure.
    ///
    /// @param remark what the person had to say about the figure; may be empty
    record Entered(UUID measure, Observation observation, String remark) {}

    /// A row of the sheet that was emptied: the figure that was there is withdrawn.
    ///
    /// @param breakdown which of the measure's figures; the total or a part
    /// @param remark what the person had to say about it; may be empty
    record Withdrawn(UUID measure, Area area, String breakdown, String remark) {}

    /// Makes a measure or changes its definition, with the whole of its target profile.
    record DefineMeasure(Measure measure, List<Target> targets) implements Change {
        public DefineMeasure {
            targets = List.copyOf(targets);
        }
    }

    /// Writes a note about a measure; one with the id of another replaces it.
    record WriteNote(UUID measure, UUID id, Note note) implements Change {}

    /// Strikes out a note.
    record StrikeNote(UUID measure, UUID id) implements Change {}

    /// The figures of one measure in a file.
    ///
    /// @param measure its definition; used only where the plan does not know the measure yet
    record Imported(Measure measure, List<Observation> observations) {
        public Imported {
            observations = List.copyOf(observations);
        }
    }
}
