package org.localityplan.desktop.measure;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Spoken;

/// What the list is narrowed by, a menu for each facet, and what keeps the result as a view.
final class FilterBar {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MeasuresModel model;
    private final Map<Facet, MenuButton> menus = new EnumMap<>(Facet.class);
    private final ToggleButton toggle = new ToggleButton("Filters");
    private final FlowPane bar = new FlowPane();
    private final HBox saving = new HBox();
    private final Button save = new Button("Save as a view");
    private final Button delete = new Button("Delete this view");
    private final TextField name = new TextField();
    private final Button keep = new Button("Save");

    FilterBar(MeasuresModel model) {
        this.model = model;
        bar.setId("measure-filters");
        bar.getStyleClass().add("filter-bar");
        Stream.of(Facet.values()).forEach(facet -> menus.put(facet, menu(facet)));
        bar.getChildren().addAll(menus.values());
        toggle.setId("show-filters");
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.setOnAction(_ -> show(model.narrowing().get()));
        Spoken.as(toggle, "Filters", "Shows or hides what the list can be narrowed by");
        fillSaving();
        ask(false);
    }

    /// The menus, in a row that is there while it is wanted or narrows the list.
    Node node() {
        return bar;
    }

    /// The button that shows the menus.
    Node toggle() {
        return toggle;
    }

    /// What keeps the list as a view or deletes a view.
    Node saving() {
        return saving;
    }

    Subscription attach() {
        return Subscription.combine(
                model.narrowing().subscribe(this::show), model.views().subscribe(_ -> show(model.narrowing().get())));
    }

    /// Closes the field for a name, where it is open.
    boolean escape() {
        boolean asked = name.isVisible();
        if (asked) {
            ask(false);
            save.requestFocus();
        }
        return asked;
    }

    private MenuButton menu(Facet facet) {
        var menu = new MenuButton(facet.words());
        menu.setId("filter-" + facet.name().toLowerCase(Locale.ROOT));
        menu.getStyleClass().add("filter");
        menu.setOnShowing(_ -> fill(facet, menu));
        menu.getItems().setAll(new CheckMenuItem(facet.words()));
        return menu;
    }

    private void fill(Facet facet, MenuButton menu) {
        menu.getItems().setAll(model.choices(facet).stream().map(choice -> {
            var item = new CheckMenuItem("%s · %d".formatted(choice.word(), choice.count()));
            item.setSelected(choice.on());
            item.setOnAction(_ -> model.choose(facet, choice.word(), item.isSelected()));
            return item;
        }).toList());
    }

    private void show(Narrowing narrowing) {
        menus.forEach((facet, menu) -> {
            Set<String> words = narrowing.words(facet);
            String shown = words.isEmpty() ? facet.words() : facet.words() + ": " + String.join(", ", words);
            menu.setText(words.size() < 3 ? shown : "%s: %d chosen".formatted(facet.words(), words.size()));
            menu.pseudoClassStateChanged(CHOSEN, !words.isEmpty());
            Spoken.as(menu, shown, "Narrows the list; Space opens it");
        });
        present(bar, toggle.isSelected() || !narrowing.chosen().isEmpty());
        boolean asking = name.isVisible();
        present(save, !asking && !narrowing.plain() && !narrowing.equals(model.view().get().narrowing()));
        present(delete, !asking && model.own());
    }

    private void fillSaving() {
        saving.getStyleClass().add("view-saving");
        saving.getChildren().setAll(save, name, keep, delete);
        save.setId("save-view");
        save.getStyleClass().add("flat");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(_ -> ask(true));
        Spoken.as(save, "Save as a view", "Keeps what is chosen and typed under a name");
        name.setId("view-name");
        name.setPromptText("Name of the view");
        name.getStyleClass().add("view-name");
        name.setOnAction(_ -> save());
        Spoken.as(name, "Name of the view", "Enter saves, Escape leaves");
        keep.setId("keep-view");
        keep.setOnAction(_ -> save());
        Spoken.as(keep, "Save", "Saves the view under the name");
        delete.setId("delete-view");
        delete.getStyleClass().add("flat");
        delete.setOnAction(_ -> model.delete());
        Spoken.as(delete, "Delete this view", "Only the view; the measures stay");
    }

    private void save() {
        model.save(name.getText()).ifPresentOrElse(this::refuse, () -> {
            ask(false);
            delete.requestFocus();
        });
    }

    private void refuse(String sentence) {
        name.pseudoClassStateChanged(Styles.STATE_DANGER, true);
        name.setPromptText(sentence);
        name.clear();
        Spoken.as(name, "Name of the view", sentence);
        name.requestFocus();
    }

    private void ask(boolean asking) {
        present(name, asking);
        present(keep, asking);
        name.clear();
        name.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        show(model.narrowing().get());
        if (asking) {
            name.requestFocus();
        }
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
