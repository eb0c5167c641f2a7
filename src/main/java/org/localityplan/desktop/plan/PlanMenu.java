package org.localityplan.desktop.plan;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.plan.edit.PlanForms;
import org.localityplan.domain.history.Retired;
import org.localityplan.domain.history.Snapshot;

/// The menu by which the plan is changed: adds a part, or brings back one that was taken out.
final class PlanMenu {

    private final PlanForms forms;
    private final MenuButton add = new MenuButton("Add", Icons.ADD.node());
    private final MenuButton back = new MenuButton("Taken out");
    private final HBox bar = new HBox(add, back);

    PlanMenu(PlanForms forms, ObservableValue<Snapshot> shown) {
        this.forms = forms;
        bar.getStyleClass().add("plan-deeds");
        bar.setMinWidth(HBox.USE_PREF_SIZE);
        back.managedProperty().bind(back.visibleProperty());
        add.setId("plan-add");
        add.getItems().setAll(
                item("Priority", forms::addPriority),
                item("Programme", forms::addProgramme),
                item("Project", forms::addProject));
        back.setId("plan-back");
        shown.subscribe(this::show);
    }

    Node node() {
        return bar;
    }

    private void show(Snapshot snapshot) {
        var retired = snapshot.steering().retired();
        back.setVisible(!retired.isEmpty());
        bar(add, "Add to the plan", "Opens a menu: priority, programme or project");
        bar(back, "Taken out of the plan", "Opens a menu of what can be brought back");
        back.getItems().setAll(retired.stream().map(this::back).toList());
    }

    /// Bars the menu to those who may not change the plan, and says why in its help.
    private void bar(MenuButton menu, String name, String help) {
        var whyNot = forms.whyNot();
        menu.setDisable(whyNot.isPresent());
        Spoken.as(menu, name, whyNot.orElse(help));
    }

    private MenuItem back(Retired part) {
        return item(
                "Bring back: %s, %s".formatted(part.part().words(), part.name()), () -> forms.bringBack(part));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
