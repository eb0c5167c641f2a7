package org.localityplan.desktop.programme.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.kit.room.CardGrid;
import org.localityplan.desktop.kit.text.Statements;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.programme.page.words.ProgrammePage;

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
            fill(asks, "What we need from you", Statements.of(List.of(), "Nothing is asked of the board."));
        }
    }

    private static Node ask(ProgrammePage.Ask ask) {
        var words = Texts.label(ask.words(), "medium");
        var note = Texts.label(ask.note(), "note");
        note.getStyleClass().add(ask.overdue() ? "overdue" : "in-time");
        return new VBox(words, note);
    }

    private static void fill(Pressable card, String heading, List<String> statements) {
        fill((VBox) card, heading, Statements.of(statements, NOTHING));
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
