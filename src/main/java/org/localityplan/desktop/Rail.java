package org.localityplan.desktop;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Section;
import org.localityplan.domain.history.Snapshot;

/// The left rail: whose plan it is and the way to each section that has a screen.
final class Rail {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final VBox box = new VBox();
    private final Label locality = new Label();
    private final Label plan = new Label();
    private final Map<Section, ToggleButton> items = new EnumMap<>(Section.class);
    private final Navigator navigator;

    Rail(Navigator navigator, Screens screens) {
        this.navigator = navigator;
        box.getStyleClass().add("rail");
        locality.getStyleClass().add("rail-title");
        plan.getStyleClass().add("rail-subtitle");
        box.getChildren().addAll(locality, plan);
        Stream.of(Section.values())
                .filter(section -> screens.has(section.entrance()))
                .forEach(this::add);
        Spoken.as(box, AccessibleRole.TOOL_BAR, "Sections of the plan",
                "Choose with Ctrl and a number; settings with Ctrl and comma");
        navigator.place().subscribe(place -> mark(place.section()));
    }

    Node node() {
        return box;
    }

    void show(Snapshot snapshot) {
        locality.setText(snapshot.locality().name());
        plan.setText(snapshot.plan().title());
    }

    /// Shows the words under smaller icons, for windows with little room.
    void narrow(boolean narrow) {
        box.pseudoClassStateChanged(NARROW, narrow);
        items.values()
                .forEach(item -> item.setContentDisplay(narrow ? ContentDisplay.TOP : ContentDisplay.LEFT));
        plan.setVisible(!narrow);
        plan.setManaged(!narrow);
    }

    void focus() {
        var here = items.get(navigator.place().get().section());
        if (here != null) {
            here.requestFocus();
        }
    }

    private void add(Section section) {
        var item = new ToggleButton(section.words(), icon(section));
        item.getStyleClass().setAll("rail-item");
        item.setId("rail-" + section.name().toLowerCase(Locale.ROOT));
        item.setWrapText(true);
        item.setOnAction(_ -> {
            navigator.go(section.entrance());
            mark(navigator.place().get().section());
        });
        Spoken.as(item, section.words(), "Ctrl+" + section.key().getName());
        items.put(section, item);
        box.getChildren().add(item);
    }

    private void mark(Section here) {
        items.forEach((section, item) -> item.setSelected(section == here));
    }

    private static Node icon(Section section) {
        return switch (section) {
            case OVERVIEW -> Icons.OVERVIEW.node();
            case PLAN -> Icons.PLAN.node();
            case PROGRAMMES -> Icons.PROGRAMMES.node();
            case MEASURES -> Icons.MEASURES.node();
            case WAITING_LISTS -> Icons.WAITING_LISTS.node();
            case BUDGET -> Icons.BUDGET.node();
            case RISKS -> Icons.RISKS_AND_MILESTONES.node();
            case SETTINGS -> Icons.SETTINGS.node();
        };
    }
}
