package org.localityplan.desktop;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Notices;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Standings;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.LivePlan;
import org.localityplan.domain.history.Snapshot;

/// The frame of the window: the rail, the bars above and below, and between them the screen of the place one is at.
public final class Shell implements AutoCloseable {

    /// Below this width, measured in letters, the rail is narrow.
    private static final double ROOM_FOR_RAIL = 82;

    private static final String FRAME_STYLES = "/org/localityplan/desktop/frame.css";

    private final Workspace workspace;
    private final Screens screens;
    private final Appearance appearance;
    private final ReadOnlyObjectWrapper<Snapshot> shown;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final LivePlan.Subscription news;

    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final VBox content = new VBox();
    private final Rail rail;
    private final TopBar topBar;
    private final OverdueLink overdue;
    private final StatusBar statusBar;
    private final KeyHelp help = new KeyHelp();
    private Optional<Screen> screen = Optional.empty();
    private Subscription attached = Subscription.EMPTY;

    public Shell(LivePlan plan, Background background, Screens screens, Surroundings surroundings) {
        this.screens = screens;
        shown = new ReadOnlyObjectWrapper<>(plan.snapshot());
        appearance = new Appearance(surroundings.preferences());
        workspace = new Workspace(
                shown.getReadOnlyProperty(),
                new Standings(),
                plan,
                new Navigator(new Place.Overview(), screens::has),
                background,
                new Notices(),
                appearance.chartStyle(),
                surroundings.preferences(),
                surroundings.drafts(),
                surroundings.packs(),
                surroundings.openSample());
        var commands = new Commands(workspace, surroundings.packs());
        rail = new Rail(workspace.navigator(), screens);
        topBar = new TopBar(workspace.navigator(), commands::printPack);
        overdue = new OverdueLink(workspace);
        statusBar = new StatusBar(surroundings, background, appearance, this::help).with(overdue.node());
        assemble();
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys(commands)::handle);
        news = plan.onChange(this::publish);
        shown.subscribe(this::showFrame);
        workspace.navigator().place().subscribe(this::arrive);
    }

    /// Judges the plan where it was changed, so that a large one does not keep the screen waiting.
    private void publish(Snapshot snapshot) {
        workspace.standings().of(snapshot);
        workspace.background().onScreen(() -> shown.set(snapshot));
    }

    /// Everything in the window.
    public Parent root() {
        return root;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Appearance appearance() {
        return appearance;
    }

    /// The window's title: where one is, and in whose plan.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Makes a scene of the frame, dressed as the person likes it.
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        appearance.dress(scene);
        scene.widthProperty().addListener(_ -> fitFrame());
        scene.heightProperty().addListener(_ -> fitFrame());
        appearance.textSize().addListener(_ -> fitFrame());
        fitFrame();
        return scene;
    }

    /// Makes the page of a measure ready while nobody waits for it. To open the first one costs a quarter of a second, most
    /// of it for reading the program itself; the measure with most figures needs most of the program.
    public void prepare() {
        shown.get().measures().stream()
                .max(Comparator.comparingInt(history -> history.own().size()))
                .map(history -> new Place.MeasurePage(history.measure().key()))
                .ifPresent(this::prepare);
    }

    /// Puts the keyboard into the screen that is shown.
    public void focus() {
        screen.ifPresent(Screen::focus);
    }

    /// Stops listening to the plan.
    @Override
    public void close() {
        news.cancel();
        attached.unsubscribe();
        screen = Optional.empty();
    }

    private void assemble() {
        root.getStylesheets().add(FRAME_STYLES);
        frame.getStyleClass().add("app");
        content.getStyleClass().add("content");
        content.getChildren().setAll(new NoticeBar(workspace.notices()).node());
        var right = new BorderPane(content);
        right.setTop(topBar.node());
        right.setBottom(statusBar.node());
        frame.setLeft(rail.node());
        frame.setCenter(right);
        root.getChildren().setAll(frame, help.node());
    }

    private ShellKeys keys(Commands commands) {
        return new ShellKeys()
                .navigation(workspace.navigator(), screens)
                .commands(commands, this::takeBack)
                .textSize(appearance)
                .plain(KeyCode.F1, this::help)
                .plain(KeyCode.F6, this::nextRegion)
                .plain(KeyCode.F11, this::fullScreen)
                .plain(KeyCode.ESCAPE, this::closeWhatIsOpen);
    }

    /// What is typed and not saved goes before what was saved last.
    private void takeBack(Runnable lastCommand) {
        if (!screen.map(Screen::stepBack).orElse(false)) {
            lastCommand.run();
        }
    }

    private void showFrame(Snapshot snapshot) {
        rail.show(snapshot);
        topBar.show(snapshot);
        overdue.show(snapshot);
        entitle();
    }

    private void arrive(Place place) {
        var next = screens.at(place, workspace);
        attached.unsubscribe();
        screen = Optional.of(next);
        attached = next.attach(place);
        VBox.setVgrow(next.node(), Priority.ALWAYS);
        content.getChildren().setAll(next.node(), content.getChildren().getLast());
        entitle();
        // what stands in a scroll pane is in the window only once the pane is styled
        next.node().applyCss();
        next.focus();
    }

    /// Lays the screen of a place out below the frame, where nobody sees it.
    private void prepare(Place place) {
        var next = screens.at(place, workspace);
        if (screen.isPresent() && !screen.equals(Optional.of(next))) {
            var listening = next.attach(place);
            root.getChildren().addFirst(next.node());
            root.applyCss();
            root.layout();
            root.getChildren().remove(next.node());
            listening.unsubscribe();
        }
    }

    private void entitle() {
        var where = screen.map(Screen::title).orElse("");
        title.set("%s – %s, %s".formatted(where, shown.get().plan().title(), shown.get().locality().name()));
    }

    private void fitFrame() {
        double letter = appearance.textSize().get().pixels();
        double letters = root.getScene().getWidth() / letter;
        rail.fit(letters < ROOM_FOR_RAIL, root.getScene().getHeight() / letter);
        topBar.fit(letters);
        statusBar.fit(letters);
    }

    private void help() {
        var before = Optional.ofNullable(root.getScene().getFocusOwner());
        help.show(() -> before.ifPresent(Node::requestFocus));
    }

    private void closeWhatIsOpen() {
        if (help.shown()) {
            help.hide();
        } else if (!screen.map(Screen::escape).orElse(false)) {
            workspace.notices().close();
        }
    }

    private void nextRegion() {
        var owner = root.getScene().getFocusOwner();
        if (isWithin(rail.node(), owner)) {
            topBar.focus();
        } else if (isWithin(topBar.node(), owner)) {
            focus();
        } else {
            rail.focus();
        }
    }

    private static boolean isWithin(Node region, Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(region::equals);
    }

    private void fullScreen() {
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
