package org.localityplan.store.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.Provenance;

/// What many rows refer to: the sources and the areas of the file, each kept once.
///
/// @param sources by id
/// @param areas by ONS code
public record Shared(Map<UUID, Provenance> sources, Map<String, Area> areas) {

    public Shared {
        sources = Map.copyOf(sources);
        areas = Map.copyOf(areas);
    }

    /// Before anything has been read.
    public static Shared nothing() {
        return new Shared(Map.of(), Map.of());
    }

    public Provenance provenance(UUID id) {
        return Objects.requireNonNull(sources.get(id), "A row names a source that is not there");
    }

    public Area area(String code) {
        return Objects.requireNonNull(areas.get(code), "A row names an area that is not there");
    }

    /// The ONS codes of all areas of a kind.
    public List<String> codes(Area.Level level) {
        return areas.values().stream()
                .filter(area -> area.level() == level)
                .map(Area::code)
                .sorted()
                .toList();
    }
}
