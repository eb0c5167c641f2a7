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
    private Optional<StatusModel> model = Optional.empty();
    private Subscription opened = Subscription.EMPTY;

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

    /// A form is made each time, and when the plan becomes another one: what was typed before stands in it again.
    @Override
    public Subscription attach(Place place) {
        return place instanceof Place.StatusUpdate(UUID of)
                ? Subscription.combine(workspace.shown().subscribe(_ -> renew(of)), this::leave)
                : Subscription.EMPTY;
    }

    private void renew(UUID of) {
        boolean busy = model.map(StatusModel::busy).orElse(false);
        if (!busy) {
            boolean working = root.isFocusWithin();
            opened.unsubscribe();
            model = StatusModel.of(of, workspace);
            opened = model.map(found -> open(found, of)).orElseGet(this::gone);
            if (working) {
                focus();
            }
        }
    }

    private void leave() {
        opened.unsubscribe();
        opened = Subscription.EMPTY;
        model = Optional.empty();
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

    private Subscription open(StatusModel found, UUID of) {
        title = found.form().script().title();
        return May.report(workspace, of).map(this::say).orElseGet(() -> open(found));
    }

    private Subscription open(StatusModel found) {
        var form = new FormPane(found.form(), workspace.navigator()::back);
        shown = Optional.of(form);
        root.getChildren().setAll(form);
        return Subscription.combine(
                found.follow(), Letters.of(form, workspace.chartStyle()).subscribe(form::fit));
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
