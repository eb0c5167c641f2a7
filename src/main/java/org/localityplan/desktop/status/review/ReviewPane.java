package org.localityplan.desktop.status.review;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.around.PreviewCard;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.text.Texts;

/// A report under review on the screen: old beside new, the evidence, and the approver's word below.
final class ReviewPane extends VBox {

    private static final double DIFF_SHARE = 68;

    private final DiffPane diff = new DiffPane();
    private final VBox evidence = new VBox();
    private final Beside beside = new Beside(diff, evidence, DIFF_SHARE);
    private final Label standing = Texts.label("", "subtitle");
    private final VerdictBar verdicts;
    private Optional<Preview> shown = Optional.empty();

    ReviewPane(ReviewModel model) {
        verdicts = new VerdictBar(model);
        standing.setId("review-standing");
        ScrollPane scroll = Scrolling.vertical(beside);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var heading = new VBox(
                Texts.label(model.title(), "screen-title"), Texts.label(model.against(), "subtitle"), standing);
        getStyleClass().addAll("screen", "form");
        getChildren().setAll(heading, scroll, verdicts);
    }

    @Override
    public void requestFocus() {
        diff.requestFocus();
    }

    void fit(double letters) {
        beside.fit(letters);
    }

    void show(ReviewModel.View view) {
        standing.setText(view.standing());
        diff.show(view.lines());
        verdicts.show(view);
        if (!view.evidence().equals(shown)) {
            shown = view.evidence();
            shown.ifPresent(preview -> evidence.getChildren()
                    .setAll(new PreviewCard(preview.title(), preview.sentences(), preview.lights())));
        }
    }

    void onKey(KeyEvent event) {
        verdicts.onKey(event);
    }
}
