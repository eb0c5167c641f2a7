package org.localityplan.desktop.measure;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.room.TwoEnds;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Snapshot;

/// All measures of the plan and beside it: views of them, what narrows them, and the way to the sheet of figures.
public final class MeasuresScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/measure.css";

    /// In letters: the height that shows the views in a row, and the width that names a key on the button.
    private static final double ROOM_FOR_VIEWS = 34;

    /// Below this height the headline leaves its room to the rows; the views say the same.
    private static final double ROOM_FOR_HEADLINE = 22;

    private static final double ROOM_FOR_KEYS = 60;

    private static final double ROOM_FOR_ONE_ROW = 44;

    private static final KeyCombination ENTER_FIGURES =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Workspace workspace;
    private final MeasuresModel model;
    private final MeasuresTable table;
    private final ViewStrip views;
    private final FilterBar filters;
    private final ColumnMenu columns;
    private final TextField search = new TextField();
    private final Button enter = new Button("", Icons.ADD.node());
    private final Button make = new Button();
    private final Label count = new Label();
    private final Label headline = new Label();
    private final TwoEnds bar;
    private final VBox root = new VBox();

    public MeasuresScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new MeasuresModel(workspace);
        var choice = new ColumnChoice(workspace.preferences());
        table = new MeasuresTable(model, choice, workspace.chartStyle());
        columns = new ColumnMenu(choice, table::shown);
        views = new ViewStrip(model);
        filters = new FilterBar(model);
        prepareEnter();
        prepareMake();
        bar = bar();
        headline.getStyleClass().add("headline");
        headline.textProperty().bind(model.headline());
        headline.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        root.getStyleClass().add("screen");
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(headline, views.node(), bar, filters.node(), table.node());
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
        return Subscription.combine(
                workspace.shown().subscribe(this::show), table.attach(), views.attach(), filters.attach(),
                Letters.of(root, workspace.chartStyle()).subscribe(this::fit),
                root.heightProperty().subscribe(_ -> fit(Letters.of(root, workspace.chartStyle()).getValue())));
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public boolean escape() {
        if (filters.escape()) {
            return true;
        }
        boolean narrowed = model.lookAtAll();
        if (narrowed) {
            table.focus();
        }
        return narrowed;
    }

    /// Large text in a small window leaves the room to the rows.
    private void fit(double letters) {
        double height = root.getHeight() / Letters.pixels(workspace.chartStyle().getValue());
        views.fold(height > 0 && height < ROOM_FOR_VIEWS);
        headline.setVisible(height <= 0 || height >= ROOM_FOR_HEADLINE);
        headline.setManaged(headline.isVisible());
        boolean narrow = letters < ROOM_FOR_KEYS;
        bar.inTwoRows(letters < ROOM_FOR_ONE_ROW);
        enter.setText(narrow ? "Enter figures" : "Enter figures  Ctrl+Shift+E");
        make.setText(narrow ? "New" : "New measure");
        search.setPromptText(narrow ? "Search" : "Search name, code, programme or owner");
        count.setManaged(!narrow);
        count.setVisible(!narrow);
    }

    private TwoEnds bar() {
        search.setId("measure-search");
        search.textProperty().bindBidirectional(model.search());
        search.getStyleClass().add("measure-search");
        Spoken.as(search, "Search measures", "Typing narrows the table, Enter or Down goes to it, Escape clears");
        count.getStyleClass().add("muted");
        count.textProperty().bind(model.count());
        count.setMinWidth(Label.USE_PREF_SIZE);
        var narrowing = new HBox(views.menu(), search, filters.toggle(), count, filters.saving());
        var doing = new HBox(columns.node(), make, enter);
        List.of(narrowing, doing).forEach(each -> each.getStyleClass().add("measure-bar"));
        HBox.setHgrow(search, Priority.SOMETIMES);
        var ends = new TwoEnds(narrowing, doing);
        ends.getStyleClass().add("measure-rows");
        return ends;
    }

    private void prepareEnter() {
        enter.setId("enter-figures");
        enter.getStyleClass().add("accent");
        enter.setMinWidth(Button.USE_PREF_SIZE);
        enter.setOnAction(_ -> enterFigures());
        enter.setAccessibleText("Enter figures");
    }

    private void prepareMake() {
        make.setId("new-measure");
        make.setMinWidth(Button.USE_PREF_SIZE);
        make.setOnAction(_ -> makeMeasure());
        make.setAccessibleText("New measure");
    }

    private void makeMeasure() {
        unless(May.steer(workspace), new Place.NewMeasure());
    }

    private void enterFigures() {
        unless(May.enter(workspace), new Place.FigureSheet());
    }

    private void unless(Optional<String> barred, Place place) {
        barred.ifPresentOrElse(workspace.notices()::refused, () -> workspace.navigator().go(place));
    }

    private void show(Snapshot snapshot) {
        model.show(snapshot);
        bar(enter, May.enter(workspace), "Ctrl+Shift+E; opens the sheet of an owner and a period");
        bar(make, May.steer(workspace), "Ctrl+N; opens the form of a local measure");
    }

    private static void bar(Button button, Optional<String> barred, String help) {
        button.setDisable(barred.isPresent());
        button.setAccessibleHelp(barred.orElse(help));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            search.requestFocus();
            search.selectAll();
        } else if (ENTER_FIGURES.match(event)) {
            enterFigures();
        } else if (event.getCode() == KeyCode.N && event.isShortcutDown()) {
            makeMeasure();
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
