package org.localityplan.desktop.budget.gap;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.budget.part.DeedLine;
import org.localityplan.desktop.budget.part.MoneyDeeds;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.detail.DetailCard;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Reason;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.budget.BudgetSentence;
import org.localityplan.domain.budget.GapYear;

/// The bridge from the gap of the year to what is left of it, how it is counted, and the gaps of all years.
public final class GapTab implements TabPart<YearMoney> {

    private static final double CHART_SHARE = 64;

    private final ChartPane chart;
    private final StackPane place = new StackPane();
    private final DetailCard explained;
    private final GapCards cards;
    private final Beside both;
    private final ExplainedTable<GapLine> years;
    private final MoneyDeeds deeds;
    private final DeedLine tools = new DeedLine();
    private final VBox body;
    private List<BridgeStep> steps = List.of();

    /// @param deeds what can be done about gaps and rules
    public GapTab(Workspace workspace, MoneyDeeds deeds) {
        this.deeds = deeds;
        chart = new ChartPane(workspace);
        chart.onAsked(this::explain);
        explained = new DetailCard("bridge-detail", workspace.chartStyle());
        cards = new GapCards(deeds);
        place.getStyleClass().add("bridge-place");
        both = new Beside(place, cards.node(), CHART_SHARE);
        years = new ExplainedTable<>(
                GapTab::table, new Explanation<>(GapLine::detail, line -> deeds.about(line.year().gap())), "gap-detail",
                workspace.chartStyle());
        body = new VBox(
                both, explained.node(), Texts.label("Gaps on record, before and after savings", "card-heading"),
                tools.node(), years.node());
        body.getStyleClass().add("budget-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, cards::onKey);
        body.addEventHandler(KeyEvent.KEY_PRESSED, tools::onKey);
    }

    @Override
    public String name() {
        return "Gap";
    }

    @Override
    public Region node() {
        return body;
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return years.attach();
    }

    /// Fits to a width in letters (em).
    public void fit(double letters) {
        both.fit(letters);
    }

    @Override
    public void show(YearMoney money) {
        Optional<BridgeStory> story = BridgeStory.of(money);
        steps = story.map(BridgeStory::steps).orElse(List.of());
        story.map(BridgeStory::story).ifPresent(chart::show);
        place.getChildren().setAll(story.<Node>map(_ -> chart.node()).orElseGet(() -> without(money)));
        open(false);
        cards.show(money);
        tools.show(deeds.gaps(money.year()), deeds.whyNoGaps());
        List<GapLine> gaps = GapYear.of(money.budget()).stream().map(GapLine::new).toList();
        years.show(Group.only(gaps));
        gaps.stream().filter(gap -> gap.year().gap().period().equals(money.year())).findFirst()
                .ifPresent(years::select);
    }

    @Override
    public void focus() {
        place.getChildren().getFirst().requestFocus();
    }

    private void explain(int point) {
        explained.show(steps.get(point).detail(), List.of());
        open(true);
        explained.focus();
    }

    /// What stands behind a column is there once it was asked for.
    private void open(boolean shown) {
        explained.node().setVisible(shown);
        explained.node().setManaged(shown);
    }

    private static Node without(YearMoney money) {
        var card = Texts.reason(money.gap()
                .map(gap -> new Reason(
                        "No savings are set against this gap",
                        "%s Source: %s.".formatted(
                                BudgetSentence.ofGap(money.budget(), money.year()),
                                YearMoney.source(gap.provenance()))))
                .orElseGet(() -> new Reason(
                        "No gap is on record for " + money.year().label(),
                        "Nothing says what would be missing if nothing were done. Another year can be chosen above.")));
        card.setId("without-bridge");
        return card;
    }

    private static RowTable<GapLine> table(
            Consumer<GapLine> chosen, Consumer<GapLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<GapLine>> columns = List.of(
                Column.words("Year", 8, GapLine::label),
                Column.figure("Before savings", 9, GapLine::opening),
                Column.figure("Expected left", 11.9, GapLine::expected),
                Column.figure("Low to high", 10, GapLine::range),
                Column.figure("Savings next year", 11, GapLine::lasting).whenRoom(1));
        return new RowTable<>(columns, new Uses<>(GapLine::spoken, chosen, opened), style)
                .named("Gaps by year", "Enter explains a gap", "No gap is on record.")
                .whole();
    }
}
