package org.localityplan.desktop.measure;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.workspace.Preferences;

/// The views that a person saved under a name of their own, and the view they looked at last. Kept with the person, not
/// with the plan.
final class SavedViews {

    /// A view with its name.
    record Named(String name, Narrowing narrowing) {}

    private static final String VIEWS = "measures.views";
    private static final String LAST = "measures.view";

    private final Preferences preferences;

    SavedViews(Preferences preferences) {
        this.preferences = preferences;
    }

    /// In the order in which they were saved. What cannot be read any more is left out.
    List<Named> all() {
        return Stream.of(preferences.read(VIEWS, "").split("\\|", -1))
                .flatMap(text -> read(text).stream())
                .toList();
    }

    /// Saves a view; one of the same name is replaced.
    void save(Named view) {
        var views = new ArrayList<>(without(view.name()));
        views.add(view);
        keep(views);
    }

    void delete(String name) {
        keep(without(name));
    }

    /// The name of the view looked at last.
    String last() {
        return preferences.read(LAST, MeasureView.ALL.words());
    }

    void keepLast(String name) {
        preferences.keep(LAST, name);
    }

    private List<Named> without(String name) {
        return all().stream().filter(each -> !each.name().equals(name)).toList();
    }

    private void keep(List<Named> views) {
        preferences.keep(VIEWS, views.stream().map(SavedViews::write).collect(Collectors.joining("|")));
    }

    /// `name&view&search&STATUS=Off+track,At+risk`
    private static String write(Named view) {
        var narrowing = view.narrowing();
        return Stream.concat(
                Stream.of(view.name(), narrowing.view().name(), narrowing.search()).map(SavedViews::encoded),
                narrowing.chosen().keySet().stream().sorted().map(facet -> facet.name() + "="
                        + narrowing.words(facet).stream().map(SavedViews::encoded).collect(Collectors.joining(","))))
                .collect(Collectors.joining("&"));
    }

    private static Optional<Named> read(String text) {
        String[] parts = text.split("&", -1);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return named(MeasureView.values(), decoded(parts[1]))
                .map(view -> new Named(
                        decoded(parts[0]),
                        new Narrowing(view, chosen(List.of(parts).subList(3, parts.length)), decoded(parts[2]))));
    }

    private static Map<Facet, Set<String>> chosen(List<String> parts) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (String part : parts) {
            String[] pair = part.split("=", 2);
            named(Facet.values(), pair[0])
                    .filter(_ -> pair.length == 2)
                    .ifPresent(facet -> chosen.put(
                            facet,
                            Stream.of(pair[1].split(",", -1)).map(SavedViews::decoded).collect(Collectors.toSet())));
        }
        return chosen;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
