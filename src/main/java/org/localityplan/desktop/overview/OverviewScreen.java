package org.localityplan.desktop.overview;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.PlanStanding;

/// The first screen.
public final class OverviewScreen implements Screen {

    private final Workspace workspace;
    private final Label headline = new Label();
    private final VBox box = new VBox(headline);
    private Subscription listening = Subscription.EMPTY;

    public OverviewScreen(Workspace workspace) {
        this.workspace = workspace;
        box.getStyleClass().add("screen");
        headline.getStyleClass().add("headline");
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public void attach(Place place) {
        detach();
        listening = workspace.shown().subscribe(this::show);
    }

    @Override
    public void detach() {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
    }

    private void show(Snapshot snapshot) {
        headline.setText(PlanStanding.of(snapshot).headline());
    }
}
