package org.localityplan.desktop.waiting.sheet;

import java.util.List;
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
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.form.FoundDraft;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.sheet.FaultList;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.kit.sheet.SheetGrid;
import org.localityplan.desktop.kit.sheet.SheetPage;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.sheet.CountSheetView.Stage;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;

/// The sheet on which all lists are counted at once. What is typed and not saved stays on it while a person looks at
/// something else; when it is saved, the waiting lists follow.
public final class CountSheetScreen implements Screen {

    private static final SheetGrid.Words WORDS = new SheetGrid.Words(
            "Sheet of counts",
            "The plan has no waiting lists.",
            "Arrows move, typing writes over, Delete empties, Ctrl+Z takes back, Ctrl+V pastes from a spreadsheet, Ctrl+S saves, "
                    + "Ctrl+Tab leaves the sheet");

    /// In letters: the height that tells of more than one fault.
    private static final double ROOM_FOR_FAULTS = 34;

    private final Workspace workspace;
    private final CountSheetModel model;
    private final DayBar day;
    private final SheetGrid grid;
    private final FaultList faults;
    private final PartsPane parts;
    private final QuestionBar questions;
    private final FoundDraft found = new FoundDraft(this::beginAnew);
    private final Label status = new Label();
    private final Button save = new Button("Save the counts", Icons.DONE.node());
    private final Node foot;
    private final Node below;
    private final VBox root = new VBox();
    private final SheetPage page = new SheetPage(root);

    public CountSheetScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new CountSheetModel(workspace);
        day = new DayBar(model, this::openParts);
        grid = new SheetGrid(new CountSheet(model), WORDS, workspace.chartStyle());
        faults = new FaultList(this::goTo);
        parts = new PartsPane(model, grid::focus);
        questions = new QuestionBar(this::save, this::correct);
        foot = foot();
        below = new VBox(faults.node());
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        root.getChildren().setAll(
                head(), day.node(), found, grid.node(), foot, parts.node(), below, questions.node());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public String title() {
        return "Record all lists";
    }

    @Override
    public Parent node() {
        return page.node();
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(
                workspace.shown().subscribe(model::show),
                model.view().subscribe(this::show),
                model.found().subscribe(found::show),
                grid.attach(),
                Letters.of(root, workspace.chartStyle()).subscribe(day::fit),
                page.attach(workspace.chartStyle(), this::share),
                parts.node().visibleProperty().subscribe(_ -> share()),
                this::leave);
    }

    /// Where there is little room, the parts of a list stand in place of the sheet while they are open.
    private void share() {
        boolean little = lines() < ROOM_FOR_FAULTS;
        boolean open = parts.node().isVisible();
        faults.inBrief(little);
        appear(below, !open);
        List.of(grid.node(), foot).forEach(node -> appear(node, !open || !little));
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// The height in letters.
    private double lines() {
        return page.letters(workspace.chartStyle());
    }

    private void leave() {
        if (model.unsaved() > 0) {
            workspace.notices().done(
                    model.left(),
                    new Remedy("Back to the sheet", () -> workspace.navigator().go(new Place.CountSheet())));
        }
    }

    @Override
    public void focus() {
        grid.focus();
    }

    /// Leaves the cell, then the parts of a list, then the question, then the sheet.
    @Override
    public boolean escape() {
        if (!grid.leaveCell() && !parts.close()) {
            if (model.view().get().stage() instanceof Stage.Asking) {
                correct();
            } else {
                workspace.navigator().go(new Place.WaitingLists());
            }
        }
        return true;
    }

    @Override
    public boolean stepBack() {
        return model.stepBack();
    }

    private void show(CountSheetView view) {
        day.show(view.day());
        status.setText(view.status());
        if (view.stage() instanceof Stage.Asking || view.stage() instanceof Stage.Saved) {
            parts.close();
        }
        parts.show(view);
        faults.show(view.faults());
        questions.show(view.stage() instanceof Stage.Asking(var asked) ? asked : List.of());
        Optional<String> barred = model.barred();
        save.setDisable(view.stage() instanceof Stage.Saving || barred.isPresent());
        Spoken.as(save, "Save the counts", barred.orElse("Ctrl+S; saves every row, as one step that can be undone"));
        if (view.stage() instanceof Stage.Saved) {
            workspace.navigator().go(new Place.WaitingLists());
        }
    }

    private void beginAnew() {
        model.beginAnew();
        grid.focus();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
            event.consume();
            grid.focus();
            save();
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            event.consume();
            openParts();
        }
    }

    private void openParts() {
        grid.focus();
        grid.at().ifPresent(at -> parts.open(at.row()));
    }

    /// Goes to a cell; what is wrong with the parts of a list stands at its name.
    private void goTo(GridCell cell) {
        grid.goTo(cell);
        if (cell.column() == CountColumn.LIST.index()) {
            parts.open(cell.row());
        }
    }

    /// Saves, and goes to what is wrong where it cannot.
    private void save() {
        model.save();
        CountSheetView view = model.view().get();
        if (view.stage() instanceof Stage.Typing && !view.day().fault().isEmpty()) {
            day.focus();
        } else if (view.stage() instanceof Stage.Typing) {
            view.faults().stream().findFirst().ifPresent(fault -> goTo(fault.cell()));
        }
    }

    private void correct() {
        Optional<GridCell> first = model.view().get().stage() instanceof Stage.Asking(var asked)
                ? asked.stream().findFirst().map(each -> each.cell())
                : Optional.empty();
        model.goOn();
        first.ifPresentOrElse(grid::goTo, grid::focus);
    }

    private Node head() {
        var title = new Label("Record all lists");
        title.getStyleClass().add("screen-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hint = new Label("Ctrl+S");
        hint.getStyleClass().add("key-hint");
        save.setId("save-counts");
        save.getStyleClass().add("accent");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        var head = new HBox(title, space, hint, save);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private Node foot() {
        status.setId("sheet-status");
        status.getStyleClass().add("muted");
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        var foot = new VBox(grid.where(), status);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }
}
