package org.localityplan.desktop.measure.page.breakdown;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.FactCards;
import org.localityplan.desktop.measure.page.part.Kept;
import org.localityplan.desktop.measure.page.part.PicturePart;
import org.localityplan.desktop.measure.page.part.Subject;

/// The tab with the measure for groups of people, with a choice by what they are told apart.
public final class BreakdownPart extends PicturePart {

    private final Kept<List<SplitWords>> kept = new Kept<>(SplitWords::of);
    private final ComboBox<String> choice =
            Spoken.as(new ComboBox<>(), "Told apart by", "Up and down arrows choose another way");
    private final HBox head;
    private final FactCards cards = new FactCards("", "Best and worst");
    private List<SplitWords> splits = List.of();

    public BreakdownPart(Workspace workspace) {
        super("Breakdown", workspace);
        choice.setId("breakdown-kind");
        choice.setOnAction(_ -> choose());
        head = bar("Told apart by", choice);
        fill(head, picture(), cards);
    }

    @Override
    public void show(Subject subject) {
        splits = kept.of(subject);
        head.setVisible(splits.size() > 1);
        head.setManaged(splits.size() > 1);
        choice.getItems().setAll(splits.stream().map(SplitWords::name).toList());
        choice.getSelectionModel().selectFirst();
        choose();
    }

    private void choose() {
        int chosen = choice.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && chosen < splits.size()) {
            picture().show(splits.get(chosen).picture());
            cards.show(List.of(), splits.get(chosen).sentences());
        }
    }
}
