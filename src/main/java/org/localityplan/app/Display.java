package org.localityplan.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window can be shown at all. Only Linux and its like can be without a display.
///
/// @param system the value of `os.name`
/// @param environment the environment variables
/// @param platform JavaFX's `glass.platform`; `Headless` needs no display
record Display(String system, Map<String, String> environment, String platform) {

    boolean present() {
        String lower = system.toLowerCase(Locale.ROOT);
        return lower.startsWith("windows")
                || lower.startsWith("mac")
                || !drawnBySystem()
                || named("DISPLAY")
                || named("WAYLAND_DISPLAY");
    }

    /// Whether the system's own libraries draw the window.
    boolean drawnBySystem() {
        return !platform.equalsIgnoreCase("Headless");
    }

    private boolean named(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
