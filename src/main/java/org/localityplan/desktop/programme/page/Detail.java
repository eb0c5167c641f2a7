package org.localityplan.desktop.programme.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.plan.StatusReport;

/// What stands behind a row of a table: in which words it was reported, on which days and by whom.
///
/// @param parts its statements; parts without any are left out
record Detail(String heading, String note, List<Part> parts) {

    /// Statements under a heading.
    record Part(String heading, List<String> statements) {
        Part {
            statements = List.copyOf(statements);
        }
    }

    Detail {
        parts = parts.stream().filter(part -> !part.statements().isEmpty()).toList();
    }

    /// What the people who wrote a report say in it.
    static Stream<Part> parts(StatusReport report) {
        return Stream.of(
                new Part("What is good", report.account().good()),
                new Part("What is not, and why", report.account().bad()),
                new Part("What happens next", report.account().next()));
    }

    String spoken() {
        return "%s. %s. %s".formatted(heading, note, parts.stream()
                .map(part -> part.heading() + ": " + String.join("; ", part.statements()) + ".")
                .collect(Collectors.joining(" ")))
                .replaceAll("\\.{2,}", ".");
    }
}
