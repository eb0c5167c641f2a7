package org.localityplan.desktop.measure.page.benchmark;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.FactCards;
import org.localityplan.desktop.measure.page.part.PicturePart;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.PeerGroup;

/// The tab that compares the measure with other councils, with a choice of whom to compare it with.
public final class BenchmarkPart extends PicturePart {

    private final ComboBox<String> choice =
            Spoken.as(new ComboBox<>(), "Compare with", "Up and down arrows choose another group");
    private final FactCards cards = new FactCards("Our place", "Our figure against others");
    private Optional<Subject> subject = Optional.empty();
    private Optional<PeerGroups> groups = Optional.empty();
    private boolean filling;

    public BenchmarkPart(Workspace workspace) {
        super("Benchmark", workspace);
        choice.setId("peer-group");
        choice.setOnAction(_ -> choose());
        fill(bar("Compare with", choice), picture(), cards);
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

    private void choose() {
        if (!filling) {
            int chosen = choice.getSelectionModel().getSelectedIndex();
            groups.filter(_ -> chosen >= 0)
                    .ifPresent(possible -> subject.ifPresent(each -> show(each, possible.all().get(chosen))));
        }
    }

    private void show(Subject each, PeerGroup group) {
        var words = BenchmarkWords.of(each, group);
        picture().show(words.picture());
        cards.show(words.facts(), words.against());
    }
}
