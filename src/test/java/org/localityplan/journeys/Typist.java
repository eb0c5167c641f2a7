package org.localityplan.journeys;

import java.util.Locale;
import javafx.scene.input.KeyCode;

/// A person at the keyboard, at human speed: counts what they do and says how long it takes them. It is a count, not a clock,
/// so that it is the same on every machine.
///
/// Speeds: 0.28 seconds for a letter (40 words a minute), 1.2 seconds for a key that is chosen, such as Tab, Enter or the
/// letter of a light, and 5 seconds to read a screen that is new.
final class Typist {

    private static final double LETTER = 0.28;
    private static final double KEY = 1.2;
    private static final double SCREEN = 5;

    private final OpenWindow<?> window;
    private int letters;
    private int keys;
    private int screens = 1;

    Typist(OpenWindow<?> window) {
        this.window = window;
    }

    /// Presses keys one after the other.
    void press(KeyCode... strokes) {
        for (KeyCode stroke : strokes) {
            chord(stroke);
        }
    }

    /// Presses keys together.
    void chord(KeyCode... together) {
        keys++;
        window.press(together);
    }

    /// Goes to something with Tab alone, as somebody does who knows no other key.
    void tabTo(String id) {
        for (int i = 0; i < 60 && !id.equals(window.focused().getId()); i++) {
            chord(KeyCode.TAB);
        }
        if (!id.equals(window.focused().getId())) {
            throw new AssertionError("Tab never came to " + id);
        }
    }

    void write(String text) {
        letters += text.length();
        window.write(text);
    }

    /// Reads what has come up.
    void read() {
        screens++;
    }

    double seconds() {
        return letters * LETTER + keys * KEY + screens * SCREEN;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.UK, "%d keys, %d letters, %d screens: %.0f seconds", keys, letters, screens, seconds());
    }
}
