package org.localityplan.desktop;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.localityplan.desktop.kit.workspace.Drafts;

/// Drafts in memory, at first none; whatever is kept, it is kept at the same minute.
public final class GivenDrafts implements Drafts {

    public static final LocalDateTime AT = LocalDateTime.of(2026, 11, 27, 14, 5);

    private final Map<String, Kept> kept = new HashMap<>();

    @Override
    public Optional<Kept> read(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void keep(String name, Map<String, String> texts) {
        kept.put(name, new Kept(AT, texts));
    }

    @Override
    public void drop(String name) {
        kept.remove(name);
    }

    /// Everything that is kept, by name.
    public Map<String, Kept> all() {
        return Map.copyOf(kept);
    }
}
