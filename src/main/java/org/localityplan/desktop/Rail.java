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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Section;
import org.localityplan.domain.history.Snapshot;

/// The left rail: whose plan it is and the way to each section that has a screen.
final class Rail {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Below this height, in letters (em), the words of a narrow rail stand without their icons.
    private static final double ROOM_FOR_ICONS = 31;

    private final VBox box = new VBox();
    private final ScrollPane scroll = Scrolling.vertical(box);
    private final Label locality = new Label();
    private final Label plan = new Label();
    private final Map<Section, ToggleButton> items = new EnumMap<>(Section.class);
    private final Navigator navigator;

    Rail(Navigator navigator, Screens screens) {
        this.navigator = navigator;
        box.getStyleClass().add("rail");
        scroll.getStyleClass().add("rail-room");
        scroll.setFitToHeight(true);
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
        return scroll;
    }

    void show(Snapshot snapshot) {
        locality.setText(snapshot.locality().name());
        plan.setText(snapshot.plan().title());
    }

    /// Shows the words under smaller icons, or without them, for windows with little room.
    ///
    /// @param height of the window, in letters (em)
    void fit(boolean narrow, double height) {
        box.pseudoClassStateChanged(NARROW, narrow);
        var display = !narrow
                ? ContentDisplay.LEFT
                : height < ROOM_FOR_ICONS ? ContentDisplay.TEXT_ONLY : ContentDisplay.TOP;
        items.values().forEach(item -> item.setContentDisplay(display));
        plan.setVisible(!narrow);
        plan.setManaged(!narrow);
    }

    void focus() {
        var here = items.get(navigator.place().get().section());
        if (here != null) {
            here.requestFocus();
            Scrolling.reveal(here);
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
