package org.localityplan.domain.measure;

import java.math.BigDecimal;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// What a measure is to reach in a period, and how far short still counts as at risk.
///
/// @param basis why this target and this tolerance
/// @param approver the role or meeting that agreed them; empty when nobody did
public record Target(
        Period period, Aim aim, Tolerance tolerance, String basis, String approver, Provenance provenance) {

    /// The value aimed at.
    public sealed interface Aim {
        /// One value to reach.
        record Level(BigDecimal value) implements Aim {}

        /// A band to stay within, both edges inside.
        record Band(BigDecimal low, BigDecimal high) implements Aim {
            public Band {
                if (low.compareTo(high) >= 0) {
                    throw new IllegalArgumentException("The lower edge of a band lies below its upper edge");
                }
            }
        }
    }

    /// How far short of the aim is amber rather than red.
    public sealed interface Tolerance {
        /// As a share of the target; of its width for a band.
        record Relative(BigDecimal share) implements Tolerance {}

        /// In the unit of the measure.
        record Absolute(BigDecimal amount) implements Tolerance {}

        /// Ten per cent, Trafford's own rule.
        Tolerance DEFAULT = new Relative(new BigDecimal("0.10"));
    }

    public Target {
        if (aim instanceof Aim.Level level && level.value().signum() == 0 && tolerance instanceof Tolerance.Relative) {
            throw new IllegalArgumentException("A target of 0 needs an absolute tolerance");
        }
    }
}
