package org.localityplan.domain.measure.spc;

import java.util.Locale;

/// The variation icon: what the last point of a chart means, and which way it stands out.
public enum Variation {
    COMMON("usual variation"),
    IMPROVEMENT_HIGH("improvement, high"),
    IMPROVEMENT_LOW("improvement, low"),
    CONCERN_HIGH("concern, high"),
    CONCERN_LOW("concern, low"),
    NEUTRAL_HIGH("change, high"),
    NEUTRAL_LOW("change, low");

    private final String words;

    Variation(String words) {
        this.words = words;
    }

    /// How the icon is exported: `improvement-high`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Variation of(XmrChart.Point last) {
        boolean high = last.label().direction() > 0;
        return switch (last.kind()) {
            case COMMON -> COMMON;
            case IMPROVEMENT -> high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
            case CONCERN -> high ? CONCERN_HIGH : CONCERN_LOW;
            case NEUTRAL -> high ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }
}
