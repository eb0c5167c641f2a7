package org.localityplan.desktop.settings.peer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;

/// A list of councils as somebody typed it, read. Each name is given whole or by its beginning, or by its ONS code.
///
/// @param councils those that are meant without doubt, each once, in the order in which they are typed
/// @param unclear what is wrong with the others, a sentence for each
record TypedCouncils(List<Area> councils, List<String> unclear) {

    private static final String BETWEEN = "[;\\n\\t]";
    private static final int OFFERED = 3;

    TypedCouncils {
        councils = List.copyOf(councils);
        unclear = List.copyOf(unclear);
    }

    /// The councils that the plan has figures of, and those in its groups, by their names. Each is there once.
    static List<Area> known(Snapshot snapshot) {
        Stream<Area> peers =
                snapshot.measures().stream().flatMap(each -> each.peers().stream()).map(Observation::area);
        Stream<Area> grouped = snapshot.peerGroups().stream().map(PeerGroup::areas).flatMap(List::stream);
        return Stream.concat(peers, grouped)
                .filter(area -> area.level() == snapshot.locality().level())
                .collect(Collectors.toMap(Area::code, area -> area, (first, _) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    /// How councils are written so that they are read again.
    static String written(List<Area> councils) {
        return councils.stream().map(Area::name).collect(Collectors.joining("; "));
    }

    /// @param known the councils to choose from
    static TypedCouncils read(String text, List<Area> known) {
        List<Area> councils = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        Stream.of(text.split(BETWEEN))
                .flatMap(part -> names(part, known))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    List<Area> meant = meant(name, known);
                    if (meant.size() != 1) {
                        unclear.add(sentence(name, meant));
                    } else if (!councils.contains(meant.getFirst())) {
                        councils.add(meant.getFirst());
                    }
                });
        return new TypedCouncils(councils, unclear);
    }

    /// Commas are between names, too, unless they are in one: “Bristol, City of”.
    private static Stream<String> names(String part, List<Area> known) {
        return meant(part, known).isEmpty() ? Stream.of(part.split(",")) : Stream.of(part);
    }

    private static List<Area> meant(String typed, List<Area> known) {
        String plain = plain(typed);
        return Stream.<Predicate<Area>>of(
                area -> area.code().equalsIgnoreCase(typed.strip()),
                area -> plain(area.name()).equals(plain),
                area -> plain(area.name()).startsWith(plain),
                area -> plain(area.name()).contains(" " + plain))
                .map(means -> known.stream().filter(means).toList())
                .filter(found -> !found.isEmpty() && !plain.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// A name without capitals, accents and full stops: “St. Helens” is “st helens”.
    private static String plain(String name) {
        return Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static String sentence(String name, List<Area> meant) {
        if (meant.isEmpty()) {
            return "“%s” is no council that the plan has figures of. Check the name, or import its figures first."
                    .formatted(name);
        }
        String offered = meant.stream().limit(OFFERED).map(Area::name).collect(Collectors.joining(" or "));
        return "“%s” could be %s%s. Type more of it.".formatted(
                name, offered, meant.size() > OFFERED ? " or another" : "");
    }
}
