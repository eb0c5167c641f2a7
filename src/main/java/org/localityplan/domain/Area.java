package org.localityplan.domain;

/// A place that figures are published for. Areas are joined by their ONS code, never by name.
///
/// @param code the nine-character ONS code, for example `E08000009` for Trafford
/// @param name the name as people read it
/// @param level what kind of place it is
public record Area(String code, String name, Level level) {

    /// The kinds of place, from the whole country down to a neighbourhood.
    public enum Level {
        COUNTRY,
        REGION,
        COUNCIL,
        NEIGHBOURHOOD
    }

    public Area {
        if (code.isBlank()) {
            throw new IllegalArgumentException("An area needs its ONS code");
        }
    }
}
