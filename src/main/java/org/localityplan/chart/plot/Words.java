package org.localityplan.chart.plot;

import java.awt.Color;
import java.awt.Font;
import org.localityplan.chart.ChartStyle;

/// A text as it is printed on a chart.
public record Words(String text, Font font, Color colour) {

    /// What is read first.
    public static Words strong(String text, Color colour, ChartStyle style) {
        return new Words(text, style.strong(), colour);
    }

    public static Words regular(String text, Color colour, ChartStyle style) {
        return new Words(text, style.regular(), colour);
    }

    /// In the colour of axis labels.
    public static Words muted(String text, ChartStyle style) {
        return new Words(text, style.regular(), style.palette().muted());
    }

    public double width() {
        return ChartStyle.width(text, font);
    }
}
