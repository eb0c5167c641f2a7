package org.localityplan.desktop.waiting.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The name of the list, who keeps it and when it was counted, and the buttons of what can be done about it.
final class ListHead {

    private static final double ROOM_FOR_BUTTONS = 48;

    private final Label name = Texts.label("", "screen-title");
    private final Label note = Texts.label("", "subtitle");
    private final VBox titles = new VBox(name, note);
    private final Button recording = new Button("Record a count", Icons.ADD.node());
    private final Button editing = new Button("Edit list");
    private final HBox buttons = new HBox();
    private final HBox row = new HBox(titles, buttons);
    private final VBox box = new VBox(row);

    /// @param record opens the form that records a count
    /// @param edit opens the form of the list itself
    ListHead(Runnable record, Runnable edit) {
        HBox.setHgrow(titles, Priority.ALWAYS);
        recording.setId("record-count");
        recording.getStyleClass().add("accent");
        recording.setOnAction(_ -> record.run());
        editing.setId("edit-list");
        editing.setOnAction(_ -> edit.run());
        buttons.getStyleClass().add("list-buttons");
        buttons.setId("list-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren().setAll(editing, recording);
        row.getStyleClass().add("screen-head");
        box.getStyleClass().add("waiting-head");
        bar(Optional.empty(), Optional.empty());
    }

    VBox node() {
        return box;
    }

    /// Bars what the person may not do, each with why not.
    void bar(Optional<String> record, Optional<String> edit) {
        bar(recording, "Insert or Ctrl+N", record);
        bar(editing, "Ctrl+E; what is agreed about the list", edit);
    }

    private static void bar(Button button, String help, Optional<String> why) {
        button.setDisable(why.isPresent());
        Spoken.as(button, button.getText(), why.orElse(help));
    }

    void show(WaitingList list) {
        name.setText(list.name());
        note.setText(Stream.of(
                keeper(list),
                list.terms().neighbourhood(),
                list.latest().map(count -> "counted " + Formats.longDate(count.at())).orElse("no count yet"),
                list.latest().filter(ListHead::illustrative).map(_ -> "illustrative").orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    /// Below a width in letters (em), what can be done stands below the name.
    void fit(double letters) {
        boolean below = letters < ROOM_FOR_BUTTONS;
        if (below != box.getChildren().contains(buttons)) {
            (below ? row : box).getChildren().remove(buttons);
            (below ? box : row).getChildren().add(buttons);
            buttons.setAlignment(below ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        }
    }

    /// The side that keeps it and who works it off, in one where the one says the other.
    private static String keeper(WaitingList list) {
        var provider = list.terms().provider();
        var holder = list.holder().words();
        return provider.isEmpty() || provider.startsWith(holder)
                ? holder + provider.substring(Math.min(holder.length(), provider.length()))
                : holder + " · " + provider;
    }

    private static boolean illustrative(WaitingCount count) {
        return count.provenance().isIllustrative();
    }
}
