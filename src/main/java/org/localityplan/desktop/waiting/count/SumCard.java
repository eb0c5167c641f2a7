package org.localityplan.desktop.waiting.count;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// The sum of a draft, as it is typed: what the list should hold by its movements, and what that says of the count.
final class SumCard {

    private final GridPane terms = new GridPane();
    private final Label sentence = new Label();
    private final VBox box;

    SumCard() {
        var heading = new Label("What it adds up to");
        heading.getStyleClass().add("card-title");
        terms.getStyleClass().add("count-sum");
        terms.getColumnConstraints().addAll(new ColumnConstraints(), growing(), figures());
        sentence.setWrapText(true);
        sentence.setId("count-sum");
        box = new VBox(heading, terms, sentence);
        box.getStyleClass().add("card");
    }

    Node node() {
        return box;
    }

    void show(CountSum sum) {
        terms.getChildren().clear();
        sum.terms().forEach(this::add);
        terms.setVisible(!sum.terms().isEmpty());
        terms.setManaged(terms.isVisible());
        sentence.setText(sum.sentence());
        sentence.getStyleClass().remove("differs");
        if (sum.difference() != 0) {
            sentence.getStyleClass().add("differs");
        }
        Spoken.as(box, AccessibleRole.TEXT, sum.sentence(), "");
    }

    private void add(CountSum.Term term) {
        var sign = new Label(term.sign());
        var words = new Label(term.words());
        words.setWrapText(true);
        var figure = new Label(term.figure());
        if (term.result()) {
            words.getStyleClass().add("strong");
            figure.getStyleClass().add("strong");
        }
        terms.addRow(terms.getRowCount(), sign, words, figure);
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints figures() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
