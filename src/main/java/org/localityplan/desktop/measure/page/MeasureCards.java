package org.localityplan.desktop.measure.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.kit.text.FactGrid;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.measure.page.MeasureFacts.Linked;
import org.localityplan.desktop.measure.page.part.Subject;

/// The cards beside the tabs: how it is judged, what is to be known of the measure, and the programmes judged by it.
final class MeasureCards {

    private static final double LIGHT = 16;

    private final Consumer<UUID> open;
    private final VBox judged = Texts.card("How it is judged");
    private final VBox about = Texts.card("About this measure");
    private final VBox linked = Texts.card("Programmes judged by it");
    private final VBox box = new VBox(judged, about, linked);

    /// @param open goes to a programme
    MeasureCards(Consumer<UUID> open) {
        this.open = open;
        box.getStyleClass().add("measure-side");
        judged.setId("measure-judged");
        about.setId("about-measure");
        linked.setId("linked-programmes");
    }

    VBox node() {
        return box;
    }

    void show(Subject subject) {
        Texts.fill(judged, List.of(new FactGrid(MeasureFacts.judged(subject))));
        Texts.fill(about, List.of(new FactGrid(MeasureFacts.about(subject))));
        var programmes = MeasureFacts.linked(subject);
        Texts.fill(
                linked,
                programmes.isEmpty()
                        ? List.of(Texts.label("No programme of the plan is judged by it.", "note"))
                        : programmes.stream().map(this::entry).toList());
    }

    private Node entry(Linked programme) {
        var row = new HBox(LightIcon.of(programme.light(), LIGHT), Texts.label(programme.name(), "link"));
        row.getStyleClass().add("measure-light");
        var spoken = "%s: %s".formatted(programme.name(), programme.light().words());
        var entry = new Pressable(spoken, "Enter opens the programme", () -> open.accept(programme.programme()), row);
        entry.getStyleClass().setAll("entry-button");
        return entry;
    }
}
