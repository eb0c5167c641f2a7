package org.localityplan.desktop.programme.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.room.CardGrid;

/// What is good, what is not and why, what happens next, and what is needed from the board: four cards.
final class AccountCards {

    private final VBox good = card();
    private final VBox bad = card();
    private final VBox next = card();
    private final VBox asks = card();
    private final CardGrid grid = new CardGrid(List.of(good, bad, next, asks));

    CardGrid node() {
        return grid;
    }

    void show(ProgrammePage page) {
        var account = page.summary().account();
        fill(good, "What is good", statements(account.good(), "Nothing was reported."));
        fill(bad, page.badHeading(), statements(account.bad(), "Nothing was reported."));
        fill(next, "What happens next", statements(account.next(), "Nothing was reported."));
        fill(asks, "What we need from you", page.asks().stream().map(AccountCards::ask).toList());
        if (page.asks().isEmpty()) {
            fill(asks, "What we need from you", List.of(quiet("Nothing is asked of the board.")));
        }
    }

    /// Statements as a list, each behind a dot.
    static List<Node> statements(List<String> statements, String otherwise) {
        return statements.isEmpty()
                ? List.of(quiet(otherwise))
                : statements.stream().map(AccountCards::statement).toList();
    }

    private static Node statement(String words) {
        var label = wrapped(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(new Label("•"), label);
        line.getStyleClass().add("statement");
        return line;
    }

    private static Node ask(ProgrammePage.Ask ask) {
        var words = wrapped(ask.words());
        words.getStyleClass().add("medium");
        var note = wrapped(ask.note());
        note.getStyleClass().addAll("note", ask.overdue() ? "overdue" : "in-time");
        return new VBox(words, note);
    }

    private static Node quiet(String words) {
        var label = wrapped(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static void fill(VBox card, String heading, List<? extends Node> contents) {
        var title = new Label(heading);
        title.getStyleClass().add("card-title");
        card.getChildren().setAll(title);
        card.getChildren().addAll(contents);
    }

    private static VBox card() {
        var card = new VBox();
        card.getStyleClass().addAll("card", "account-card");
        return card;
    }
}
