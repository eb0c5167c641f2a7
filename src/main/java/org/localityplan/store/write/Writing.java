package org.localityplan.store.write;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.localityplan.domain.Area;
import org.localityplan.domain.Provenance;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.Shared;

/// A transaction in which rows of one locality are written. Sources and areas are kept once and found again here.
public final class Writing {

    private final Handle handle;
    private final UUID locality;
    private final Supplier<UUID> ids;
    private final Map<Provenance, UUID> sources = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();

    public Writing(Handle handle, UUID locality, Supplier<UUID> ids) {
        this.handle = handle;
        this.locality = locality;
        this.ids = ids;
        Shared known = Reading.of(handle, locality).shared();
        known.sources().forEach((id, source) -> sources.put(source, id));
        areas.putAll(known.areas());
    }

    public Handle handle() {
        return handle;
    }

    public UUID locality() {
        return locality;
    }

    public UUID newId() {
        return ids.get();
    }

    /// Reads rows that refer to no source and no area.
    public Reading bare() {
        return new Reading(handle, locality, Shared.nothing());
    }

    /// Reads any rows.
    public Reading reading() {
        return Reading.of(handle, locality);
    }

    /// The id of a source, which is written when it is new.
    public UUID source(Provenance provenance) {
        return sources.computeIfAbsent(provenance, source -> {
            UUID id = newId();
            try (Insert rows = new Insert(this, "provenance", "id, kind, source")) {
                rows.row(id, source.kind(), source.source());
            }
            return id;
        });
    }

    /// The code of an area, which is written when it is new; a known area keeps its name.
    public String area(Area area) {
        return areas.computeIfAbsent(area.code(), code -> {
            try (Insert rows = new Insert(this, "area", "code, name, area_level")) {
                rows.row(code, area.name(), area.level());
            }
            return area;
        })
                .code();
    }

}
