package org.localityplan.desktop.waiting.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.edit.ListForms;
import org.localityplan.desktop.waiting.page.flow.FlowPart;
import org.localityplan.desktop.waiting.page.outlook.OutlookPart;
import org.localityplan.desktop.waiting.page.size.SizePart;
import org.localityplan.desktop.waiting.page.terms.TermsPart;
import org.localityplan.desktop.waiting.page.wait.WaitsPart;
import org.localityplan.desktop.waiting.page.whatif.WhatIfPart;
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
    private final StackPane page;
    private final CountRoom room;
    private final FormRoom formRoom = new FormRoom(root, this::focusTab);
    private final ListForms forms;
    private Optional<UUID> wanted = Optional.empty();
    private Optional<WaitingList> shown = Optional.empty();

    public ListScreen(Workspace workspace) {
        this.workspace = workspace;
        head = new ListHead(this::record, this::edit);
        tabs = new TabRow<>("list-tabs", List.of(
                new SizePart(workspace),
                new FlowPart(workspace),
                new WaitsPart(workspace),
                new OutlookPart(workspace),
                new WhatIfPart(workspace),
                new TermsPart(workspace)));
        VBox.setVgrow(tabs.node(), Priority.ALWAYS);
        var sheet = new VBox(head.node(), tabs.node());
        sheet.getStyleClass().add("screen");
        sheet.setMinHeight(Region.USE_PREF_SIZE);
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, tabs::onKey);
        scroll = Scrolling.vertical(sheet);
        scroll.setFitToHeight(true);
        gone.getStyleClass().add("headline");
        root.getStylesheets().add(STYLES);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        page = new StackPane(scroll, gone);
        room = new CountRoom(workspace, root, page, this::focus);
        forms = new ListForms(workspace, formRoom, _ -> {});
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
                formRoom.close();
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
        room.focusOr(() -> formRoom.focusOr(this::focusTab));
    }

    private void focusTab() {
        tabs.focus();
    }

    @Override
    public boolean escape() {
        return room.escape() || formRoom.escape();
    }

    private void show(Snapshot snapshot, UUID list) {
        var before = shown;
        shown = snapshot.waitingList(list);
        scroll.setVisible(shown.isPresent());
        gone.setVisible(shown.isEmpty());
        room.show(snapshot);
        head.bar(May.enter(workspace), May.steer(workspace));
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
        if (!page.equals(root.getChildren().getLast())) {
            return;
        }
        if (room.asked(event)) {
            event.consume();
            record();
        } else if (event.getCode() == KeyCode.E && event.isShortcutDown() && !event.isShiftDown()) {
            event.consume();
            edit();
        }
    }

    private void record() {
        May.enter(workspace).ifPresentOrElse(workspace.notices()::refused, () -> shown.ifPresent(room::open));
    }

    private void edit() {
        May.steer(workspace).ifPresentOrElse(workspace.notices()::refused, () -> shown.ifPresent(forms::edit));
    }
}
