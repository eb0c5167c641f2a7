package org.localityplan.desktop.waiting;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.TwoEnds;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The title of the waiting lists and what can be done there, each with its key: recording all lists or the chosen one, and
/// changing what is agreed about them. Whoever may not is told why.
final class WaitingHead {

    /// In letters: the width that shows title and buttons in a row, and the one that names their keys.
    private static final double ROOM_FOR_ONE_ROW = 62;

    private static final double ROOM_FOR_KEYS = 78;

    private static final double ROOM_FOR_PADDING = 40;

    private static final String SMALL = "small";

    /// What the screen does itself.
    interface Deeds {
        /// Records a count of the chosen list.
        void record();

        /// Changes the chosen list.
        void edit();

        /// Adds a list.
        void add();
    }

    private enum Doing {
        RECORD_ALL("record-all", "Record all lists", "Ctrl+Shift+N", "opens the sheet of all lists for one day"),
        RECORD("record-count", "Record a count", "Ctrl+N", "or Insert; for the chosen list"),
        EDIT("edit-list", "Edit list", "Ctrl+E", "what is agreed about the chosen list"),
        ADD("add-list", "Add list", "Ctrl+Shift+L", "a waiting list of your own");

        private final String id;
        private final String words;
        private final String keys;
        private final String help;

        Doing(String id, String words, String keys, String help) {
            this.id = id;
            this.words = words;
            this.keys = keys;
            this.help = help;
        }

        private boolean meantBy(KeyEvent event) {
            return this == RECORD && event.getCode() == KeyCode.INSERT || combination().match(event);
        }

        private KeyCombination combination() {
            return switch (this) {
                case RECORD_ALL -> withShift(KeyCode.N);
                case RECORD -> new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
                case EDIT -> new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
                case ADD -> withShift(KeyCode.L);
            };
        }

        private static KeyCombination withShift(KeyCode key) {
            return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        }
    }

    private final Workspace workspace;
    private final Deeds deeds;
    private final List<Button> buttons = List.of(Doing.values()).reversed().stream().map(this::button).toList();
    private final TwoEnds row;

    WaitingHead(Workspace workspace, Deeds deeds) {
        this.workspace = workspace;
        this.deeds = deeds;
        var title = new Label("Waiting lists");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        var doing = new HBox(buttons.toArray(Node[]::new));
        var left = new HBox(title);
        List.of(left, doing).forEach(each -> each.getStyleClass().add("screen-head"));
        row = new TwoEnds(left, doing);
        row.getStyleClass().add("waiting-head");
    }

    Node node() {
        return row;
    }

    /// Bars what the person may not do.
    void show() {
        buttons.forEach(button -> {
            var doing = (Doing) button.getUserData();
            Optional<String> barred = barred(doing);
            button.setDisable(barred.isPresent());
            Spoken.as(button, doing.words, barred.orElse("%s; %s".formatted(doing.keys, doing.help)));
        });
    }

    /// Fits the row to a width in letters (em).
    void fit(double letters) {
        row.inTwoRows(letters < ROOM_FOR_ONE_ROW);
        buttons.forEach(button -> {
            var doing = (Doing) button.getUserData();
            button.setText(letters < ROOM_FOR_KEYS ? doing.words : doing.words + "  " + doing.keys);
            button.getStyleClass().remove(SMALL);
            if (letters < ROOM_FOR_PADDING) {
                button.getStyleClass().add(SMALL);
            }
        });
    }

    /// Does what the pressed key means, if it means anything here.
    void onKey(KeyEvent event) {
        for (Doing doing : Doing.values()) {
            if (doing.meantBy(event)) {
                event.consume();
                begin(doing);
            }
        }
    }

    private void begin(Doing doing) {
        barred(doing).ifPresentOrElse(workspace.notices()::refused, () -> allowed(doing));
    }

    private void allowed(Doing doing) {
        switch (doing) {
            case RECORD_ALL -> workspace.navigator().go(new Place.CountSheet());
            case RECORD -> deeds.record();
            case EDIT -> deeds.edit();
            case ADD -> deeds.add();
        }
    }

    private Optional<String> barred(Doing doing) {
        return switch (doing) {
            case RECORD_ALL, RECORD -> May.enter(workspace);
            case EDIT, ADD -> May.steer(workspace);
        };
    }

    private Button button(Doing doing) {
        var button = doing == Doing.RECORD_ALL ? new Button(doing.words, Icons.ADD.node()) : new Button(doing.words);
        button.setId(doing.id);
        button.setUserData(doing);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> begin(doing));
        if (doing == Doing.RECORD_ALL) {
            button.getStyleClass().add("accent");
        }
        return Spoken.as(button, doing.words, "%s; %s".formatted(doing.keys, doing.help));
    }
}
