package org.localityplan.desktop.settings;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.settings.peer.PeersTab;
import org.localityplan.desktop.settings.people.PeopleTab;
import org.localityplan.desktop.settings.rule.RulesTab;
import org.localityplan.domain.history.Snapshot;

/// What is set for the whole plan: its rules, its people and whom it is compared with.
public final class SettingsScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/settings.css";

    private final Workspace workspace;
    private final StackPane root = new StackPane();
    private final FormRoom forms = new FormRoom(root, this::focus);
    private final RulesTab rules;
    private final PeopleTab people;
    private final PeersTab peers;
    private final TabRow<Snapshot> tabs;

    public SettingsScreen(Workspace workspace) {
        this.workspace = workspace;
        rules = new RulesTab(workspace, forms);
        people = new PeopleTab(workspace, forms);
        peers = new PeersTab(workspace, forms);
        tabs = new TabRow<>("settings-tabs", List.<TabPart<Snapshot>>of(rules, people, peers));
        var page = new VBox(tabs.node());
        page.getStyleClass().add("screen");
        page.setMinHeight(Region.USE_PREF_SIZE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::onKey);
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(Scrolling.vertical(page));
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(
                workspace.shown().subscribe(tabs::show),
                rules.attach(),
                people.attach(),
                peers.attach(),
                Letters.of(root, workspace.chartStyle()).subscribe(people::fit));
    }

    @Override
    public void focus() {
        forms.focusOr(tabs::focus);
    }

    @Override
    public boolean escape() {
        return forms.escape();
    }
}
