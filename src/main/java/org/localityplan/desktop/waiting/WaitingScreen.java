package org.localityplan.desktop.waiting;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.edit.ListForms;
import org.localityplan.desktop.waiting.page.CountRoom;
import org.localityplan.domain.history.Snapshot;

/// All waiting lists, the one that is chosen below them, and the form that records a count in their place. Enter goes to the
/// page of a list.
public final class WaitingScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/waiting.css";

    private final Workspace workspace;
    private final WaitingModel model;
    private final RowTable<WaitingLine> table;
    private final ListDetail detail;
    private final StackPane root = new StackPane();
    private final WaitingHead head;
    private final FormRoom room = new FormRoom(root, this::focusTable);
    private final ListForms forms;
    private final Node lists;
    private final CountRoom counting;

    public WaitingScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new WaitingModel(workspace);
        detail = new ListDetail(workspace);
        table = WaitingTable.of(
                new RowTable.Uses<>(
                        WaitingLine::spoken, line -> model.choose(line.list().id()), this::open),
                workspace.chartStyle());
        head = new WaitingHead(workspace, deeds());
        forms = new ListForms(workspace, room, this::look);
        lists = filling(page());
        root.getStylesheets().add(STYLES);
        counting = new CountRoom(workspace, root, lists, this::focus);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public String title() {
        return counting.isOpen() ? "Record a count" : "Waiting lists";
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
        model.chosen().get().ifPresent(table::select);
        return listening;
    }

    @Override
    public void focus() {
        counting.focusOr(() -> room.focusOr(this::focusTable));
    }

    private void focusTable() {
        table.node().requestFocus();
    }

    @Override
    public boolean escape() {
        return counting.escape() || room.escape();
    }

    private void show(Snapshot snapshot) {
        model.show(snapshot);
        head.show();
        counting.show(snapshot);
    }

    private void fit(double letters) {
        head.fit(letters);
        detail.node().fit(letters);
        counting.fit(letters);
    }

    private void onKey(KeyEvent event) {
        if (lists.equals(root.getChildren().getLast())) {
            head.onKey(event);
        }
    }

    private WaitingHead.Deeds deeds() {
        return new WaitingHead.Deeds() {
            @Override
            public void record() {
                WaitingScreen.this.record();
            }

            @Override
            public void edit() {
                model.chosen().get().ifPresent(line -> forms.edit(line.list()));
            }

            @Override
            public void add() {
                forms.add();
            }
        };
    }

    /// Chooses a list that was made or changed.
    private void look(UUID list) {
        model.choose(list);
        model.chosen().get().ifPresent(table::select);
    }

    private void open(WaitingLine line) {
        workspace.navigator().go(new Place.WaitingListPage(line.list().id()));
    }

    private void record() {
        model.chosen().get().ifPresent(line -> counting.open(line.list()));
    }

    /// The page is at least as tall as the window, so that the chart uses the room there is.
    private static Node filling(VBox page) {
        var scroll = Scrolling.vertical(page);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private VBox page() {
        var page = new VBox(head.node(), table.node(), notSummed(), detail.node());
        page.getStyleClass().add("screen");
        VBox.setVgrow(detail.node(), Priority.ALWAYS);
        return page;
    }

    private static Label notSummed() {
        return Texts.label("Lists are not added together: each counts other people, by a rule of its own.", "note");
    }
}
