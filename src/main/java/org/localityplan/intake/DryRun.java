package org.localityplan.intake;

import java.util.List;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;

/// What came of reading a file. Nothing has been changed yet.
public sealed interface DryRun {

    /// Everything was read.
    ///
    /// @param change what is to be carried out to take the figures in
    /// @param summary what a person should see before
    record Ready(Change.ImportObservations change, Summary summary) implements DryRun {}

    /// Something could not be read, so nothing is taken in.
    ///
    /// @param faults the first of them, in the order of the file
    /// @param more how many there are beyond those listed
    record Faulty(List<Fault> faults, long more) implements DryRun {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// A file in numbers.
    ///
    /// @param rows the rows below the headers that are not blank
    /// @param observations the figures they make
    /// @param measures the measures they are of, each once for each framework
    /// @param areas the areas they are for
    /// @param periods the periods they are for, oldest first
    /// @param suppressed the figures that the publisher withholds
    /// @param missing the figures that were not collected or are not available
    /// @param leftOut the rows about groups of councils, which have no ONS code
    record Summary(
            long rows,
            long observations,
            int measures,
            int areas,
            List<Period> periods,
            long suppressed,
            long missing,
            long leftOut) {
        public Summary {
            periods = List.copyOf(periods);
        }
    }
}
