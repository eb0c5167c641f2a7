package org.localityplan.desktop.status.review;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.domain.history.PlanChange.Verdict;

/// Below a review: why, and the buttons with the approver's word.
final class VerdictBar extends VBox {

    private final ReviewModel model;
    private final Label label = new Label("What you have to say");
    private final TextField reason = new TextField();
    private final Label problem = new Label();
    private final FlowPane buttons = new FlowPane();
    private List<Verdict> offered = List.of();

    VerdictBar(ReviewModel model) {
        this.model = model;
        label.setLabelFor(reason);
        label.getStyleClass().add("form-label");
        reason.setId("review-words");
        reason.setPromptText("Needed to return or reopen it; the writer reads it");
        Spoken.as(reason, "What you have to say", "Needed to return or reopen the report; the writer reads it");
        reason.textProperty().addListener((_, _, typed) -> model.type(typed));
        problem.getStyleClass().add("field-error");
        problem.setId("review-problem");
        problem.setWrapText(true);
        buttons.getStyleClass().add("form-deeds");
        getStyleClass().add("field");
        getChildren().setAll(label, reason, problem, buttons);
    }

    void show(ReviewModel.View view) {
        boolean asked = !view.verdicts().isEmpty();
        List.of(label, reason, buttons).forEach(node -> appear(node, asked));
        if (!reason.getText().equals(view.words())) {
            reason.setText(view.words());
        }
        if (!offered.equals(view.verdicts())) {
            offered = view.verdicts();
            buttons.getChildren().setAll(offered.stream().map(this::button).toList());
        }
        buttons.setDisable(view.stage() == ReviewModel.Stage.SAVING);
        problem.setText(view.problem());
        appear(problem, !view.problem().isEmpty());
        if (!view.problem().isEmpty()) {
            reason.requestFocus();
        }
    }

    /// Says the word whose keys were pressed.
    void onKey(KeyEvent event) {
        offered.stream()
                .filter(verdict -> KeyCombination.valueOf(keys(verdict)).match(event))
                .findFirst()
                .ifPresent(verdict -> {
                    event.consume();
                    model.decide(verdict);
                });
    }

    private Button button(Verdict verdict) {
        var said = keys(verdict).replace("Shortcut", "Ctrl");
        var button = Spoken.as(new Button("%s  %s".formatted(words(verdict), said)), words(verdict), said);
        button.setId("verdict-" + verdict.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> model.decide(verdict));
        if (verdict == Verdict.APPROVE) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> "Approve and lock";
            case RETURN -> "Return to its writer";
            case REOPEN -> "Reopen for its writer";
        };
    }

    private static String keys(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> "Shortcut+Enter";
            case RETURN -> "Shortcut+Shift+R";
            case REOPEN -> "Shortcut+Shift+O";
        };
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
