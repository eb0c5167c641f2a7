package org.localityplan.desktop.waiting;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.size.SizeStory;
import org.localityplan.desktop.waiting.page.terms.ChangeLine;
import org.localityplan.domain.waiting.WaitingSentence;

/// The chosen list: its chart with the sentence, and beside it what the list counts and what was changed in it.
final class ListDetail {

    private static final int CHANGES_SHOWN = 4;

    private final ChartPane chart;
    private final StackPane main = new StackPane();
    private final Label definition = new Label();
    private final VBox changes = new VBox();
    private final VBox side;
    private final Beside beside;

    ListDetail(Workspace workspace) {
        chart = new ChartPane(workspace);
        definition.setWrapText(true);
        definition.getStyleClass().add("note");
        changes.getStyleClass().add("change-lines");
        changes.setId("changes");
        side = new VBox(title("Who is counted"), definition, title("Changes in this program"), changes);
        side.getStyleClass().add("card");
        GridPane.setValignment(side, VPos.TOP);
        main.setAlignment(Pos.TOP_LEFT);
        beside = new Beside(main, side, 74);
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
        GridPane.setFillHeight(side, line.hasCount());
        if (line.hasCount()) {
            chart.show(SizeStory.of(line.list()));
            main.getChildren().setAll(chart.node());
        } else {
            main.getChildren().setAll(withoutCount(line));
        }
    }

    private static Node withoutCount(WaitingLine line) {
        var title = new Label(line.name());
        title.getStyleClass().add("card-heading");
        var sentence = new Label("%s Record a first count with Ctrl+N; from the second one on, its trend is shown here."
                .formatted(WaitingSentence.of(line.list())));
        sentence.setWrapText(true);
        var card = new VBox(title, sentence);
        card.getStyleClass().add("card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setFocusTraversable(true);
        card.setId("without-count");
        return Spoken.as(card, AccessibleRole.TEXT, sentence.getText(), "");
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
