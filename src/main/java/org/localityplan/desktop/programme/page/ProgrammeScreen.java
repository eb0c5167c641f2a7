package org.localityplan.desktop.programme.page;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.register.edit.RegisterForms;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.tab.ProgrammeTabs;
import org.localityplan.desktop.programme.page.tab.StatusDeeds;
import org.localityplan.desktop.programme.page.words.ProgrammePage;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;

/// The page of one programme.
public final class ProgrammeScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/programme.css";

    private final Workspace workspace;
    private final StatusDeeds deeds;
    private final ProgrammeHead head;
    private final AccountCards cards;
    private final FindingList findings;
    private final ProgrammeTabs tabs;
    private final ScrollPane scroll;
    private final Label gone = new Label("This programme is not in the plan that is looked at.");
    private final StackPane root = new StackPane();
    private final FormRoom forms = new FormRoom(root, this::focus);
    private Optional<UUID> looked = Optional.empty();
    private String title = "Programme";

    public ProgrammeScreen(Workspace workspace) {
        this.workspace = workspace;
        deeds = new StatusDeeds(workspace);
        tabs = new ProgrammeTabs(workspace, deeds, new RegisterForms(workspace, forms));
        head = new ProgrammeHead(tabs::explainNewestReport);
        cards = new AccountCards(tabs::explainNewestReport);
        findings = new FindingList(tabs::explain, tabs::explainProjects);
        var page = new VBox(head.node(), cards.node(), findings.node(), tabs.node());
        page.getStyleClass().add("screen");
        page.setMinHeight(Region.USE_PREF_SIZE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::onKey);
        scroll = Scrolling.vertical(page);
        gone.getStyleClass().add("headline");
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(scroll, gone);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        if (place instanceof Place.ProgrammePage(UUID programme)) {
            root.setOnKeyPressed(event -> onKey(event, programme));
            if (!looked.equals(Optional.of(programme))) {
                forms.close();
                scroll.setVvalue(0);
                scroll.setOpacity(0);
                tabs.first();
            }
            looked = Optional.of(programme);
            return Subscription.combine(
                    workspace.shown().subscribe(snapshot -> show(snapshot, programme)),
                    tabs.attach(),
                    Letters.of(root, workspace.chartStyle()).subscribe(this::fit));
        }
        return Subscription.EMPTY;
    }

    @Override
    public void focus() {
        forms.focusOr(tabs::focus);
    }

    @Override
    public boolean escape() {
        return forms.escape();
    }

    private void fit(double letters) {
        cards.node().fit(letters);
        findings.fit(letters);
    }

    /// Ctrl+U updates the project that the keyboard is on, or else the programme.
    private void onKey(KeyEvent event, UUID programme) {
        if (event.getCode() == KeyCode.U && event.isShortcutDown()) {
            event.consume();
            deeds.update(tabs.chosenProject().orElse(programme));
        }
    }

    /// What is said of the programme is worked out away from the screen. Until then nothing is seen of another one.
    private void show(Snapshot snapshot, UUID of) {
        title = snapshot.plan().programme(of).map(Programme::name).orElse("Programme");
        workspace.background().run(this, "Reading the programme", _ -> ProgrammePage.of(snapshot, of), this::show);
    }

    private void show(Optional<ProgrammePage> found) {
        scroll.setOpacity(1);
        scroll.setVisible(found.isPresent());
        gone.setVisible(found.isEmpty());
        found.ifPresent(page -> {
            var programme = page.standing().programme();
            head.show(page, deeds.of(programme.id(), programme.reports()));
            cards.show(page);
            findings.show(page.facts());
            tabs.show(page);
        });
    }
}
