package org.localityplan.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.localityplan.app.draft.DraftFolder;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Drafts;
import org.localityplan.store.PlanStore;

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

    /// Those of a person in a plan file, on the disk as in life.
    public static DraftFolder onDisk(Path folder, PlanStore plan, Background background) {
        return DraftFolder.open(
                folder.resolve("drafts"),
                new DraftFolder.Whose(plan.id(), plan.person()),
                background,
                Clock.systemUTC());
    }

    /// Everything that is kept, by name.
    public Map<String, Kept> all() {
        return Map.copyOf(kept);
    }
}
