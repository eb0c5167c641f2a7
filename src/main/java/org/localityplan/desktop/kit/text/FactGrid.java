package org.localityplan.desktop.kit.text;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts in two columns: their names, and what is to be said of each.
public final class FactGrid extends GridPane {

    public FactGrid(List<Fact> facts) {
        getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, words);
        for (int i = 0; i < facts.size(); i++) {
            var name = Texts.label(facts.get(i).name(), "fact-name");
            name.setMinWidth(Label.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            addRow(i, name, Texts.label(facts.get(i).words(), "fact-value"));
        }
    }
}
