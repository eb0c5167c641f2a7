package org.localityplan.desktop;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.TextSize;
import org.localityplan.desktop.kit.Theme;
import org.localityplan.desktop.kit.workspace.Preferences;

/// The theme and the text size of the window, remembered from one day to the next.
public final class Appearance {

    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";

    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyObjectWrapper<TextSize> textSize;

    public Appearance(Preferences preferences) {
        this.preferences = preferences;
        theme = new ReadOnlyObjectWrapper<>(themeNamed(preferences.read(THEME, Theme.LIGHT.name())));
        textSize = new ReadOnlyObjectWrapper<>(sizeOf(preferences.read(TEXT_SIZE, "100")));
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TextSize> textSize() {
        return textSize.getReadOnlyProperty();
    }

    /// How charts are drawn in this theme and text size.
    ObservableValue<ChartStyle> chartStyle() {
        return theme.flatMap(chosen -> textSize.map(size -> styleOf(chosen).scaled(size.percent() / 100.0)));
    }

    /// Dresses the scene now and whenever theme or size change.
    public void dress(Scene scene) {
        theme.addListener(_ -> apply(scene));
        textSize.addListener(_ -> apply(scene));
        apply(scene);
    }

    public void choose(Theme chosen) {
        theme.set(chosen);
        preferences.keep(THEME, chosen.name());
    }

    public void choose(TextSize chosen) {
        textSize.set(chosen);
        preferences.keep(TEXT_SIZE, String.valueOf(chosen.percent()));
    }

    /// From light to dark and back.
    public void switchTheme() {
        choose(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    private void apply(Scene scene) {
        theme.get().apply(scene, textSize.get());
    }

    private static ChartStyle styleOf(Theme theme) {
        return switch (theme) {
            case LIGHT -> ChartStyle.LIGHT;
            case DARK -> ChartStyle.DARK;
        };
    }

    private static Theme themeNamed(String name) {
        return Stream.of(Theme.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(Theme.LIGHT);
    }

    private static TextSize sizeOf(String percent) {
        return Stream.of(100, 110, 125, 150, 175, 200)
                .filter(each -> String.valueOf(each).equals(percent))
                .findFirst()
                .map(TextSize::new)
                .orElse(TextSize.NORMAL);
    }
}
