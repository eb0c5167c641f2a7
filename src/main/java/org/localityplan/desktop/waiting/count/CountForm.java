package org.localityplan.desktop.waiting.count;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.form.FoundDraft;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.room.CardGrid;

/// The form that records a count. It shows a [CountModel] and hands every key to it.
public final class CountForm {

    private static final int FIELDS_ACROSS = 3;

    private final CountModel model;
    private final List<CountEntry> entries;
    private final SumCard sum = new SumCard();
    private final CountActions actions;
    private final Label problem = new Label();
    private final FoundDraft found = new FoundDraft(this::beginAnew);
    private final Beside body;
    private final VBox box;
    private CountModel.Stage before = CountModel.Stage.TYPING;

    public CountForm(CountModel model) {
        this.model = model;
        actions = new CountActions(model, this::focus);
        entries = Stream.of(CountField.values()).map(field -> new CountEntry(field, model)).toList();
        var fields = new CardGrid(entries.stream().map(CountEntry::node).toList());
        fields.getStyleClass().add("count-fields");
        fields.across(FIELDS_ACROSS);
        problem.getStyleClass().add("field-error");
        var form = new VBox(fields, problem, actions.node());
        form.getStyleClass().addAll("card", "count-form");
        body = new Beside(form, sum.node(), 64);
        box = new VBox(heading(), found, body);
        box.getStyleClass().add("screen");
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Spoken.as(box, AccessibleRole.PARENT, "Record a count: " + model.list().name(),
                "Ctrl+Enter saves, Escape closes");
    }

    /// The form, in a page that scrolls.
    public Parent node() {
        return Scrolling.vertical(box);
    }

    /// Shows what the model says until the subscription ends.
    ///
    /// @param whenDone what follows when the count is saved or left
    public Subscription attach(Runnable whenDone) {
        return model.view().subscribe(view -> {
            show(view);
            if (model.done()) {
                whenDone.run();
            }
        });
    }

    /// Fits the form to a width in letters (em).
    public void fit(double letters) {
        body.fit(letters);
    }

    /// Puts the keyboard where it is needed: on what is wrong, or else on the number of people.
    public void focus() {
        var field = model.firstFault().orElse(CountField.WAITING);
        entries.stream().filter(entry -> entry.field() == field).forEach(CountEntry::focus);
    }

    private void show(CountModel.View view) {
        entries.forEach(entry -> entry.show(view));
        sum.show(view.check().sum());
        found.show(view.found());
        problem.setText(view.problem());
        problem.setVisible(!view.problem().isEmpty());
        problem.setManaged(problem.isVisible());
        if (before != view.stage()) {
            before = view.stage();
            actions.show(view);
        }
    }

    private void beginAnew() {
        model.beginAnew();
        focus();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            actions.save();
        }
    }

    private VBox heading() {
        var title = new Label("Record a count: " + model.list().name());
        title.getStyleClass().add("screen-title");
        var list = new Label(model.list().definition());
        list.getStyleClass().add("subtitle");
        list.setWrapText(true);
        return new VBox(title, list);
    }
}
