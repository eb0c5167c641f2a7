package org.localityplan.desktop.measure;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;

/// All measures of the plan and beside it, with a field to search them.
public final class MeasuresScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/measure.css";

    private final Workspace workspace;
    private final MeasuresModel model;
    private final MeasuresTable table;
    private final TextField search = new TextField();
    private final VBox root = new VBox();

    public MeasuresScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new MeasuresModel(workspace.navigator());
        table = new MeasuresTable(model, workspace.chartStyle());
        var headline = new Label();
        headline.getStyleClass().add("headline");
        headline.textProperty().bind(model.headline());
        headline.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        root.getStyleClass().add("screen");
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(headline, bar(), table.node());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public String title() {
        return "Measures";
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(workspace.shown().subscribe(model::show), table.attach());
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public boolean escape() {
        boolean narrowed = model.lookAtAll();
        if (narrowed) {
            table.focus();
        }
        return narrowed;
    }

    private Node bar() {
        search.setId("measure-search");
        search.setPromptText("Search name, code, programme or owner");
        search.textProperty().bindBidirectional(model.search());
        search.getStyleClass().add("measure-search");
        Spoken.as(search, "Search measures", "Typing narrows the table, Enter or Down goes to it, Escape clears");
        var troubled = new CheckBox("Off track or at risk only");
        troubled.setId("only-troubled");
        troubled.setMinWidth(CheckBox.USE_PREF_SIZE);
        troubled.selectedProperty().bindBidirectional(model.onlyTroubled());
        Spoken.as(troubled, "Off track or at risk only", "Space switches it");
        var count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(model.count());
        count.setMinWidth(Label.USE_PREF_SIZE);
        var bar = new HBox(search, troubled, count);
        bar.getStyleClass().add("measure-bar");
        return bar;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            search.requestFocus();
            search.selectAll();
        } else if (search.equals(event.getTarget()) && leadsToTable(event.getCode())) {
            table.focus();
        } else {
            return;
        }
        event.consume();
    }

    private static boolean leadsToTable(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.DOWN;
    }
}
