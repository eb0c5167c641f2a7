package org.localityplan.desktop.measure.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.measure.page.MeasurePage.Fact;
import org.localityplan.desktop.measure.page.MeasurePage.Linked;

/// The cards beside the chart: what it says, what is to be known of the measure, and the programmes judged by it.
final class MeasureCards {

    private static final double LIGHT = 16;

    private final Consumer<UUID> open;
    private final VBox says = card("What the chart says");
    private final VBox about = card("About this measure");
    private final VBox linked = card("Programmes judged by it");
    private final VBox box = new VBox(says, about, linked);

    /// @param open goes to a programme
    MeasureCards(Consumer<UUID> open) {
        this.open = open;
        box.getStyleClass().add("measure-side");
        says.setId("chart-says");
        about.setId("about-measure");
        linked.setId("linked-programmes");
    }

    VBox node() {
        return box;
    }

    void show(MeasurePage page) {
        fill(says, List.of(facts(page.says())));
        fill(about, List.of(facts(page.about())));
        fill(
                linked,
                page.linked().isEmpty()
                        ? List.of(label("No programme of the plan is judged by it.", "note"))
                        : page.linked().stream().map(this::entry).toList());
    }

    private Node entry(Linked programme) {
        var row = new HBox(LightIcon.of(programme.light(), LIGHT), label(programme.name(), "link"));
        row.getStyleClass().add("measure-light");
        var spoken = "%s: %s".formatted(programme.name(), programme.light().words());
        var entry = new Pressable(spoken, "Enter opens the programme", () -> open.accept(programme.programme()), row);
        entry.getStyleClass().setAll("entry-button");
        return entry;
    }

    private static GridPane facts(List<Fact> facts) {
        var grid = new GridPane();
        grid.getStyleClass().add("measure-facts");
        var names = new ColumnConstraints();
        names.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, words);
        for (int i = 0; i < facts.size(); i++) {
            var name = label(facts.get(i).name(), "fact-name");
            name.setMinWidth(Label.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(i, name, label(facts.get(i).words(), "fact-value"));
        }
        return grid;
    }

    private static void fill(VBox card, List<? extends Node> contents) {
        card.getChildren().remove(1, card.getChildren().size());
        card.getChildren().addAll(contents);
    }

    private static VBox card(String title) {
        var card = new VBox(label(title, "card-title"));
        card.getStyleClass().add("card");
        return card;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
