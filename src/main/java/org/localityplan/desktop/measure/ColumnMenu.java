package org.localityplan.desktop.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.localityplan.desktop.kit.Spoken;

/// The menu that says which columns the table shows.
final class ColumnMenu {

    private final MenuButton menu = new MenuButton("Columns");
    private final ColumnChoice choice;
    private final Supplier<List<MeasureColumn>> shown;

    /// @param shown the columns that are shown now
    ColumnMenu(ColumnChoice choice, Supplier<List<MeasureColumn>> shown) {
        this.choice = choice;
        this.shown = shown;
        menu.setId("measure-columns");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setOnShowing(_ -> fill());
        menu.getItems().setAll(new MenuItem("Columns"));
        Spoken.as(menu, "Columns", "Says which columns the table shows; Space opens it");
    }

    MenuButton node() {
        return menu;
    }

    private void fill() {
        var items = new ArrayList<MenuItem>(Stream.of(MeasureColumn.values())
                .filter(column -> !MeasureColumn.ALWAYS.contains(column))
                .map(this::item)
                .toList());
        var usual = new CheckMenuItem("As many as fit");
        usual.setSelected(choice.chosen().get().isEmpty());
        usual.setOnAction(_ -> choice.asUsual());
        items.addFirst(new SeparatorMenuItem());
        items.addFirst(usual);
        menu.getItems().setAll(items);
    }

    private MenuItem item(MeasureColumn column) {
        var item = new CheckMenuItem(column.heading());
        item.setSelected(shown.get().contains(column));
        item.setOnAction(_ -> choice.show(column, item.isSelected(), shown.get()));
        return item;
    }
}
