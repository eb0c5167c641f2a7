package org.localityplan.desktop.kit;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.localityplan.domain.Light;

/// A sheet with every part of the kit and every style class, to be looked at; its words and figures are made up.
final class Specimen {

    private Specimen() {}

    static BorderPane sheet() {
        var screen = styled(new VBox(lights(), headline(), tiles(), tabs(), lower()), "screen");
        var right = new BorderPane(screen);
        right.setTop(new VBox(topBar(), frozen()));
        right.setBottom(statusBar());
        var page = new BorderPane(right);
        page.getStyleClass().add("app");
        page.setLeft(rail());
        return page;
    }

    /// A small window whose menus, lists and hints can be opened over it.
    static VBox withPopups() {
        var list = new ComboBox<>(FXCollections.observableArrayList("Occupational therapy", "Care Act", "DoLS"));
        list.getSelectionModel().selectFirst();
        var open = new MenuButton("Export");
        open.getItems().addAll(new MenuItem("As a picture"), new MenuItem("As CSV"));
        var box = styled(new VBox(10, list, open), "screen");
        box.setPrefSize(420, 300);
        return box;
    }

    private static VBox rail() {
        var rail = styled(new VBox(label("Trafford", "rail-title")), "rail");
        rail.getChildren().add(label("Improving Lives Every Day 2025–2027", "rail-subtitle"));
        var group = new ToggleGroup();
        for (var icon : List.of(Icons.OVERVIEW, Icons.PLAN, Icons.PROGRAMMES, Icons.MEASURES, Icons.WAITING_LISTS,
                Icons.BUDGET, Icons.RISKS_AND_MILESTONES, Icons.PACKS, Icons.IMPORT, Icons.HISTORY, Icons.SETTINGS)) {
            if (icon == Icons.IMPORT) {
                rail.getChildren().add(styled(new Region(), "rail-line"));
            }
            var item = new ToggleButton(words(icon), icon.node());
            item.getStyleClass().setAll("rail-item");
            item.setToggleGroup(group);
            item.setSelected(icon == Icons.OVERVIEW);
            rail.getChildren().add(item);
        }
        return rail;
    }

    private static String words(Icons icon) {
        var words = icon.name().replace("_AND_", " & ").replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static HBox topBar() {
        var asAt = new MenuButton("Live · 22 November 2026");
        asAt.getStyleClass().add("as-at");
        var search = new TextField();
        search.setPromptText("Search measures, projects, people");
        search.getStyleClass().add("search");
        var print = new Hyperlink("Print this page");
        return styled(new HBox(asAt, search, label("Ctrl+K", "key-hint"), spring(),
                label("Sample: some figures are illustrative", "chip", "chip-sample"), print), "topbar");
    }

    private static HBox frozen() {
        return styled(new HBox(label("As at edition of 14 October 2026. Nothing can be changed here.")),
                "banner-frozen");
    }

    private static HBox statusBar() {
        return styled(new HBox(label("trafford.plan"), label("Backed up 08:12"), label("3 updates overdue"), spring(),
                label("F1 help · Ctrl+P print")), "statusbar");
    }

    private static HBox lights() {
        var row = new HBox(18);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var pixels : List.of(12, 16, 20, 28)) {
            var strip = styled(new HBox(), "light-strip");
            strip.setSpacing(3);
            Arrays.stream(Light.values()).forEach(light -> strip.getChildren().add(LightIcon.of(light, pixels)));
            List.of(Light.RED, Light.AMBER, Light.GREEN)
                    .forEach(light -> strip.getChildren().add(LightIcon.stale(light, pixels)));
            row.getChildren().add(strip);
        }
        return row;
    }

    private static VBox headline() {
        return new VBox(6,
                label("Of 10 priorities 5 are on track, 3 at risk, 2 off track; two got worse and one better.",
                        "headline"),
                label("People waiting for an occupational therapy assessment", "screen-title"),
                label("Local · monthly · lower is better", "subtitle"), new LightLegend());
    }

    private static HBox tiles() {
        var row = new HBox(12,
                tile("Measures on target", "17", "of 28", "8 at risk or off · 3 without data"),
                tile("People waiting (4 lists)", "1,519", "", "down 61 since September · longest 47 weeks"),
                tile("Forecast gap 2026/27", "£3.8m", "", "between £2.1m and £6.4m"),
                tile("Decisions asked today", "2", "", "1 overdue from September"));
        row.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
        return row;
    }

    private static VBox tile(String title, String figure, String unit, String note) {
        var figures = new HBox(5, label(figure, "tile-figure"), label(unit, "tile-unit"));
        figures.setAlignment(Pos.BASELINE_LEFT);
        return styled(new VBox(label(title, "tile-title"), figures, label(note, "tile-note")), "tile");
    }

    private static TabPane tabs() {
        var chips = new HBox(8, label("9 d", "chip"), label("71 d", "chip", "chip-warning"),
                label("Illustrative", "chip", "chip-sample"), label("Delivered", "chip", "chip-good"),
                label("Rejected", "chip", "chip-error"), label("Draft", "chip", "chip-note"), label("≠", "differs"),
                label("Demand held at 96", "note"), label("Muted", "muted"), label("Strong", "strong"),
                label("Medium", "medium"), new Hyperlink("All 14 changes"));
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setPadding(new Insets(8, 0, 0, 0));
        var pane = new TabPane(new Tab("Trend", chips), new Tab("Benchmark"), new Tab("Breakdown"), new Tab("Table"));
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return pane;
    }

    private static HBox lower() {
        var left = new VBox(12, SpecimenTable.table(), notices());
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(left.getChildren().getFirst(), Priority.ALWAYS);
        var row = new HBox(12, left, form());
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private static VBox notices() {
        return new VBox(8, label("MAJOR PRIORITIES", "group-row"),
                notice("Declared and evidence differ.", "Milestone “Front door live” is 34 days late.", "notice"),
                notice("Some figures are illustrative.", "Monthly counts are made up to show a trend.", "notice",
                        "notice-warning"),
                notice("The file is damaged.", "Nothing was changed. Open a backup instead.", "notice",
                        "notice-error"));
    }

    private static VBox notice(String title, String text, String... classes) {
        return styled(new VBox(label(title, "notice-title"), label(text)), classes);
    }

    private static VBox form() {
        var waiting = new TextField("-12");
        waiting.pseudoClassStateChanged(Styles.STATE_DANGER, true);
        var list = new ComboBox<>(FXCollections.observableArrayList("Occupational therapy"));
        list.getSelectionModel().selectFirst();
        list.setMaxWidth(Double.MAX_VALUE);
        var save = new Button("Record count");
        save.getStyleClass().add(Styles.ACCENT);
        var buttons = new HBox(8, save, new Button("Cancel"), flat());
        buttons.setAlignment(Pos.CENTER_LEFT);
        var fields = styled(new VBox(label("Record a count", "card-heading"), field("Waiting list", list),
                field("At the end of", new DatePicker(LocalDate.of(2026, 10, 31))),
                field("Waiting", waiting, label("Waiting is a whole number, 0 or more.", "field-error")),
                new CheckBox("Provisional"), new RangeSlider(0, 100, 20, 70), buttons), "card");
        var side = new VBox(12, fields, facts(), focused());
        side.setMinWidth(330);
        return side;
    }

    private static VBox field(String name, Node... parts) {
        var field = styled(new VBox(label(name, "form-label")), "field");
        field.getChildren().addAll(parts);
        return field;
    }

    private static VBox focused() {
        var accent = new Button("Freeze");
        accent.getStyleClass().add(Styles.ACCENT);
        var box = new CheckBox("Box");
        box.setSelected(true);
        var tile = tile("Focused tile", "264", "", "worked by keyboard");
        var radio = new RadioButton("Radio");
        radio.setSelected(true);
        var row = new HBox(14, accent, new Button("Plain"), new Hyperlink("Link"), box, radio);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().forEach(Specimen::focus);
        focus(tile);
        return new VBox(14, tile, row);
    }

    private static void focus(Node node) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
    }

    private static Button flat() {
        var flat = new Button("Undo", Icons.UNDO.node(14));
        flat.getStyleClass().addAll(Styles.FLAT, "icon-link");
        return flat;
    }

    private static VBox facts() {
        var grid = new GridPane(14, 5);
        grid.addRow(0, label("Source", "fact-name"), label("case management system", "fact-value"));
        grid.addRow(1, label("Owner", "fact-name"), label("Lead therapist", "fact-value"));
        return styled(new VBox(label("About this measure", "card-title"), grid), "card");
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Label label(String text, String... classes) {
        return styled(new Label(text), classes);
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
