package org.localityplan.desktop.kit.form.light;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Light;

/// The lights of a board by the codes of its sides, as they stand in one field: `TIME=GREEN COST=AMBER PEOPLE=-`.
///
/// @param by the name of a light, or `-` where the side does not apply; a side that nobody judged is left out
public record Marks(Map<String, String> by) {

    /// What stands for a side that does not apply.
    public static final String NOT_APPLICABLE = "-";

    public Marks {
        by = Map.copyOf(by);
    }

    public static Marks read(String text) {
        var read = new LinkedHashMap<String, String>();
        Stream.of(text.split(" ", -1))
                .map(each -> each.split("=", -1))
                .filter(each -> each.length == 2 && known(each[1]))
                .forEach(each -> read.put(each[0], each[1]));
        return new Marks(read);
    }

    public Marks with(String side, String mark) {
        var changed = new LinkedHashMap<>(by);
        changed.put(side, mark);
        return new Marks(changed);
    }

    /// Always the same text for the same marks.
    public String write() {
        return by.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    /// Whether the side was judged, or said not to apply.
    public boolean has(String side) {
        return by.containsKey(side);
    }

    /// The light of a side; empty where it has none.
    public Optional<Light> light(String side) {
        return Optional.ofNullable(by.get(side))
                .filter(mark -> !mark.equals(NOT_APPLICABLE))
                .map(Light::valueOf);
    }

    private static boolean known(String mark) {
        return mark.equals(NOT_APPLICABLE)
                || Stream.of(Light.values()).filter(Light::judged).anyMatch(light -> light.name().equals(mark));
    }
}
