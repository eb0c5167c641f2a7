package org.localityplan.domain.measure.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that a measure's sentence says, and the shorter ways of saying it.
///
/// @param rank what has the highest is shortened first
/// @param versions from the longest to the shortest, at least one; an empty one says nothing
record Part(int rank, List<String> versions) {

    Part {
        versions = List.copyOf(versions);
    }

    /// What cannot be shortened.
    static Part fixed(String words) {
        return new Part(0, List.of(words));
    }

    /// What may be left out.
    static Part optional(int rank, String words) {
        return new Part(rank, List.of(words, ""));
    }

    private Part shorter() {
        return new Part(rank, versions.subList(1, versions.size()));
    }

    /// All parts in order, shortened one step at a time until they have at most so many words, as far as they go.
    static String join(List<Part> parts, int most) {
        List<Part> said = new ArrayList<>(parts);
        while (words(text(said)) > most) {
            Optional<Part> longest = said.stream()
                    .filter(part -> part.versions.size() > 1)
                    .max(Comparator.comparingInt(Part::rank));
            if (longest.isEmpty()) {
                break;
            }
            said.replaceAll(part -> part.equals(longest.orElseThrow()) ? part.shorter() : part);
        }
        return text(said);
    }

    private static String text(List<Part> parts) {
        return parts.stream()
                .map(part -> part.versions.getFirst())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static long words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).count();
    }
}
