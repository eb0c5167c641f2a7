package org.localityplan.desktop.waiting;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.count.CountForm;
import org.localityplan.desktop.waiting.count.CountModel;
import org.localityplan.domain.history.Snapshot;

/// All waiting lists, the one that is chosen below them, and the form that records a count in their place.
public final class WaitingScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/waiting.css";

    /// A form that is open, kept while a person looks at something else.
    private record Open(CountModel model, CountForm form) {}

    private final Workspace workspace;
    private final WaitingModel model;
    private final RowTable<WaitingLine> table;
    private final ListDetail detail;
    private final StackPane root = new StackPane();
    private final Node lists;
    private Optional<Open> open = Optional.empty();

    public WaitingScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new WaitingModel(workspace);
        detail = new ListDetail(workspace);
        table = WaitingTable.of(
                new RowTable.Uses<>(
                        WaitingLine::spoken, line -> model.choose(line.list().id()), _ -> detail.focus()),
                workspace.chartStyle());
        lists = filling(page());
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(lists);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public String title() {
        return open.isPresent() ? "Record a count" : "Waiting lists";
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        var listening = Subscription.combine(
                workspace.shown().subscribe(this::show),
                model.lines().subscribe(lines -> table.show(Group.only(lines))),
                model.chosen().subscribe(detail::show),
                model.changes().subscribe(detail::show),
                table.attach(),
                Letters.of(root, workspace.chartStyle()).subscribe(this::fit));
        if (place instanceof Place.WaitingListPage(var list)) {
            model.choose(list);
        }
        model.chosen().get().ifPresent(table::select);
        return listening;
    }

    @Override
    public void focus() {
        open.ifPresentOrElse(shown -> shown.form().focus(), table.node()::requestFocus);
    }

    @Override
    public boolean escape() {
        open.ifPresent(shown -> shown.model().leave());
        return open.isPresent();
    }

    private void show(Snapshot snapshot) {
        model.show(snapshot);
        open.ifPresent(shown -> shown.model().show(snapshot));
    }

    private void fit(double letters) {
        detail.node().fit(letters);
        open.ifPresent(shown -> shown.form().fit(letters));
    }

    private void onKey(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.INSERT
                || event.getCode() == KeyCode.N && event.isShortcutDown();
        if (asked && open.isEmpty()) {
            event.consume();
            record();
        }
    }

    private void record() {
        model.chosen().get().ifPresent(line -> {
            var count = new CountModel(workspace, line.list());
            var form = new CountForm(count);
            open = Optional.of(new Open(count, form));
            root.getChildren().setAll(form.node());
            form.fit(Letters.of(root, workspace.chartStyle()).getValue());
            form.attach(this::closeForm);
            root.applyCss();
            form.focus();
        });
    }

    private void closeForm() {
        open = Optional.empty();
        root.getChildren().setAll(lists);
        focus();
    }

    /// The page is at least as tall as the window, so that the chart uses the room there is.
    private static Node filling(VBox page) {
        var scroll = Scrolling.vertical(page);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private VBox page() {
        var title = new Label("Waiting lists");
        title.getStyleClass().add("screen-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hint = new Label("Ctrl+N");
        hint.getStyleClass().add("key-hint");
        var button = Spoken.as(
                new Button("Record a count", Icons.ADD.node()), "Record a count",
                "Insert or Ctrl+N; for the chosen list");
        button.setId("record-count");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> record());
        var head = new HBox(title, space, hint, button);
        head.getStyleClass().add("screen-head");
        var page = new VBox(head, table.node(), detail.node());
        page.getStyleClass().add("screen");
        VBox.setVgrow(detail.node(), Priority.ALWAYS);
        return page;
    }
}
