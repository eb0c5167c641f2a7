package org.localityplan.desktop.kit;

import java.util.List;

/// How large text is written, in percent of the normal size; everything on a screen is measured in text, so all grows.
///
/// @param percent from 100 to 200
public record TextSize(int percent) {

    public static final TextSize NORMAL = new TextSize(100);

    /// The size of normal text in pixels, before the system's own scaling.
    public static final double NORMAL_PIXELS = 13;

    private static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

    public TextSize {
        if (percent < 100 || percent > 200) {
            throw new IllegalArgumentException("Text size is between 100 and 200 %, not " + percent);
        }
    }

    /// The next larger step, or this one when there is none.
    public TextSize larger() {
        return STEPS.stream().filter(step -> step > percent).findFirst().map(TextSize::new).orElse(this);
    }

    /// The next smaller step, or this one when there is none.
    public TextSize smaller() {
        return STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .map(TextSize::new)
                .orElse(this);
    }

    /// The size of body text in pixels.
    public double pixels() {
        return NORMAL_PIXELS * percent / 100;
    }
}
