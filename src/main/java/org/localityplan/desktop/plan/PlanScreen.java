package org.localityplan.desktop.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.LastShown;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.plan.edit.PlanForms;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.thread.GoldenThread;

/// The plan on a page, as a table, where its thread breaks, and the plans before it.
public final class PlanScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/plan.css";

    private final Workspace workspace;
    private final HBox top = new HBox();
    private final Node menu;
    private final BoardPart board;
    private final PlanTable table;
    private final BreaksPart breaks;
    private final TabRow<Snapshot> tabs;
    private final FormRoom forms;
    private final StackPane root = new StackPane();
    private final LastShown<Snapshot> shown = new LastShown<>();

    public PlanScreen(Workspace workspace) {
        this.workspace = workspace;
        forms = new FormRoom(root, this::focus);
        var edit = new PlanForms(workspace, forms);
        var actions = new PlanActions(workspace.navigator(), edit);
        board = new BoardPart(actions, workspace);
        table = new PlanTable(actions, workspace.standings());
        breaks = new BreaksPart(actions, workspace.chartStyle());
        tabs = new TabRow<>(
                "plan-tabs",
                List.<TabPart<Snapshot>>of(
                        board, table, breaks, new PlansPart(workspace.chartStyle())));
        top.getStyleClass().add("plan-top");
        menu = new PlanMenu(edit, workspace.shown()).node();
        VBox.setVgrow(tabs.node(), Priority.ALWAYS);
        var page = new VBox(top, tabs.node());
        page.getStyleClass().add("screen");
        page.setMinHeight(Region.USE_PREF_SIZE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        var scroll = Scrolling.vertical(page);
        scroll.setFitToHeight(true);
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(scroll);
    }

    @Override
    public String title() {
        return "Plan";
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(workspace.shown().subscribe(this::show), breaks.attach(), board.attach());
    }

    @Override
    public void focus() {
        forms.focusOr(tabs::focus);
    }

    @Override
    public boolean escape() {
        return forms.escape();
    }

    private void show(Snapshot snapshot) {
        if (!shown.changesTo(snapshot)) {
            return;
        }
        var headline = Texts.label(GoldenThread.of(snapshot).sentence(), "headline");
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        top.getChildren().setAll(headline, menu);
        tabs.show(snapshot);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.T && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            tabs.choose(table);
            tabs.focus();
        } else {
            tabs.onKey(event);
        }
    }
}
