package org.localityplan.desktop.status;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The place where the status report of a project or programme is written. When it is submitted, or left, a person is back
/// where they came from.
public final class StatusScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/status.css";

    private final Workspace workspace;
    private final StackPane root = new StackPane();
    private Optional<FormPane> shown = Optional.empty();
    private String title = "Status update";

    public StatusScreen(Workspace workspace) {
        this.workspace = workspace;
        root.getStylesheets().add(STYLES);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent node() {
        return root;
    }

    /// A form is made each time: what was typed before stands in it again.
    @Override
    public Subscription attach(Place place) {
        return place instanceof Place.StatusUpdate(UUID of)
                ? StatusModel.of(of, workspace).map(model -> open(model, of)).orElseGet(this::gone)
                : Subscription.EMPTY;
    }

    @Override
    public void focus() {
        shown.ifPresent(FormPane::requestFocus);
    }

    @Override
    public boolean escape() {
        workspace.navigator().back();
        return true;
    }

    private Subscription open(StatusModel model, UUID of) {
        title = model.form().script().title();
        return May.report(workspace, of).map(this::say).orElseGet(() -> open(model));
    }

    private Subscription open(StatusModel model) {
        var form = new FormPane(model.form(), workspace.navigator()::back);
        shown = Optional.of(form);
        root.getChildren().setAll(form);
        return Subscription.combine(
                model.follow(), Letters.of(form, workspace.chartStyle()).subscribe(form::fit));
    }

    private Subscription gone() {
        title = "Status update";
        return say("This project or programme is not in the plan that is looked at.");
    }

    private Subscription say(String words) {
        shown = Optional.empty();
        var label = new Label(words);
        label.getStyleClass().addAll("headline", "screen");
        root.getChildren().setAll(label);
        return Subscription.EMPTY;
    }
}
