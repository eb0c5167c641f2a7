package org.localityplan.desktop.measure.page.benchmark;

import java.util.Optional;
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
import org.localityplan.desktop.measure.page.part.Part;
import org.localityplan.desktop.measure.page.part.PicturePane;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.desktop.measure.page.part.TabBody;
import org.localityplan.domain.measure.PeerGroup;

/// The tab that compares the measure with other councils, with a choice of whom to compare it with.
public final class BenchmarkPart implements Part {

    private final PicturePane picture;
    private final ComboBox<String> choice =
            Spoken.as(new ComboBox<>(), "Compare with", "Up and down arrows choose another group");
    private final FactCards cards = new FactCards("Our place", "Our figure against others");
    private final TabBody box;
    private Optional<Subject> subject = Optional.empty();
    private Optional<PeerGroups> groups = Optional.empty();
    private boolean filling;

    public BenchmarkPart(Workspace workspace) {
        picture = new PicturePane(workspace);
        choice.setId("peer-group");
        choice.setOnAction(_ -> choose());
        var words = new Label("Compare with");
        words.getStyleClass().add("form-label");
        words.setLabelFor(choice);
        var head = new HBox(words, choice);
        head.getStyleClass().add("measure-bar");
        VBox.setVgrow(picture, Priority.ALWAYS);
        box = new TabBody(head, picture, cards);
    }

    @Override
    public String name() {
        return "Benchmark";
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
    public void show(Subject next) {
        var possible = PeerGroups.of(next);
        subject = Optional.of(next);
        groups = Optional.of(possible);
        filling = true;
        choice.getItems().setAll(possible.all().stream().map(PeerGroup::name).toList());
        choice.setValue(possible.first().name());
        filling = false;
        choose();
    }

    @Override
    public void focus() {
        picture.focus();
    }

    private void choose() {
        if (!filling) {
            int chosen = choice.getSelectionModel().getSelectedIndex();
            groups.filter(_ -> chosen >= 0)
                    .ifPresent(possible -> subject.ifPresent(each -> show(each, possible.all().get(chosen))));
        }
    }

    private void show(Subject each, PeerGroup group) {
        var words = BenchmarkWords.of(each, group);
        picture.show(words.picture());
        cards.show(words.facts(), words.against());
    }
}
