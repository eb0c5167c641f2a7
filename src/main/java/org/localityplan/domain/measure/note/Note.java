package org.localityplan.domain.measure.note;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;

/// One thing that a person wrote about a measure.
public sealed interface Note {

    /// From a day on, the control chart has new limits.
    record BaselineChange(LocalDate from, String reason, Signature by) implements Note {}

    /// How the measure is charted, and why. The newest choice holds.
    record ChartChoice(Spc spc, String reason, Signature by) implements Note {}

    /// From a period on, the definition or the collection changed: no line is drawn across.
    record Break(Period from, String reason) implements Note {}

    /// Something that happened and may explain what the figures did after it.
    record Event(LocalDate day, String words) implements Note {}

    /// Why a period's figure is as it is, and what is done about it.
    ///
    /// @param owner the role that does it
    /// @param due by when
    record Commentary(Period period, String cause, String action, String owner, LocalDate due) implements Note {}

    /// A colour that a person gives a period's figure in place of the computed one. It lapses with the next period.
    ///
    /// @param colour red, amber or green
    record Override(Period period, Light colour, String reason, Signature by) implements Note {
        public Override {
            if (!colour.judged()) {
                throw new IllegalArgumentException("An override is red, amber or green");
            }
        }
    }

    /// What the owner expects the figure of a whole year to be. The newest expectation of a year holds; earlier ones tell
    /// how good they were.
    ///
    /// @param value in the unit of the measure
    record YearEndForecast(Period year, BigDecimal value, String reason, Signature by) implements Note {}

    /// What the person who entered a figure had to say about it.
    record Remark(Period period, String words) implements Note {}

    /// Whether and how a control chart is drawn.
    sealed interface Spc {
        /// With limits.
        ///
        /// @param screening whether very large moving ranges are left out of the limits
        /// @param fixedAfter the limits are those of the first so many points; 0 for all points
        record Charted(boolean screening, int fixedAfter) implements Spc {
            public Charted {
                if (fixedAfter < 0) {
                    throw new IllegalArgumentException("Limits are never fixed after fewer than 0 points");
                }
            }
        }

        /// No control chart, as for stepwise series.
        record NotCharted() implements Spc {}

        /// Screened limits over all points.
        Charted USUAL = new Charted(true, 0);
    }
}
