package org.localityplan.desktop.measure.page.breakdown;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.FactCards;
import org.localityplan.desktop.measure.page.part.Kept;
import org.localityplan.desktop.measure.page.part.Part;
import org.localityplan.desktop.measure.page.part.PicturePane;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.desktop.measure.page.part.TabBody;

/// The tab with the measure for groups of people, with a choice by what they are told apart.
public final class BreakdownPart implements Part {

    private final Kept<List<SplitWords>> kept = new Kept<>(SplitWords::of);
    private final PicturePane picture;
    private final ComboBox<String> choice =
            Spoken.as(new ComboBox<>(), "Told apart by", "Up and down arrows choose another way");
    private final HBox head;
    private final FactCards cards = new FactCards("", "Best and worst");
    private final TabBody box;
    private List<SplitWords> splits = List.of();

    public BreakdownPart(Workspace workspace) {
        picture = new PicturePane(workspace);
        choice.setId("breakdown-kind");
        choice.setOnAction(_ -> choose());
        var words = new Label("Told apart by");
        words.getStyleClass().add("form-label");
        words.setLabelFor(choice);
        head = new HBox(words, choice);
        head.getStyleClass().add("measure-bar");
        VBox.setVgrow(picture, Priority.ALWAYS);
        box = new TabBody(head, picture, cards);
    }

    @Override
    public String name() {
        return "Breakdown";
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public ObservableValue<Boolean> grows() {
        return picture.drawn();
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

    @Override
    public void focus() {
        picture.focus();
    }

    private void choose() {
        int chosen = choice.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && chosen < splits.size()) {
            picture.show(splits.get(chosen).picture());
            cards.show(List.of(), splits.get(chosen).sentences());
        }
    }
}
