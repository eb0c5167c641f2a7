package org.localityplan.desktop.programme.page.tab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.LineGrid;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.programme.page.words.Comparison;
import org.localityplan.domain.plan.StatusReport;

/// What two reports say otherwise, line by line: old → new.
final class ComparisonCard {

    private static final List<Integer> SHARES = List.of(20, 40, 40);

    private final VBox card = new VBox();

    ComparisonCard() {
        card.getStyleClass().addAll("card", "comparison");
        card.setId("comparison");
        card.setFocusTraversable(true);
    }

    Node node() {
        return card;
    }

    void focus() {
        card.requestFocus();
    }

    void show(StatusReport older, StatusReport newer) {
        var comparison = Comparison.of(older, newer);
        List<Node> contents = new ArrayList<>();
        contents.add(Texts.label(comparison.heading(), "card-heading"));
        if (!comparison.lines().isEmpty()) {
            contents.add(LineGrid.heads(
                    List.of("", older.period().label(), newer.period().label()), SHARES));
        }
        comparison.lines().forEach(line -> contents.add(LineGrid.row(line.cells(), SHARES, line.spoken())));
        card.getChildren().setAll(contents);
        Spoken.as(card, AccessibleRole.TEXT, comparison.heading(), "Tab goes through the differences");
    }

    void showNothing() {
        var words = "There are not two reports to compare yet.";
        card.getChildren().setAll(Texts.label(words, "muted"));
        Spoken.as(card, AccessibleRole.TEXT, words, "");
    }
}
