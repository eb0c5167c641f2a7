package org.localityplan.desktop.measure.edit;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.edit.define.DefineScript;

/// The place where a local measure is made. When it is saved, its page follows.
public final class NewMeasureScreen implements Screen {

    private record Open(FormModel model, FormPane form, DefineScript script) {}

    private final Workspace workspace;
    private final StackPane root = new StackPane();
    private Optional<Open> open = Optional.empty();

    public NewMeasureScreen(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public String title() {
        return "New measure";
    }

    @Override
    public Parent node() {
        return root;
    }

    /// A form is made each time: what was typed before stands in it again.
    @Override
    public Subscription attach(Place place) {
        var script = DefineScript.fresh(workspace.shown().getValue());
        var model = new FormModel(workspace, script);
        var form = new FormPane(model, this::leave);
        open = Optional.of(new Open(model, form, script));
        root.getChildren().setAll(form);
        return Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
    }

    @Override
    public void focus() {
        open.ifPresent(shown -> shown.form().requestFocus());
    }

    @Override
    public boolean escape() {
        leave();
        return true;
    }

    private void leave() {
        open.ifPresent(shown -> {
            if (shown.model().saved()) {
                workspace.navigator().go(new Place.MeasurePage(
                        shown.script().key(shown.model().view().get().draft())));
            } else {
                workspace.navigator().back();
            }
        });
    }
}
