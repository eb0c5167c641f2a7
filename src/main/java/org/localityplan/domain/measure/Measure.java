package org.localityplan.domain.measure;

import java.util.UUID;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// The definition of a measure.
///
/// @param name what it is called, in the words of its framework
/// @param unit what it is counted in
/// @param polarity which way is better
/// @param frequency how often a new value is due
/// @param definition who and what is counted
/// @param owner the role that answers for it
/// @param stage how far it has come; only a live measure is judged
/// @param upkeep how it is kept
public record Measure(
        UUID id,
        MeasureKey key,
        String name,
        Unit unit,
        Polarity polarity,
        Period.Kind frequency,
        String definition,
        String owner,
        Stage stage,
        Upkeep upkeep,
        Provenance provenance) {

    /// The life of a measure.
    public enum Stage {
        PROPOSED,
        DEFINED,
        BASELINED,
        LIVE,
        RETIRED
    }
}
