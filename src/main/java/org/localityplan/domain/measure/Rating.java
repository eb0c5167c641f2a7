package org.localityplan.domain.measure;

import java.math.BigDecimal;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.note.Note;

/// How a measure stands against its target.
public sealed interface Rating {

    record Green() implements Rating {}

    /// Short of target within the tolerance.
    ///
    /// @param shortfall the share of the target by which the value falls short; in the unit of the measure where the
    ///     tolerance is absolute, in widths of the band for a band
    record Amber(BigDecimal shortfall) implements Rating {}

    /// Short of target by more than the tolerance.
    record Red(BigDecimal shortfall) implements Rating {}

    /// A person's colour in place of the computed one.
    record Overridden(Note.Override override, Rating computed) implements Rating {}

    /// Not judged, and why.
    record Unrated(Reason reason) implements Rating {}

    /// Why a measure is not judged. None of these is a colour.
    enum Reason {
        NO_TARGET("No target"),
        NO_DATA("No data"),
        SUPPRESSED("Suppressed"),
        NOT_DUE("Not due"),
        IN_DEVELOPMENT("In development");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    default Light light() {
        return switch (this) {
            case Green() -> Light.GREEN;
            case Amber(var _) -> Light.AMBER;
            case Red(var _) -> Light.RED;
            case Overridden(var override, var _) -> override.colour();
            case Unrated(var _) -> Light.UNKNOWN;
        };
    }

    /// The words beside the light: `On track`, `No target`, `On track (set by a person: the figure is a known error)`.
    default String words() {
        return switch (this) {
            case Green(),Amber _,Red _ -> light().words();
            case Overridden(var override, var _) ->
                light().words() + " (set by a person: " + override.reason() + ")";
            case Unrated(Reason reason) -> reason.words();
        };
    }
}
