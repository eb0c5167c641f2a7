package org.localityplan.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.localityplan.domain.Area;
import org.localityplan.domain.Provenance;

/// Reads rows of one locality within one transaction. Every statement may use `:locality`.
///
/// @param handle the connection, inside a transaction
/// @param locality whose rows
/// @param shared sources and areas, already read
public record Reading(Handle handle, UUID locality, Shared shared) {

    private static final int FETCH = 1_000;

    /// A value and the row it belongs under.
    private record Child<T>(UUID parent, T value) {}

    /// Reads sources and areas first, so that all further rows can refer to them.
    public static Reading of(Handle handle, UUID locality) {
        Reading bare = new Reading(handle, locality, Shared.nothing());
        Map<UUID, Provenance> sources = new HashMap<>();
        bare.each("SELECT id, kind, source FROM provenance WHERE locality_id = :locality", row -> {
            Provenance source = new Provenance(row.choice(Provenance.Kind.class, "kind"), row.text("source"));
            return sources.put(row.id("id"), source) == null;
        });
        Map<String, Area> areas = new HashMap<>();
        bare.each("SELECT code, name, area_level FROM area WHERE locality_id = :locality", row -> {
            Area area = new Area(row.text("code"), row.text("name"), row.choice(Area.Level.class, "area_level"));
            return areas.put(area.code(), area) == null;
        });
        return new Reading(handle, locality, new Shared(sources, areas));
    }

    public <T> List<T> list(String sql, Row.Mapper<T> mapper) {
        return list(sql, UnaryOperator.identity(), mapper);
    }

    /// All rows of a statement that has more parameters than the locality.
    public <T> List<T> list(String sql, UnaryOperator<Query> bind, Row.Mapper<T> mapper) {
        try (Query query = handle.createQuery(sql)) {
            return bind.apply(query.bind("locality", locality).setFetchSize(FETCH))
                    .map((cells, _) -> mapper.map(new Row(cells, shared)))
                    .list();
        }
    }

    public <T> Optional<T> first(String sql, UnaryOperator<Query> bind, Row.Mapper<T> mapper) {
        return list(sql, bind, mapper).stream().findFirst();
    }

    /// All rows by the row they belong under, in the order of the statement: one query for all children.
    public <T> Map<UUID, List<T>> under(String parentColumn, String sql, Row.Mapper<T> mapper) {
        Map<UUID, List<T>> grouped = new LinkedHashMap<>();
        list(sql, row -> new Child<>(row.id(parentColumn), mapper.map(row)))
                .forEach(child -> grouped.computeIfAbsent(child.parent(), _ -> new ArrayList<>())
                        .add(child.value()));
        return grouped;
    }

    private void each(String sql, Row.Mapper<Boolean> mapper) {
        list(sql, mapper);
    }
}
