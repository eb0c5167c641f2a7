package org.localityplan.intake.waiting;

import java.util.List;
import org.localityplan.domain.Period;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.intake.Fault;

/// What came of reading an extract. Nothing has been changed yet.
public sealed interface RttReading {

    /// Everything was read.
    ///
    /// @param month the month at whose end people waited
    /// @param waiting the incomplete pathways that were wanted
    /// @param ages the same by how long they have waited, week by week; those whose clock start nobody knows are left out
    /// @param taken what they are of
    record Ready(Period month, int waiting, AgeBands ages, Taken taken) implements RttReading {}

    /// Something could not be read, so nothing is taken in.
    ///
    /// @param faults the first of them, in the order of the file
    /// @param more how many there are beyond those listed
    record Faulty(List<Fault> faults, long more) implements RttReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// What was added up.
    record Taken(int providers, int commissioners, int treatments) {}
}
