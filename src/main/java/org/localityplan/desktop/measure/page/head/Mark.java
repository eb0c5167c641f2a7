package org.localityplan.desktop.measure.page.head;

/// Something said of the measure in a word or two: `Data quality: Checked`.
///
/// @param name what it is about
/// @param tone how it is set
record Mark(Tone tone, String name, String words) {

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

    String spoken() {
        return name + ": " + words;
    }
}
