package org.localityplan.desktop.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Pressable;

/// Below the sheet: what is wrong, cell by cell, each with what to do. Enter goes to the cell.
public final class FaultList {

    private static final int SHOWN = 3;
    private static final int SHOWN_IN_LITTLE_ROOM = 1;

    private final VBox box = new VBox();
    private final Consumer<GridCell> goTo;
    private List<CellFault> faults = List.of();
    private int shown = SHOWN;

    /// @param goTo puts the keyboard on the cell
    public FaultList(Consumer<GridCell> goTo) {
        this.goTo = goTo;
        box.setId("sheet-faults");
        box.getStyleClass().add("sheet-faults");
        present();
    }

    public Node node() {
        return box;
    }

    public void show(List<CellFault> now) {
        if (!now.equals(faults)) {
            faults = now;
            box.getChildren().setAll(lines());
            present();
        }
    }

    /// Leaves the room to the sheet where there is little.
    public void inBrief(boolean brief) {
        int most = brief ? SHOWN_IN_LITTLE_ROOM : SHOWN;
        if (most != shown) {
            shown = most;
            box.getChildren().setAll(lines());
        }
    }

    private void present() {
        box.setVisible(!faults.isEmpty());
        box.setManaged(!faults.isEmpty());
    }

    private List<Node> lines() {
        var lines = new ArrayList<Node>(faults.stream().limit(shown).map(this::line).toList());
        if (faults.size() > shown) {
            var more = new Label("and %s more".formatted(Formats.counted(faults.size() - shown, "cell", "cells")));
            more.getStyleClass().add("note");
            lines.add(more);
        }
        return lines;
    }

    private Node line(CellFault fault) {
        var words = new Label(fault.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("field-error");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(Icons.WARNING.node(), words);
        line.getStyleClass().add("sheet-fault-line");
        var pressable = new Pressable(fault.words(), "Enter goes to the cell", () -> goTo.accept(fault.cell()), line);
        pressable.getStyleClass().add("entry-button");
        return pressable;
    }
}
