package org.localityplan.desktop.budget;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Period;

/// The gap of a year and what is left of it, the year's budget, its savings, and what was spent in past years.
public final class BudgetScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/budget.css";
    private static final double SPEND_SHARE = 60;

    private final Workspace workspace;
    private final BudgetModel model = new BudgetModel();
    private final ComboBox<Period> years = new ComboBox<>();
    private final Label empty = wrapped("headline");
    private final VBox full = new VBox();
    private final Label variance = wrapped("lede");
    private final ChartPane bridge;
    private final ChartPane spending;
    private final StackPane bridgePlace = new StackPane();
    private final GapsCard gaps = new GapsCard();
    private final RowTable<MoneyLine> lines;
    private final RowTable<SavingLine> savings;
    private final Beside past;
    private final Parent root;

    public BudgetScreen(Workspace workspace) {
        this.workspace = workspace;
        bridge = new ChartPane(workspace);
        spending = new ChartPane(workspace);
        lines = BudgetTables.lines(workspace.chartStyle());
        savings = BudgetTables.savings(workspace.chartStyle());
        bridgePlace.getStyleClass().add("bridge-place");
        spending.node().getStyleClass().add("spend-chart");
        past = new Beside(spending.node(), gaps.node(), SPEND_SHARE);
        empty.setText("The plan has no budget and no gap on record yet.");
        variance.setId("budget-variance");
        full.getStyleClass().add("budget-parts");
        full.getChildren()
                .setAll(
                        bridgePlace,
                        section("Budget of the year", variance, lines.node()),
                        section("Savings of the year", savings.node()),
                        past);
        var page = new VBox(head(), empty, full);
        page.getStyleClass().addAll("screen", "budget");
        root = Scrolling.vertical(page);
        root.getStylesheets().add(STYLES);
    }

    @Override
    public String title() {
        return "Budget gap";
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(
                workspace.shown().subscribe(model::show),
                model.years().subscribe(this::showYears),
                model.page().subscribe(this::show),
                lines.attach(),
                savings.attach(),
                Letters.of((Region) root, workspace.chartStyle()).subscribe(past::fit));
    }

    @Override
    public void focus() {
        years.requestFocus();
    }

    private HBox head() {
        var title = wrapped("screen-title");
        title.setText("Budget gap");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var label = new Label("_Year");
        label.setMnemonicParsing(true);
        label.setLabelFor(years);
        years.setId("budget-year");
        years.setConverter(new YearWords());
        years.valueProperty().addListener((_, _, year) -> {
            if (year != null) {
                model.year().set(year);
            }
        });
        Spoken.as(years, "Year", "Up and Down choose another year");
        var head = new HBox(title, label, years);
        head.getStyleClass().add("budget-head");
        return head;
    }

    private void showYears(List<Period> all) {
        if (!all.equals(years.getItems())) {
            years.getItems().setAll(all);
        }
        years.setValue(model.year().get());
    }

    private void show(Optional<BudgetPage> page) {
        empty.setVisible(page.isEmpty());
        empty.setManaged(page.isEmpty());
        full.setVisible(page.isPresent());
        full.setManaged(page.isPresent());
        page.ifPresent(this::show);
    }

    private void show(BudgetPage page) {
        years.setValue(model.year().get());
        bridgePlace.getChildren().setAll(bridge(page));
        gaps.show(page.onRecord());
        variance.setText(page.variance());
        lines.show(page.lines());
        lines.node().setVisible(!page.lines().isEmpty());
        lines.node().setManaged(!page.lines().isEmpty());
        savings.show(page.savings());
        spending.node().setVisible(!page.spending().isEmpty());
        page.spending().forEach(spending::show);
    }

    private Node bridge(BudgetPage page) {
        Optional<ChartStory> story = page.bridge().stream().findFirst();
        story.ifPresent(bridge::show);
        return story.<Node>map(_ -> bridge.node()).orElseGet(() -> withoutBridge(page));
    }

    private Node withoutBridge(BudgetPage page) {
        var heading = wrapped("card-heading");
        heading.setText("No savings are set against this gap");
        var sentence = wrapped("plain");
        sentence.setText(page.gap());
        var source = wrapped("note");
        source.setText("Source: " + page.sourceOf(model.year().get()));
        var card = new VBox(heading, sentence, source);
        card.getStyleClass().add("card");
        card.setId("without-bridge");
        return card;
    }

    private static VBox section(String heading, Node... contents) {
        var title = wrapped("card-heading");
        title.setText(heading);
        var section = new VBox(title);
        section.getChildren().addAll(contents);
        section.getStyleClass().add("budget-section");
        return section;
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A year as it is printed; it is chosen, never typed.
    private static final class YearWords extends StringConverter<Period> {
        @Override
        public String toString(Period year) {
            return year == null ? "" : year.label();
        }

        @Override
        public Period fromString(String words) {
            return Period.parse(words).orElseThrow();
        }
    }
}
