package org.localityplan.domain.plan.report;

import java.util.Map;
import java.util.Optional;
import org.localityplan.domain.Light;

/// The lights of a report by dimension.
///
/// @param lights red, amber or green; a dimension that does not apply to the project is left out
public record Dimensions(Map<Dimension, Light> lights) {

    public static final Dimensions NONE = new Dimensions(Map.of());

    public Dimensions {
        lights = Map.copyOf(lights);
        if (!lights.values().stream().allMatch(Light::judged)) {
            throw new IllegalArgumentException("A dimension is red, amber or green, or does not apply");
        }
    }

    public Optional<Light> of(Dimension dimension) {
        return Optional.ofNullable(lights.get(dimension));
    }
}
