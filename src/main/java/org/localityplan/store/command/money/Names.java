package org.localityplan.store.command.money;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.store.query.Row;
import org.localityplan.store.write.Writing;

/// The programmes and projects that money can be for.
///
/// @param programmes their names
/// @param projects their names
/// @param programmeOf the programme of each project
record Names(Map<UUID, String> programmes, Map<UUID, String> projects, Map<UUID, UUID> programmeOf) {

    private static final String PROGRAMMES = """
            SELECT id, name FROM programme
             WHERE locality_id = :locality
               AND id NOT IN (SELECT part_id FROM retirement WHERE locality_id = :locality)
            """;
    private static final String PROJECTS = """
            SELECT id, name, programme_id FROM project
             WHERE locality_id = :locality
               AND id NOT IN (SELECT part_id FROM retirement WHERE locality_id = :locality)
            """;

    static Names of(Writing writing) {
        return new Names(
                read(writing, PROGRAMMES, row -> row.text("name")),
                read(writing, PROJECTS, row -> row.text("name")),
                read(writing, PROJECTS, row -> row.id("programme_id")));
    }

    private static <T> Map<UUID, T> read(Writing writing, String sql, Row.Mapper<T> value) {
        return writing.bare().list(sql, row -> Map.entry(row.id("id"), value.map(row))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    MoneyWords words() {
        return new MoneyWords(Stream.of(programmes, projects)
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Set<UUID> ids() {
        return programmes.keySet();
    }
}
