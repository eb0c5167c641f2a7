package org.localityplan.desktop.measure;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Spoken;

/// The views of the list in a row, each with how many measures it holds. The arrow keys choose.
final class ViewStrip {

    private final MeasuresModel model;
    private final FlowPane strip = new FlowPane();
    private final MenuButton menu = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();

    ViewStrip(MeasuresModel model) {
        this.model = model;
        strip.setId("measure-views");
        strip.getStyleClass().add("view-strip");
        strip.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        menu.setId("measure-view");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        fold(false);
    }

    Node node() {
        return strip;
    }

    /// The same as a menu, for windows that have no room for a row.
    Node menu() {
        return menu;
    }

    /// Shows the menu in place of the row, or the row.
    void fold(boolean folded) {
        present(strip, !folded);
        present(menu, folded);
    }

    Subscription attach() {
        return Subscription.combine(model.views().subscribe(this::show), model.view().subscribe(this::mark));
    }

    private void show(List<MeasuresModel.Counted> views) {
        boolean held = strip.getChildren().stream().anyMatch(Node::isFocused);
        group.getToggles().clear();
        strip.getChildren().setAll(views.stream().map(this::chip).toList());
        menu.getItems().setAll(views.stream().map(this::item).toList());
        mark(model.view().get());
        if (held) {
            focus();
        }
    }

    private ToggleButton chip(MeasuresModel.Counted view) {
        var count = new Label(String.valueOf(view.count()));
        count.getStyleClass().add("view-count");
        var chip = new ToggleButton(view.view().name(), count);
        chip.getStyleClass().add("view-chip");
        chip.setUserData(view.view());
        chip.setToggleGroup(group);
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        chip.setOnAction(_ -> model.choose(view.view()));
        return Spoken.as(chip, view.words() + (view.count() == 1 ? " measure" : " measures"),
                "A view of the list; left and right go to the others");
    }

    private MenuItem item(MeasuresModel.Counted view) {
        var item = new MenuItem(view.words());
        item.setOnAction(_ -> model.choose(view.view()));
        return item;
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private void mark(SavedViews.Named view) {
        model.views().get().stream()
                .filter(each -> each.view().name().equals(view.name()))
                .forEach(each -> menu.setText(each.words()));
        Spoken.as(menu, "View: " + menu.getText(), "Space shows the other views");
        group.getToggles().forEach(toggle -> {
            boolean chosen = ((SavedViews.Named) toggle.getUserData()).name().equals(view.name());
            toggle.setSelected(chosen);
            ((ToggleButton) toggle).setFocusTraversable(chosen);
        });
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
            int step = event.getCode() == KeyCode.LEFT ? -1 : 1;
            var views = model.views().get();
            int at = views.stream().map(each -> each.view().name()).toList().indexOf(model.view().get().name());
            model.choose(views.get(Math.clamp(at + step, 0, views.size() - 1)).view());
            focus();
        }
    }

    private void focus() {
        group.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle, group.getSelectedToggle()))
                .forEach(toggle -> ((ToggleButton) toggle).requestFocus());
    }
}
