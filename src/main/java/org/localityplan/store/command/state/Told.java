package org.localityplan.store.command.state;

import java.util.Map;
import java.util.stream.Collectors;

/// A thing of the plan in the words of the audit trail, part by part, so that only what changed need be told.
///
/// @param name what it is called
/// @param parts its parts by their names, in the order in which they are told
public record Told(String name, Map<String, String> parts) {

    /// A thing that is not there.
    static Told nothing(String name) {
        return new Told(name, Map.of());
    }

    boolean sameAs(Told other) {
        return name.equals(other.name) && parts.equals(other.parts);
    }

    /// The parts that are not the same in the other.
    String unlike(Told other) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().equals(other.parts.getOrDefault(part.getKey(), "")))
                .map(part -> part.getKey() + ": " + (part.getValue().isEmpty() ? "none" : part.getValue()))
                .collect(Collectors.joining("; "));
    }
}
