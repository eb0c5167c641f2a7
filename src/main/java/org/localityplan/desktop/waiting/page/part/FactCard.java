package org.localityplan.desktop.waiting.page.part;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.kit.text.FactGrid;
import org.localityplan.desktop.kit.text.Texts;

/// A card with facts that is spoken as a whole.
public final class FactCard {

    private final String title;
    private final VBox card;

    public FactCard(String title, String id) {
        this.title = title;
        card = Texts.card(title);
        card.setId(id);
        card.setFocusTraversable(true);
    }

    public VBox node() {
        return card;
    }

    /// Shows other facts; without any there is no card.
    public void show(List<Fact> facts) {
        Texts.fill(card, List.of(new FactGrid(facts)));
        card.setVisible(!facts.isEmpty());
        card.setManaged(!facts.isEmpty());
        var spoken = facts.stream().map(fact -> fact.name() + ": " + fact.words()).collect(Collectors.joining(". "));
        Spoken.as(card, AccessibleRole.TEXT, title + ". " + spoken, "");
    }
}
