package org.localityplan.desktop.measure.sheet;

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
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.kit.form.FoundDraft;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.sheet.FaultList;
import org.localityplan.desktop.kit.sheet.SheetGrid;
import org.localityplan.desktop.kit.sheet.SheetPage;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The sheet of an owner and a period. What is typed and not saved stays on it while a person looks at something else.
public final class FigureSheetScreen implements Screen {

    private static final SheetGrid.Words WORDS = new SheetGrid.Words(
            "Sheet of figures",
            "No measures of this owner have figures for such a period.",
            "Arrows move, typing writes over, Delete removes the figure, Ctrl+Z takes back, Ctrl+V pastes from a spreadsheet, "
                    + "Ctrl+S saves, Ctrl+Tab leaves the sheet");

    /// In letters: the height that tells of more than one fault.
    private static final double ROOM_FOR_FAULTS = 34;

    private final Workspace workspace;
    private final SheetModel model;
    private final SheetBar bar;
    private final SheetGrid grid;
    private final FaultList faults;
    private final FoundDraft found = new FoundDraft(this::beginAnew);
    private final Label status = new Label();
    private final Button save = new Button("Save the figures", Icons.DONE.node());
    private final VBox root = new VBox();
    private final SheetPage page = new SheetPage(root);

    public FigureSheetScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new SheetModel(workspace);
        bar = new SheetBar(model.choice());
        grid = new SheetGrid(new FigureSheet(model), WORDS, workspace.chartStyle());
        faults = new FaultList(grid::goTo);
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        root.getChildren().setAll(head(), bar.node(), found, grid.node(), foot(), faults.node());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public String title() {
        return "Enter figures";
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
                bar.attach(),
                Letters.of(root, workspace.chartStyle()).subscribe(bar::fit),
                page.attach(workspace.chartStyle(), () -> faults.inBrief(lines() < ROOM_FOR_FAULTS)),
                this::leave);
    }

    /// The height in letters.
    private double lines() {
        return page.letters(workspace.chartStyle());
    }

    private void leave() {
        if (model.unsaved() > 0) {
            workspace.notices().done(
                    "%s on the sheet of figures: kept as typed, not saved yet."
                            .formatted(Formats.counted(model.unsaved(), "row", "rows")),
                    new Remedy("Back to the sheet", () -> workspace.navigator().go(new Place.FigureSheet())));
        }
    }

    @Override
    public void focus() {
        grid.focus();
    }

    @Override
    public boolean escape() {
        return grid.leaveCell();
    }

    @Override
    public boolean stepBack() {
        return model.stepBack();
    }

    private void show(SheetView view) {
        status.setText(view.status());
        faults.show(view.faults().stream().map(SheetFault::inGrid).toList());
        save.setDisable(view.saving() || model.barred().isPresent());
        save.setAccessibleHelp(model.barred()
                .orElse("Ctrl+S; saves every row that was changed, as one step that can be undone"));
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
        }
    }

    private void save() {
        model.save().ifPresent(fault -> grid.goTo(fault.inGrid().cell()));
    }

    private Node head() {
        var title = new Label("Enter figures");
        title.getStyleClass().add("screen-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hint = new Label("Ctrl+S");
        hint.getStyleClass().add("key-hint");
        save.setId("save-figures");
        save.getStyleClass().add("accent");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        save.setAccessibleText("Save the figures");
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
