package org.localityplan.domain.measure;

import java.util.List;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;

/// How a measure is kept: who can move it, when its figures come, how far they can be trusted.
///
/// @param timing when a period's figure is there
/// @param proxies measures of shorter periods that tell earlier where this one is going; usually none or one
public record Upkeep(Control control, Freshness.Timing timing, Quality quality, List<MeasureKey> proxies) {

    /// How far the locality can move the measure.
    public enum Control {
        DIRECT("Direct: our own services decide it"),
        PARTNER("Partner: a partner's services decide it"),
        INFLUENCE("Influence: we are one of many causes");

        private final String words;

        Control(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How far the figures can be trusted.
    ///
    /// @param remark what is known to be wrong; may be empty
    public record Quality(Mark mark, String remark) {}

    /// The mark of data quality.
    public enum Mark {
        CHECKED("Checked"),
        WITH_CARE("Use with care"),
        UNRELIABLE("Not reliable"),
        NOT_ASSESSED("Not assessed");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Upkeep {
        proxies = List.copyOf(proxies);
    }

    /// What is assumed of a measure of which nobody has said anything yet.
    public static Upkeep usual(Period.Kind frequency) {
        return new Upkeep(
                Control.DIRECT, Freshness.Timing.usual(frequency), new Quality(Mark.NOT_ASSESSED, ""), List.of());
    }
}
