package org.localityplan.desktop.programme;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.LightLegend;
import org.localityplan.desktop.kit.Scrolling;
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
        model = new ProgrammesModel(workspace.navigator());
        table = ProgrammesTable.of(model, workspace.chartStyle());
        var headline = new Label();
        headline.getStyleClass().add("headline");
        headline.textProperty().bind(model.headline());
        var page = new VBox(headline, table.node(), new LightLegend());
        page.getStyleClass().add("screen");
        node = Scrolling.vertical(page);
        node.getStylesheets().add(STYLES);
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
