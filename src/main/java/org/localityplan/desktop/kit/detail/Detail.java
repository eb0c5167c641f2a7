package org.localityplan.desktop.kit.detail;

import java.util.List;
import java.util.stream.Collectors;

/// What stands behind a row of a table: in which words it was reported, on which days and by whom.
///
/// @param parts its statements; parts without any are left out
public record Detail(String heading, String note, List<Part> parts) {

    /// Statements under a heading.
    public record Part(String heading, List<String> statements) {
        public Part {
            statements = List.copyOf(statements);
        }
    }

    public Detail {
        parts = parts.stream().filter(part -> !part.statements().isEmpty()).toList();
    }

    String spoken() {
        return "%s. %s. %s".formatted(heading, note, parts.stream()
                .map(part -> part.heading() + ": " + String.join("; ", part.statements()) + ".")
                .collect(Collectors.joining(" ")))
                .replaceAll("\\.{2,}", ".");
    }
}
