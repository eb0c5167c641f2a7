package org.localityplan.desktop.programme.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.kit.room.CardGrid;

/// What is good, what is not and why, what happens next, and what is needed from the board: four cards.
final class AccountCards {

    private static final String NOTHING = "Nothing was reported.";

    private final Pressable good;
    private final Pressable bad;
    private final Pressable next;
    private final VBox asks = styled(new VBox());
    private final CardGrid grid;

    /// @param openReport goes to the report that the words come from
    AccountCards(Runnable openReport) {
        good = card(openReport);
        bad = card(openReport);
        next = card(openReport);
        grid = new CardGrid(List.of(good, bad, next, asks));
    }

    CardGrid node() {
        return grid;
    }

    void show(ProgrammePage page) {
        var account = page.summary().account();
        fill(good, "What is good", account.good());
        fill(bad, page.badHeading(), account.bad());
        fill(next, "What happens next", account.next());
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

    private static void fill(Pressable card, String heading, List<String> statements) {
        fill((VBox) card, heading, statements(statements, NOTHING));
        card.setAccessibleText(heading + ": " + (statements.isEmpty() ? NOTHING : String.join("; ", statements)));
    }

    private static void fill(VBox card, String heading, List<? extends Node> contents) {
        var title = new Label(heading);
        title.getStyleClass().add("card-title");
        card.getChildren().setAll(title);
        card.getChildren().addAll(contents);
    }

    private static Pressable card(Runnable openReport) {
        var card = new Pressable("", "Enter goes to the report", openReport);
        card.getStyleClass().add("card-button");
        return styled(card);
    }

    private static <C extends VBox> C styled(C card) {
        card.getStyleClass().addAll("card", "account-card");
        return card;
    }
}
