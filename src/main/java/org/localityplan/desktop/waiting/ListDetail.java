package org.localityplan.desktop.waiting;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.part.View;
import org.localityplan.desktop.waiting.page.part.ViewPane;
import org.localityplan.desktop.waiting.page.size.SizePart;
import org.localityplan.desktop.waiting.page.terms.ChangeLine;

/// The chosen list: its chart with the sentence, and beside it what the list counts and what was changed in it.
final class ListDetail {

    private static final int CHANGES_SHOWN = 4;

    private final ViewPane view;
    private final Label definition = new Label();
    private final VBox changes = new VBox();
    private final VBox side;
    private final Beside beside;

    ListDetail(Workspace workspace) {
        view = new ViewPane(workspace, "list-view");
        definition.setWrapText(true);
        definition.getStyleClass().add("note");
        changes.getStyleClass().add("change-lines");
        changes.setId("changes");
        side = new VBox(title("Who is counted"), definition, title("Changes in this program"), changes);
        side.getStyleClass().add("card");
        GridPane.setValignment(side, VPos.TOP);
        beside = new Beside(view, side, 74);
        beside.getStyleClass().add("waiting-detail");
    }

    Beside node() {
        return beside;
    }

    void show(Optional<WaitingLine> line) {
        beside.setVisible(line.isPresent());
        line.ifPresent(this::show);
    }

    void show(List<ChangeLine> lines) {
        changes.getChildren().setAll(lines.stream().limit(CHANGES_SHOWN).map(ListDetail::entry).toList());
        if (lines.isEmpty()) {
            changes.getChildren().setAll(note("Nothing was changed in this list yet."));
        }
    }

    private void show(WaitingLine line) {
        definition.setText("%s Nobody is to wait longer than %d weeks.".formatted(line.list().definition(),
                line.list().standardWeeks()));
        var shown = SizePart.overTime(line.list());
        GridPane.setFillHeight(side, shown instanceof View.Chart);
        view.show(List.of(shown));
    }

    private static Node entry(ChangeLine line) {
        var what = new Label(line.what());
        var words = new Label(line.words());
        what.setWrapText(true);
        words.setWrapText(true);
        return new VBox(what, words, note(line.whenAndWho()));
    }

    private static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("card-title");
        return title;
    }

    private static Label note(String words) {
        var note = new Label(words);
        note.setWrapText(true);
        note.getStyleClass().add("note");
        return note;
    }
}
