package org.localityplan.domain;

/// The traffic light as people read it: always a letter and a word, never colour alone.
///
/// Red, amber and green are judgements; the others say why there is no judgement yet, or that none is needed any more.
/// The order is from worst to best and is the order in which programmes are listed.
public enum Light {
    RED("R", "Off track"),
    AMBER("A", "At risk"),
    UNKNOWN("?", "No data"),
    NOT_STARTED("–", "Not started"),
    GREEN("G", "On track"),
    COMPLETE("C", "Complete");

    private final String letter;
    private final String words;

    Light(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /// The one letter drawn inside the light.
    public String letter() {
        return letter;
    }

    /// The words printed beside the light.
    public String words() {
        return words;
    }

    /// Whether this light is one of the three judgements that "n of N" counts speak of.
    public boolean judged() {
        return this == RED || this == AMBER || this == GREEN;
    }

    /// Whether this light is worse than the other; lights that judge nothing are neither better nor worse.
    public boolean worseThan(Light other) {
        return judged() && other.judged() && compareTo(other) < 0;
    }
}
