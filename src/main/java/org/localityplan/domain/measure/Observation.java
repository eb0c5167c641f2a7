package org.localityplan.domain.measure;

import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// One figure of a measure for an area and a period.
///
/// @param breakdown which people: [#TOTAL] or a disaggregation such as `18-64` or `Female`
public record Observation(Area area, Period period, String breakdown, Figure figure, Provenance provenance) {
    public static final String TOTAL = "Total";
}
