package org.localityplan.desktop.measure.page.head;

import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.Variation;

/// Something said of the measure in a word or two: `Data quality: Checked`.
///
/// @param tone how it is set
/// @param sign what is drawn before it
/// @param name what it is about
record Mark(Tone tone, Sign sign, String name, String words) {

    /// What is drawn before the words.
    sealed interface Sign {
        record Nothing() implements Sign {}

        record OfVariation(Variation icon) implements Sign {}

        record OfAssurance(Assurance icon) implements Sign {}
    }

    /// How a mark is set: quietly, or so that it is seen.
    enum Tone {
        PLAIN("chip-note"),
        GOOD("chip-good"),
        WARNING("chip-warning");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /// A mark of words only.
    static Mark of(Tone tone, String name, String words) {
        return new Mark(tone, new Sign.Nothing(), name, words);
    }

    static Mark of(Tone tone, Variation icon) {
        return new Mark(tone, new Sign.OfVariation(icon), "Variation", icon.words());
    }

    static Mark of(Tone tone, Assurance icon) {
        return new Mark(tone, new Sign.OfAssurance(icon), "Assurance", icon.words());
    }

    String spoken() {
        return name + ": " + words;
    }
}
