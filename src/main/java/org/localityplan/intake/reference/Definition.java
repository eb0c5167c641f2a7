package org.localityplan.intake.reference;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;

/// What a measure means, apart from any plan.
///
/// @param meaning who and what is counted, in one sentence; empty when nobody wrote it yet
public record Definition(MeasureKey key, String name, Unit unit, Polarity polarity, String meaning) {

    /// The measure of a plan that has this meaning. Its id follows from its key, so that two files that bring the same
    /// measure agree about it; it has no owner yet.
    public Measure measure(Period.Kind reported, Provenance provenance) {
        Period.Kind frequency = key.framework() == Framework.LOCAL ? reported : Period.Kind.FINANCIAL_YEAR;
        UUID id = UUID.nameUUIDFromBytes(("measure " + key).getBytes(StandardCharsets.UTF_8));
        return new Measure(
                id,
                key,
                name,
                unit,
                polarity,
                frequency,
                meaning,
                "",
                Measure.Stage.LIVE,
                Upkeep.usual(frequency),
                provenance);
    }
}
