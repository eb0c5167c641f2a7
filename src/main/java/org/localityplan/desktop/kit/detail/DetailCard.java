package org.localityplan.desktop.kit.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.CardGrid;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.text.Statements;
import org.localityplan.desktop.kit.text.Texts;

/// What stands behind the chosen row of a table, below it, with what can be done about it.
public final class DetailCard {

    private final VBox card = new VBox();
    private final ObservableValue<Double> letters;
    private Optional<CardGrid> parts = Optional.empty();

    /// @param style how large the text is
    public DetailCard(String id, ObservableValue<ChartStyle> style) {
        card.getStyleClass().addAll("well", "detail-card");
        card.setId(id);
        card.setFocusTraversable(true);
        letters = Letters.of(card, style);
        letters.subscribe(this::fit);
    }

    public Node node() {
        return card;
    }

    /// Goes there, as far down the page as it is needed.
    public void focus() {
        card.getScene().getRoot().applyCss();
        card.getScene().getRoot().layout();
        card.requestFocus();
        Scrolling.reveal(card);
    }

    public void show(Detail detail, List<Deed> deeds) {
        List<Node> contents = new ArrayList<>();
        contents.add(Texts.label(detail.heading(), "card-heading"));
        if (!detail.note().isEmpty()) {
            contents.add(Texts.label(detail.note(), "note"));
        }
        if (!deeds.isEmpty()) {
            var bar = new DeedBar();
            bar.show(deeds);
            contents.add(bar.node());
        }
        var grid = new CardGrid(detail.parts().stream().map(DetailCard::part).toList());
        parts = Optional.of(grid);
        contents.add(grid);
        card.getChildren().setAll(contents);
        fit(letters.getValue());
        Spoken.as(card, AccessibleRole.TEXT, detail.spoken(), help(deeds));
    }

    private void fit(double width) {
        parts.ifPresent(grid -> grid.fit(width));
    }

    private static VBox part(Detail.Part part) {
        var box = new VBox(Texts.label(part.heading(), "card-title"));
        box.getChildren().addAll(Statements.of(part.statements(), ""));
        box.getStyleClass().add("detail-part");
        return box;
    }

    private static String help(List<Deed> deeds) {
        return deeds.isEmpty()
                ? ""
                : String.join(", ", deeds.stream().map(deed -> deed.key().getName() + " " + deed.words()).toList());
    }
}
