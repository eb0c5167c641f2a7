package org.localityplan.desktop.waiting.sheet;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.sheet.CellFault;

/// Below the sheet: what is asked before it is saved, with its two answers.
final class QuestionBar {

    private static final int SHOWN = 2;

    private final VBox lines = new VBox();
    private final Button save;
    private final Button correct;
    private final VBox box;
    private List<CellFault> questions = List.of();

    /// @param save saves what is asked about
    /// @param correct goes back to the first cell that is asked about
    QuestionBar(Runnable save, Runnable correct) {
        this.save = button("save-nevertheless", "Save nevertheless", save);
        this.save.getStyleClass().add("accent");
        this.correct = button("correct-counts", "Correct it", correct);
        lines.getStyleClass().add("sheet-faults");
        var answers = new HBox(this.save, this.correct);
        answers.getStyleClass().add("sheet-head");
        box = new VBox(lines, answers);
        box.setId("sheet-questions");
        box.getStyleClass().add("sheet-questions");
        show(List.of());
    }

    Node node() {
        return box;
    }

    /// Shows what is asked; the keyboard goes to the answers when something is asked anew.
    void show(List<CellFault> asked) {
        boolean anew = !asked.isEmpty() && !asked.equals(questions);
        questions = List.copyOf(asked);
        box.setVisible(!asked.isEmpty());
        box.setManaged(box.isVisible());
        if (anew) {
            lines.getChildren().setAll(asked.stream().limit(SHOWN).map(each -> line(each.words())).toList());
            if (asked.size() > SHOWN) {
                lines.getChildren().add(line("Asked about for the same reason: %s more."
                        .formatted(Formats.counted(asked.size() - SHOWN, "list", "lists"))));
            }
            String words = asked.stream().map(CellFault::words).collect(Collectors.joining(" "));
            Spoken.as(save, "Save nevertheless", words);
            Spoken.as(correct, "Correct it", words);
            save.requestFocus();
        }
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("strong");
        return line;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
