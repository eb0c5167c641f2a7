package org.localityplan.desktop.budget;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.budget.BudgetPage.GapOnRecord;
import org.localityplan.desktop.kit.Spoken;

/// Every gap that was forecast, by year, each with its source; none of them is added to another.
final class GapsCard {

    private final VBox entries = new VBox();
    private final VBox card;

    GapsCard() {
        var title = new Label("Gaps on record, before savings");
        title.getStyleClass().add("card-title");
        entries.getStyleClass().add("gap-entries");
        card = new VBox(title, entries);
        card.getStyleClass().add("card");
        card.setId("gaps-on-record");
    }

    VBox node() {
        return card;
    }

    void show(List<GapOnRecord> gaps) {
        entries.getChildren().setAll(gaps.stream().map(GapsCard::entry).toList());
    }

    private static VBox entry(GapOnRecord gap) {
        var year = label(gap.year(), "strong");
        var amount = label(gap.amount(), "strong");
        var head = new HBox(year, amount);
        head.getStyleClass().add("gap-head");
        var entry = new VBox(head, label(gap.title(), "plain"), label("Source: " + gap.source(), "note"));
        var spoken = "%s: %s. %s. Source: %s".formatted(gap.year(), gap.amount(), gap.title(), gap.source());
        return Spoken.as(entry, AccessibleRole.TEXT, spoken, "");
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
