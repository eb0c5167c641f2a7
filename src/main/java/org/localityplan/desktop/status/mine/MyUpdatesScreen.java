package org.localityplan.desktop.status.mine;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;

/// What the person has to report on.
public final class MyUpdatesScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/status.css";
    private static final String FORM_STYLES = "/org/localityplan/desktop/form.css";

    private final Workspace workspace;
    private final MyUpdatesModel model;
    private final ExplainedTable<UpdateLine> table;
    private final Label headline = Texts.label("", "headline");
    private final Label note = Texts.label("", "lede");
    private final Label keys = Texts.label(
            "Enter opens · N nothing changed · C copies a reminder · A copies reminders for all that are late",
            "key-hint");
    private final Parent node;

    public MyUpdatesScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new MyUpdatesModel(workspace);
        table = UpdatesTable.of(model, workspace.chartStyle());
        headline.setId("updates-headline");
        note.setFocusTraversable(true);
        var page = new VBox(Texts.label("My updates", "breadcrumb"), headline, note, keys, table.node());
        page.getStyleClass().add("screen");
        node = Scrolling.vertical(page);
        node.getStylesheets().addAll(FORM_STYLES, STYLES);
    }

    @Override
    public String title() {
        return "My updates";
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(
                workspace.shown().subscribe(model::show), model.view().subscribe(this::show), table.attach());
    }

    @Override
    public void focus() {
        if (model.view().get().groups().isEmpty()) {
            note.requestFocus();
        } else {
            table.focus();
        }
    }

    private void show(MyUpdatesModel.View view) {
        boolean some = !view.groups().isEmpty();
        headline.setText(view.headline());
        note.setText(view.note());
        note.setVisible(!some);
        note.setManaged(!some);
        List.of(keys, table.node()).forEach(part -> {
            part.setVisible(some);
            part.setManaged(some);
        });
        table.show(view.groups());
    }
}
