package org.localityplan.desktop.measure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which measures of a list are looked at.
///
/// @param view the question they belong to
/// @param chosen what they are to have, by facet; of several words of one facet any will do
/// @param search the words that each of them contains
record Narrowing(MeasureView view, Map<Facet, Set<String>> chosen, String search) {

    static final Narrowing NONE = of(MeasureView.ALL);

    Narrowing {
        var tidy = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, words) -> {
            if (!words.isEmpty()) {
                tidy.put(facet, Set.copyOf(words));
            }
        });
        chosen = Map.copyOf(tidy);
    }

    static Narrowing of(MeasureView view) {
        return new Narrowing(view, Map.of(), "");
    }

    boolean holds(MeasureLine line) {
        return view.holds(line)
                && EnumSet.allOf(Facet.class).stream().allMatch(facet -> suits(facet, line))
                && Stream.of(search.toLowerCase(Locale.UK).split("\\s+", -1)).allMatch(line.searchable()::contains);
    }

    /// The words chosen of a facet, in order; none means that any will do.
    Set<String> words(Facet facet) {
        return new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
    }

    /// The same with a word of a facet chosen, or no longer.
    Narrowing with(Facet facet, String word, boolean on) {
        var words = words(facet);
        if (on) {
            words.add(word);
        } else {
            words.remove(word);
        }
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, words);
        return new Narrowing(view, changed, search);
    }

    Narrowing searching(String words) {
        return new Narrowing(view, chosen, words);
    }

    /// Whether it asks for more than its view does.
    boolean plain() {
        return chosen.isEmpty() && search.isBlank();
    }

    private boolean suits(Facet facet, MeasureLine line) {
        var words = chosen.getOrDefault(facet, Set.of());
        return words.isEmpty() || facet.of(line).stream().anyMatch(words::contains);
    }
}
