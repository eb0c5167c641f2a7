package org.localityplan.desktop.waiting.sheet;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;

/// The day at whose end all lists are counted: typed, or chosen month's end by month's end; below it what is wrong with it.
final class DayBar {

    private static final double ROOM_FOR_HINT = 60;
    private static final String HELP =
            "The day at whose end the lists were counted. Down goes to the month's end before, Up to the next one";

    private final CountSheetModel model;
    private final TextField day = new TextField();
    private final Label wrong = new Label();
    private final Label hint =
            new Label("Paste a block from Excel with Ctrl+V");
    private final Button parts = new Button("Priorities and lengths of wait  Ctrl+D");
    private final VBox box;

    /// @param openParts opens the parts of the list that the keyboard is on
    DayBar(CountSheetModel model, Runnable openParts) {
        this.model = model;
        parts.setId("open-parts");
        parts.setOnAction(_ -> openParts.run());
        Spoken.as(parts, "Priorities and lengths of wait", "Ctrl+D; for the list that the keyboard is on");
        var label = new Label("Counted on");
        label.getStyleClass().add("medium");
        label.setLabelFor(day);
        day.setId("counted-on");
        day.getStyleClass().add("count-day");
        day.textProperty().addListener((_, _, typed) -> model.typeDay(typed));
        day.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        var chosen = new HBox(
                label, day,
                step("counted-before", Icons.BACK, "The month's end before", -1),
                step("counted-after", Icons.FORWARD, "The next month's end", 1));
        chosen.getStyleClass().add("sheet-choice");
        hint.getStyleClass().add("note");
        wrong.setId("counted-on-wrong");
        wrong.getStyleClass().add("field-error");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        var bar = new FlowPane(chosen, parts, hint);
        bar.getStyleClass().add("sheet-bar");
        box = new VBox(bar, wrong);
        box.getStyleClass().add("sheet-foot");
    }

    Node node() {
        return box;
    }

    /// Leaves out what can be found out otherwise where there is little room.
    ///
    /// @param letters the width in letters (em)
    void fit(double letters) {
        hint.setVisible(letters >= ROOM_FOR_HINT);
        hint.setManaged(hint.isVisible());
        parts.setText(hint.isVisible() ? "Priorities and lengths of wait  Ctrl+D" : "Priorities, waits");
    }

    void focus() {
        day.requestFocus();
        day.selectAll();
    }

    void show(CountDay shown) {
        if (!shown.text().equals(day.getText())) {
            day.setText(shown.text());
        }
        boolean faulty = !shown.fault().isEmpty();
        day.pseudoClassStateChanged(Styles.STATE_DANGER, faulty);
        wrong.setText(shown.fault());
        wrong.setVisible(faulty);
        wrong.setManaged(faulty);
        Spoken.as(day, "Counted on", faulty ? shown.fault() : HELP);
    }

    private void onKey(KeyEvent event) {
        boolean earlier = event.getCode() == KeyCode.DOWN;
        if (earlier || event.getCode() == KeyCode.UP) {
            event.consume();
            model.stepDay(earlier ? -1 : 1);
            day.selectAll();
        }
    }

    private Node step(String id, Icons icon, String words, int step) {
        var button = Spoken.as(new Button("", icon.node()), words, "");
        button.setId(id);
        button.setOnAction(_ -> model.stepDay(step));
        return button;
    }
}
