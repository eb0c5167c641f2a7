package org.localityplan.desktop.budget;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.localityplan.desktop.budget.edit.MoneyForms;
import org.localityplan.desktop.budget.gap.GapTab;
import org.localityplan.desktop.budget.line.LineTab;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.budget.saving.SavingTab;
import org.localityplan.desktop.budget.spend.SpendTab;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;

/// The gap of a year and what is left of it, the year's budget, its savings, and what was spent in past years.
public final class BudgetScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/budget.css";

    private final Workspace workspace;
    private final BudgetModel model = new BudgetModel();
    private final ComboBox<Period> years = new ComboBox<>();
    private final Label headline = Texts.label("", "headline");
    private final StackPane root = new StackPane();
    private final FormRoom forms = new FormRoom(root, this::focus);
    private final GapTab gap;
    private final LineTab lines;
    private final SavingTab savings;
    private final SpendTab spend;
    private final TabRow<YearMoney> tabs;

    public BudgetScreen(Workspace workspace) {
        this.workspace = workspace;
        var deeds = new MoneyForms(workspace, forms);
        gap = new GapTab(workspace, deeds);
        lines = new LineTab(deeds, workspace.chartStyle());
        savings = new SavingTab(deeds, workspace.chartStyle());
        spend = new SpendTab(workspace, new SpendTab.Ways(
                this::go, this::go,
                programme -> workspace.navigator().go(new Place.ProgrammePage(programme.id()))));
        tabs = new TabRow<>("budget-tabs", List.<TabPart<YearMoney>>of(gap, lines, savings, spend));
        var page = new VBox(head(), tabs.node());
        page.getStyleClass().addAll("screen", "budget");
        page.setMinHeight(Region.USE_PREF_SIZE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::onKey);
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(Scrolling.vertical(page));
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
                model.money().subscribe(shown -> shown.ifPresent(this::show)),
                gap.attach(),
                lines.attach(),
                savings.attach(),
                spend.attach(),
                Letters.of(root, workspace.chartStyle()).subscribe(this::fit));
    }

    @Override
    public void focus() {
        forms.focusOr(tabs::focus);
    }

    @Override
    public boolean escape() {
        return forms.escape();
    }

    private HBox head() {
        headline.setId("budget-headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        var label = new Label("_Year");
        label.setMnemonicParsing(true);
        label.setLabelFor(years);
        years.setId("budget-year");
        years.setMinWidth(Region.USE_PREF_SIZE);
        years.setConverter(new YearWords());
        years.valueProperty().addListener((_, _, year) -> {
            if (year != null) {
                model.year().set(year);
            }
        });
        Spoken.as(years, "Year", "Up and Down choose another year");
        var head = new HBox(headline, label, years);
        head.getStyleClass().add("budget-head");
        return head;
    }

    private void showYears(List<Period> all) {
        if (!all.equals(years.getItems())) {
            years.getItems().setAll(all);
        }
        years.setValue(model.year().get());
    }

    private void show(YearMoney money) {
        years.setValue(money.year());
        headline.setText(MoneyHeadline.of(money));
        tabs.show(money);
    }

    private void fit(double letters) {
        gap.fit(letters);
        spend.fit(letters);
    }

    private void go(BudgetLine line) {
        tabs.choose(lines);
        lines.explain(line);
    }

    private void go(Saving saving) {
        tabs.choose(savings);
        savings.explain(saving);
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
