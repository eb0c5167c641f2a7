package org.localityplan.domain.measure.spc;

/// Why a point stands out; one label a point.
public enum Label {
    NONE("none", "usual variation"),
    OUTSIDE_HIGH("outside-high", "above the upper limit"),
    OUTSIDE_LOW("outside-low", "below the lower limit"),
    TREND_UP("trend-up", "rising for 7 points or more"),
    TREND_DOWN("trend-down", "falling for 7 points or more"),
    TWO_IN_THREE_HIGH("two-in-three-high", "two of three points near the upper limit"),
    TWO_IN_THREE_LOW("two-in-three-low", "two of three points near the lower limit"),
    SHIFT_HIGH("shift-high", "7 points or more in a row above the mean"),
    SHIFT_LOW("shift-low", "7 points or more in a row below the mean");

    private final String code;
    private final String words;

    Label(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// How the label is exported.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// Which way the point stands out: 1 high or upward, −1 low or downward, 0 not at all.
    int direction() {
        return switch (this) {
            case NONE -> 0;
            case OUTSIDE_HIGH, TREND_UP, TWO_IN_THREE_HIGH, SHIFT_HIGH -> 1;
            case OUTSIDE_LOW, TREND_DOWN, TWO_IN_THREE_LOW, SHIFT_LOW -> -1;
        };
    }
}
