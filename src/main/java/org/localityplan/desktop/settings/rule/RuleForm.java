package org.localityplan.desktop.settings.rule;

import java.util.Optional;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.standing.evidence.ThresholdEffect;

/// The form on which the rules are changed. What they would do follows what is typed.
final class RuleForm {

    private final Workspace workspace;
    private Subscription open = Subscription.EMPTY;

    RuleForm(Workspace workspace) {
        this.workspace = workspace;
    }

    void open(FormPlace place) {
        var model = model();
        var form = new FormPane(model, place::close);
        open.unsubscribe();
        open = Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
        place.open(form, () -> {});
    }

    /// The form without its window.
    FormModel model() {
        var snapshot = workspace.shown().getValue();
        var script = new SteerScript(snapshot.steering());
        var model = new FormModel(workspace, script);
        new Following(script, model, snapshot).begin();
        return model;
    }

    /// Asks for the effect each time other thresholds are typed.
    private final class Following {

        private final SteerScript script;
        private final FormModel model;
        private final Snapshot snapshot;
        private Optional<Thresholds> asked = Optional.empty();

        Following(SteerScript script, FormModel model, Snapshot snapshot) {
            this.script = script;
            this.model = model;
            this.snapshot = snapshot;
        }

        void begin() {
            model.view().subscribe(view -> ask(script.typed(view.draft())));
        }

        private void ask(Thresholds typed) {
            if (!asked.equals(Optional.of(typed))) {
                asked = Optional.of(typed);
                workspace.background().runAfterAPause(this, _ -> ThresholdEffect.of(typed, snapshot), this::learn);
            }
        }

        private void learn(ThresholdEffect effect) {
            script.learn(effect);
            model.lookAgain();
        }
    }
}
