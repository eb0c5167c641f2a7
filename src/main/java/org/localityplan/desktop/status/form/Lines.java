package org.localityplan.desktop.status.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Statements as they are typed: one on a line, with or without a dot or dash before it.
final class Lines {

    private Lines() {}

    static List<String> read(String text) {
        return Stream.of(text.split("\\R", -1))
                .map(line -> line.strip().replaceFirst("^[•–*-]\\s+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String write(List<String> statements) {
        return String.join("\n", statements);
    }

    static String with(String text, String statement) {
        return read(text).contains(statement)
                ? text
                : write(Stream.concat(read(text).stream(), Stream.of(statement)).toList());
    }

    static String without(String text, String statement) {
        return read(text).stream().filter(line -> !line.equals(statement)).collect(Collectors.joining("\n"));
    }
}
