package org.localityplan.desktop.overview;

import java.util.List;

/// How the four tiles stand, by the room there is.
enum TileForm {
    /// The waiting lists are listed one by one and need more than the others.
    IN_A_ROW(18, 46, 20, 16),
    TWO_BY_TWO(34, 66),
    /// In a low window: names and figures only, so that the programmes begin on the first page.
    COMPACT(25, 25, 25, 25),
    COMPACT_TWO_BY_TWO(50, 50);

    private static final double ROOM_FOR_FOUR = 58;
    private static final double ROOM_FOR_FOUR_COMPACT = 40;
    private static final double ROOM_BELOW = 36;

    private final List<Integer> widths;

    TileForm(Integer... widths) {
        this.widths = List.of(widths);
    }

    /// The form for a window of so many letters (em) in width and height.
    static TileForm fitting(double wide, double high) {
        if (wide >= ROOM_FOR_FOUR) {
            return IN_A_ROW;
        }
        if (high >= ROOM_BELOW) {
            return TWO_BY_TWO;
        }
        return wide >= ROOM_FOR_FOUR_COMPACT ? COMPACT : COMPACT_TWO_BY_TWO;
    }

    /// The widths of the columns in hundredths.
    List<Integer> widths() {
        return widths;
    }

    boolean compact() {
        return this == COMPACT || this == COMPACT_TWO_BY_TWO;
    }
}
