package org.localityplan.desktop.programme;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.LightLegend;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;

/// All programmes of the plan.
public final class ProgrammesScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/programme.css";

    private final Workspace workspace;
    private final ProgrammesModel model;
    private final RowTable<ProgrammeLine> table;
    private final Parent node;

    public ProgrammesScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new ProgrammesModel(workspace);
        table = ProgrammesTable.of(model, workspace.chartStyle());
        var headline = new Label();
        headline.getStyleClass().add("headline");
        headline.textProperty().bind(model.headline());
        var page = new VBox(head(headline), table.node(), new LightLegend());
        page.getStyleClass().add("screen");
        var scroll = Scrolling.vertical(page);
        scroll.setFitToHeight(true);
        node = scroll;
        node.getStylesheets().add(STYLES);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.U && event.isShortcutDown()) {
                event.consume();
                goToUpdates();
            }
        });
    }

    private HBox head(Label headline) {
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        var head = new HBox(headline, updates());
        head.getStyleClass().add("programmes-head");
        return head;
    }

    private Button updates() {
        var updates = Spoken.as(new Button("My updates"), "My updates", "Ctrl+U; shows what you have to report on");
        updates.setId("my-updates");
        updates.setMinWidth(Button.USE_PREF_SIZE);
        updates.setOnAction(_ -> goToUpdates());
        return updates;
    }

    private void goToUpdates() {
        workspace.navigator().go(new Place.MyUpdates());
    }

    @Override
    public String title() {
        return "Programmes";
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(
                workspace.shown().subscribe(model::show), model.groups().subscribe(table::show), table.attach());
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }
}
