package org.localityplan.desktop;

import java.util.HashMap;
import java.util.Map;
import org.localityplan.desktop.kit.workspace.Preferences;

/// Preferences in memory, at first without anything kept.
public final class GivenPreferences implements Preferences {

    private final Map<String, String> kept = new HashMap<>();

    @Override
    public String read(String name, String otherwise) {
        return kept.getOrDefault(name, otherwise);
    }

    @Override
    public void keep(String name, String value) {
        kept.put(name, value);
    }
}
