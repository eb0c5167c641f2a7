package org.localityplan.desktop.waiting.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.flow.FlowPart;
import org.localityplan.desktop.waiting.page.size.SizePart;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;

/// The page of one waiting list: its head and its tabs.
public final class ListScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/waiting.css";

    private final Workspace workspace;
    private final ListHead head;
    private final TabRow<WaitingList> tabs;
    private final ScrollPane scroll;
    private final Label gone = new Label("This waiting list is not in the plan that is looked at.");
    private final StackPane root = new StackPane();
    private final CountRoom room;
    private Optional<UUID> wanted = Optional.empty();
    private Optional<WaitingList> shown = Optional.empty();

    public ListScreen(Workspace workspace) {
        this.workspace = workspace;
        head = new ListHead(this::record);
        tabs = new TabRow<>("list-tabs", List.of(
                new SizePart(workspace),
                new FlowPart(workspace)));
        VBox.setVgrow(tabs.node(), Priority.ALWAYS);
        var page = new VBox(head.node(), tabs.node());
        page.getStyleClass().add("screen");
        page.setMinHeight(Region.USE_PREF_SIZE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::onKey);
        scroll = Scrolling.vertical(page);
        scroll.setFitToHeight(true);
        gone.getStyleClass().add("headline");
        root.getStylesheets().add(STYLES);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        room = new CountRoom(workspace, root, new StackPane(scroll, gone), this::focus);
    }

    @Override
    public String title() {
        return room.isOpen() ? "Record a count" : shown.map(WaitingList::name).orElse("Waiting list");
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        if (place instanceof Place.WaitingListPage(var list)) {
            if (!wanted.equals(Optional.of(list))) {
                room.escape();
                scroll.setVvalue(0);
                tabs.first();
            }
            wanted = Optional.of(list);
            return Subscription.combine(
                    workspace.shown().subscribe(snapshot -> show(snapshot, list)),
                    Letters.of(root, workspace.chartStyle()).subscribe(this::fit));
        }
        return Subscription.EMPTY;
    }

    @Override
    public void focus() {
        room.focusOr(tabs::focus);
    }

    @Override
    public boolean escape() {
        return room.escape();
    }

    private void show(Snapshot snapshot, UUID list) {
        var before = shown;
        shown = snapshot.waitingList(list);
        scroll.setVisible(shown.isPresent());
        gone.setVisible(shown.isEmpty());
        room.show(snapshot);
        if (!shown.equals(before)) {
            shown.ifPresent(this::show);
        }
    }

    private void show(WaitingList list) {
        head.show(list);
        tabs.show(list);
    }

    private void fit(double letters) {
        head.fit(letters);
        room.fit(letters);
    }

    private void onKey(KeyEvent event) {
        if (room.asked(event)) {
            event.consume();
            record();
        }
    }

    private void record() {
        shown.ifPresent(room::open);
    }
}
