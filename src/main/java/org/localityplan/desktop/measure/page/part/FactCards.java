package org.localityplan.desktop.measure.page.part;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.kit.text.FactGrid;
import org.localityplan.desktop.kit.text.Texts;

/// Two cards below a chart: facts with their names at the left, sentences at the right. A card without contents is left
/// out.
public final class FactCards extends GridPane {

    private final VBox facts;
    private final VBox sentences;
    private final String factsTitle;
    private final String sentencesTitle;

    /// @param facts the title of the card with the facts
    /// @param sentences the title of the card with the sentences
    public FactCards(String facts, String sentences) {
        this.factsTitle = facts;
        this.sentencesTitle = sentences;
        this.facts = card(facts);
        this.sentences = card(sentences);
        getStyleClass().add("measure-pair");
    }

    public void show(List<Fact> said, List<String> words) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (!said.isEmpty()) {
            Texts.fill(facts, List.of(new FactGrid(said)));
            var spoken = said.stream().map(fact -> fact.name() + ": " + fact.words()).collect(Collectors.joining(". "));
            add(Spoken.as(facts, AccessibleRole.TEXT, factsTitle + ". " + spoken, ""));
        }
        if (!words.isEmpty()) {
            Texts.fill(sentences, words.stream().map(each -> Texts.label(each, "fact-value")).toList());
            var spoken = Stream.concat(Stream.of(sentencesTitle), words.stream()).collect(Collectors.joining(". "));
            add(Spoken.as(sentences, AccessibleRole.TEXT, spoken, ""));
        }
    }

    /// Beside those that are there already; all share the width.
    private void add(VBox card) {
        add(card, getChildren().size(), 0);
        int across = getChildren().size();
        getColumnConstraints().setAll(Stream.generate(ColumnConstraints::new).limit(across).toList());
        getColumnConstraints().forEach(column -> column.setPercentWidth(100.0 / across));
    }

    private static VBox card(String title) {
        var card = Texts.card(title);
        card.setFocusTraversable(true);
        return card;
    }
}
