package org.localityplan.domain.measure.spc;

import org.localityplan.domain.measure.Polarity;

/// What a point means for the people who watch the measure.
public enum Kind {
    COMMON("common", "usual variation"),
    IMPROVEMENT("improvement", "improvement"),
    CONCERN("concern", "concern"),
    NEUTRAL("neutral", "change, neither better nor worse");

    private final String code;
    private final String words;

    Kind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// How the kind is exported.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    static Kind of(Label label, Polarity polarity) {
        if (label == Label.NONE) {
            return COMMON;
        }
        return switch (polarity) {
            case HIGHER -> label.direction() > 0 ? IMPROVEMENT : CONCERN;
            case LOWER -> label.direction() < 0 ? IMPROVEMENT : CONCERN;
            case BAND, NEUTRAL -> NEUTRAL;
        };
    }
}
