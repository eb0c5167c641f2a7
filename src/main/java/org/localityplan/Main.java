package org.localityplan;

import java.util.Locale;
import org.localityplan.app.Launch;

/// Plain entry point: the desktop, or a command when one is given.
///
/// It does not extend `Application`, so that JavaFX may stand on the class path.
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        Locale.setDefault(Locale.UK);
        // Charts are drawn in memory; AWT must not look for a display, which may not answer
        System.setProperty("java.awt.headless", "true");
        System.exit(Launch.here().run(arguments));
    }
}
