package org.localityplan.desktop.measure.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.benchmark.BenchmarkPart;
import org.localityplan.desktop.measure.page.breakdown.BreakdownPart;
import org.localityplan.desktop.measure.page.forecast.ForecastPart;
import org.localityplan.desktop.measure.page.head.MeasureActions;
import org.localityplan.desktop.measure.page.head.MeasureHead;
import org.localityplan.desktop.measure.page.notes.NotesCards;
import org.localityplan.desktop.measure.page.part.PicturePart;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.desktop.measure.page.table.TablePart;
import org.localityplan.desktop.measure.page.trend.TrendPart;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureKey;

/// The page of one measure: its head, its tabs, and beside and below them what is to be known of it.
public final class MeasureScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/measure.css";
    private static final double TABS_SHARE = 70;

    /// What the page has besides its head and the tab, up to the foot of a chart, in letters (em).
    private static final double GAPS = 6.2;

    private final Workspace workspace;
    private final MeasureHead head;
    private final List<PicturePart> pictures;
    private final TabRow<Subject> tabs;
    private final NotesCards notes;
    private final MeasureCards cards;
    private final Beside beside;
    private final ScrollPane scroll;
    private final FormRoom forms;
    private final Label gone = new Label("This measure is not in the plan that is looked at.");
    private final StackPane root = new StackPane();
    private Optional<MeasureKey> shown = Optional.empty();
    private String title = "Measure";

    /// @param actions what can be done about a measure
    public MeasureScreen(Workspace workspace, MeasureActions actions) {
        this.workspace = workspace;
        forms = new FormRoom(root, this::focus);
        head = new MeasureHead(workspace.navigator(), actions, forms);
        pictures = List.of(
                new TrendPart(workspace),
                new BenchmarkPart(workspace),
                new BreakdownPart(workspace),
                new ForecastPart(workspace));
        tabs = new TabRow<>("measure-tabs", Stream.<TabPart<Subject>>concat(
                pictures.stream(), Stream.of(new TablePart(workspace)))
                .toList());
        notes = new NotesCards(workspace);
        cards = new MeasureCards(programme -> workspace.navigator().go(new Place.ProgrammePage(programme)));
        var main = new VBox(tabs.node(), notes.node());
        main.getStyleClass().add("measure-side");
        VBox.setVgrow(tabs.node(), Priority.ALWAYS);
        GridPane.setVgrow(main, Priority.ALWAYS);
        beside = new Beside(main, cards.node(), TABS_SHARE);
        VBox.setVgrow(beside, Priority.ALWAYS);
        var page = new VBox(head.node(), beside);
        page.getStyleClass().add("screen");
        page.setMinHeight(Region.USE_PREF_SIZE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::onKey);
        scroll = Scrolling.vertical(page);
        scroll.setFitToHeight(true);
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
        if (place instanceof Place.MeasurePage(MeasureKey key)) {
            if (!shown.equals(Optional.of(key))) {
                forms.close();
                scroll.setVvalue(0);
                tabs.first();
            }
            shown = Optional.of(key);
            return Subscription.combine(
                    workspace.shown().subscribe(snapshot -> show(snapshot, key)),
                    tabs.wide().subscribe(_ -> fit()),
                    scroll.viewportBoundsProperty().subscribe(_ -> fit()),
                    head.node().heightProperty().subscribe(_ -> fit()),
                    Letters.of(root, workspace.chartStyle()).subscribe(_ -> fit()));
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

    private void show(Snapshot snapshot, MeasureKey key) {
        var subject = Subject.of(snapshot, key);
        scroll.setVisible(subject.isPresent());
        gone.setVisible(subject.isEmpty());
        subject.ifPresent(this::show);
    }

    private void show(Subject subject) {
        title = subject.measure().name();
        head.show(subject);
        tabs.show(subject);
        cards.show(subject);
        notes.show(subject);
    }

    /// A tab that needs the whole width has the cards below it, as everything has in a narrow window.
    private void fit() {
        double letters = Letters.of(root, workspace.chartStyle()).getValue();
        beside.fit(tabs.wide().get() ? 0 : letters);
        head.fit(letters);
        double letter = Letters.pixels(workspace.chartStyle().getValue());
        double room = scroll.getViewportBounds().getHeight() - head.node().getHeight() - GAPS * letter;
        pictures.forEach(picture -> picture.fit(room, letter));
    }
}
