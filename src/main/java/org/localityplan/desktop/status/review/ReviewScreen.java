package org.localityplan.desktop.status.review;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.status.form.ReportSubject;

/// The place where the newest report of a project or programme is approved, returned or reopened.
public final class ReviewScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/status.css";
    private static final String FORM_STYLES = "/org/localityplan/desktop/form.css";

    private final Workspace workspace;
    private final StackPane root = new StackPane();
    private Optional<ReviewPane> shown = Optional.empty();
    private String title = "Review";

    public ReviewScreen(Workspace workspace) {
        this.workspace = workspace;
        root.getStylesheets().addAll(FORM_STYLES, STYLES);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> shown.ifPresent(pane -> pane.onKey(event)));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        return place instanceof Place.StatusReview(UUID of)
                ? ReportSubject.of(of, workspace.shown().getValue())
                        .flatMap(subject -> ReviewModel.of(subject, workspace))
                        .map(this::open)
                        .orElseGet(this::nothing)
                : Subscription.EMPTY;
    }

    @Override
    public void focus() {
        shown.ifPresent(ReviewPane::requestFocus);
    }

    @Override
    public boolean escape() {
        workspace.navigator().back();
        return true;
    }

    private Subscription open(ReviewModel model) {
        title = model.title();
        var pane = new ReviewPane(model);
        shown = Optional.of(pane);
        root.getChildren().setAll(pane);
        model.lookAtEvidence();
        return Subscription.combine(
                model.view().subscribe(view -> show(pane, view)),
                Letters.of(pane, workspace.chartStyle()).subscribe(pane::fit));
    }

    private void show(ReviewPane pane, ReviewModel.View view) {
        pane.show(view);
        if (view.stage() == ReviewModel.Stage.SAVED) {
            workspace.navigator().back();
        }
    }

    private Subscription nothing() {
        title = "Review";
        shown = Optional.empty();
        var words = new VBox(Texts.label("There is no report to review here.", "headline"));
        words.getStyleClass().add("screen");
        root.getChildren().setAll(words);
        return Subscription.EMPTY;
    }
}
