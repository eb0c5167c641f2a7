package org.localityplan.desktop.kit.room;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.TextSize;

/// Widths in letters (em), by which parts of a screen decide whether there is room for them: they follow the window and
/// the text size alike.
public final class Letters {

    /// Pixels of the screen's text for each pixel of the charts' text.
    private static final double OF_CHART_TEXT = TextSize.NORMAL_PIXELS / ChartStyle.LIGHT.textSize();

    private Letters() {}

    /// How many pixels one letter is wide.
    public static double pixels(ChartStyle style) {
        return style.textSize() * OF_CHART_TEXT;
    }

    /// How many letters wide the region is, as it changes.
    public static ObservableValue<Double> of(Region region, ObservableValue<ChartStyle> style) {
        return Bindings.createObjectBinding(
                () -> region.getWidth() / pixels(style.getValue()), region.widthProperty(), style);
    }
}
