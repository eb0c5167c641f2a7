package org.localityplan.desktop.kit.table;

import java.util.List;
import java.util.stream.Stream;

/// A line of the table: the heading of a group, or a row.
sealed interface Item<R> {

    record Heading<R>(String words) implements Item<R> {}

    record Line<R>(R row) implements Item<R> {}

    static <R> List<Item<R>> of(List<Group<R>> groups) {
        return groups.stream().flatMap(Item::of).toList();
    }

    private static <R> Stream<Item<R>> of(Group<R> group) {
        Stream<Item<R>> heading =
                group.heading().isEmpty() ? Stream.empty() : Stream.of(new Heading<>(group.heading()));
        return Stream.concat(heading, group.rows().stream().map(Line::new));
    }
}
