package org.localityplan.desktop.budget.gap;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.budget.part.DeedLine;
import org.localityplan.desktop.budget.part.MoneyDeeds;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.kit.text.FactGrid;
import org.localityplan.desktop.kit.text.Statements;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.domain.budget.SavingsShortfall;

/// Beside the bridge: what is missing of the savings, and how far savings count.
final class GapCards {

    private final MoneyDeeds deeds;
    private final VBox shortfall = Texts.card("What is missing of the savings");
    private final VBox weights = Texts.card("How far savings count");
    private final VBox counted = new VBox();
    private final DeedLine tools = new DeedLine();
    private final VBox both = new VBox(shortfall, weights);

    GapCards(MoneyDeeds deeds) {
        this.deeds = deeds;
        shortfall.setId("shortfall");
        shortfall.setFocusTraversable(true);
        counted.setId("weights");
        counted.setFocusTraversable(true);
        counted.getStyleClass().add("budget-counted");
        Texts.fill(weights, List.of(counted, tools.node()));
        both.getStyleClass().add("budget-cards");
    }

    VBox node() {
        return both;
    }

    void onKey(KeyEvent event) {
        tools.onKey(event);
    }

    void show(YearMoney money) {
        boolean any = money.gap().isPresent() && !money.savings().isEmpty();
        shortfall.setVisible(any);
        shortfall.setManaged(any);
        money.gap().ifPresent(gap -> {
            var sentences = ShortfallWords.of(SavingsShortfall.of(gap.opening(), money.savings()));
            Texts.fill(shortfall, Statements.of(sentences, ""));
            Spoken.as(shortfall, AccessibleRole.TEXT,
                    "What is missing of the savings. " + String.join(" ", sentences), "");
        });
        List<Fact> facts = WeightWords.of(money);
        String range = WeightWords.range(money.rules());
        counted.getChildren().setAll(new FactGrid(facts), Texts.label(range, "note"));
        Spoken.as(counted, AccessibleRole.TEXT, WeightWords.spoken(facts) + " " + range, "");
        tools.show(deeds.rules(), "");
    }
}
