package org.localityplan.desktop.status.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.light.Marks;
import org.localityplan.desktop.kit.form.light.Meaning;
import org.localityplan.desktop.kit.form.light.Side;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;

/// The six sides of a report on a board of lights, and which lights are other ones than before.
final class Sides {

    static final List<Side> ALL = Stream.of(Dimension.values()).map(Sides::side).toList();

    private Sides() {}

    private static Side side(Dimension dimension) {
        return new Side(
                dimension.name(),
                dimension.words(),
                List.of(
                        new Meaning(Light.RED.letter(), "Not so, and it will not be without a change to the plan"),
                        new Meaning(Light.AMBER.letter(), "In doubt, but it can be put right if somebody acts now"),
                        new Meaning(Light.GREEN.letter(), dimension.meaning()),
                        new Meaning("−", "This side plays no part here")));
    }

    /// A report that judges no side was made before sides were asked for: all are to be judged.
    static String write(Dimensions dimensions) {
        var marks = Marks.read("");
        for (Dimension dimension : Dimension.values()) {
            if (!dimensions.lights().isEmpty()) {
                marks = marks.with(
                        dimension.name(),
                        dimensions.of(dimension).map(Light::name).orElse(Marks.NOT_APPLICABLE));
            }
        }
        return marks.write();
    }

    static Dimensions read(Draft draft) {
        var marks = Marks.read(draft.text(Names.SIDES));
        Map<Dimension, Light> lights = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            marks.light(dimension.name()).ifPresent(light -> lights.put(dimension, light));
        }
        return new Dimensions(lights);
    }

    /// The sides that nobody has judged yet.
    static List<String> unjudged(Draft draft) {
        var marks = Marks.read(draft.text(Names.SIDES));
        return Stream.of(Dimension.values())
                .filter(dimension -> !marks.has(dimension.name()))
                .map(Dimension::words)
                .toList();
    }

    /// The lights that are other ones than in the report before: `Cost: On track → At risk`.
    static List<String> changes(Draft draft, Basis basis) {
        return basis.before().map(before -> changes(draft, before)).orElse(List.of());
    }

    private static List<String> changes(Draft draft, StatusReport before) {
        var changes = new ArrayList<String>();
        chosen(draft, Names.DECLARED)
                .filter(now -> now != before.declared())
                .ifPresent(now -> changes.add(
                        "Declared: %s → %s".formatted(before.declared().words(), now.words())));
        var marks = Marks.read(draft.text(Names.SIDES));
        var earlier = before.detail().dimensions();
        Stream.of(Dimension.values())
                .filter(dimension -> !earlier.lights().isEmpty() && marks.has(dimension.name()))
                .filter(dimension -> !earlier.of(dimension).equals(marks.light(dimension.name())))
                .forEach(dimension -> changes.add("%s: %s → %s"
                        .formatted(
                                dimension.words(),
                                words(earlier.of(dimension)),
                                words(marks.light(dimension.name())))));
        return changes;
    }

    /// The light that stands in a field.
    static Optional<Light> chosen(Draft draft, String field) {
        return Stream.of(Light.values())
                .filter(light -> light.name().equals(draft.text(field)))
                .findFirst();
    }

    static String words(Optional<Light> light) {
        return light.map(Light::words).orElse("not applicable");
    }
}
