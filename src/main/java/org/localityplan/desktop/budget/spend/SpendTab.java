package org.localityplan.desktop.budget.spend;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Reason;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.plan.Programme;

/// Gross spend of past years, and beside it the money without a project and the projects without money.
public final class SpendTab implements TabPart<YearMoney> {

    private static final double CHART_SHARE = 45;
    private static final Reason NOTHING = new Reason(
            "No past spend is on record", "What was spent in earlier years is not part of this plan.");

    /// Where the rows of the list lead.
    ///
    /// @param line goes to a budget line
    /// @param saving goes to a saving
    /// @param programme goes to the page of a programme
    public record Ways(Consumer<BudgetLine> line, Consumer<Saving> saving, Consumer<Programme> programme) {}

    private final Ways ways;
    private final ChartPane chart;
    private final VBox chartPlace = new VBox();
    private final RowTable<LooseLine> loose;
    private final Beside both;

    public SpendTab(Workspace workspace, Ways ways) {
        this.ways = ways;
        chart = new ChartPane(workspace);
        chart.node().getStyleClass().add("spend-chart");
        loose = table(workspace.chartStyle());
        var heading = Texts.label("Money without a project, projects without money", "card-heading");
        var side = new VBox(heading, loose.node());
        side.getStyleClass().add("budget-section");
        both = new Beside(side, chartPlace, 100 - CHART_SHARE);
        both.getStyleClass().add("budget-part");
    }

    @Override
    public String name() {
        return "Unlinked money, spend";
    }

    @Override
    public Region node() {
        return both;
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return loose.attach();
    }

    /// Fits to a width in letters (em).
    public void fit(double letters) {
        both.fit(letters);
    }

    @Override
    public void show(YearMoney money) {
        loose.show(LooseLine.groups(money));
        Optional<ChartStory> story = SpendStory.of(money.budget());
        story.ifPresent(chart::show);
        chartPlace.getChildren().setAll(story.<Node>map(_ -> chart.node()).orElseGet(() -> Texts.reason(NOTHING)));
    }

    @Override
    public void focus() {
        loose.node().requestFocus();
    }

    private static Node name(LooseLine line) {
        var name = new Label(line.name());
        name.getStyleClass().add("medium");
        var belongs = new Label(line.belongs());
        belongs.getStyleClass().add("cell-note");
        return new VBox(name, belongs);
    }

    private void open(LooseLine line) {
        switch (line.item()) {
            case LooseLine.Item.Line(BudgetLine each) -> ways.line().accept(each);
            case LooseLine.Item.Cut(Saving each) -> ways.saving().accept(each);
            case LooseLine.Item.Unfunded(var each) -> ways.programme().accept(each.programme());
        }
    }

    private RowTable<LooseLine> table(ObservableValue<ChartStyle> style) {
        List<Column<LooseLine>> columns = List.of(
                Column.drawn("What", 20, SpendTab::name),
                Column.figure("Amount", 6.5, LooseLine::amount));
        var table = new RowTable<>(columns, new RowTable.Uses<>(LooseLine::spoken, _ -> {}, this::open), style)
                .named("Money without a project, projects without money", "Enter goes there",
                        "No money of the year is without a project, and no project without money.")
                .rowsOf(3.3)
                .atMost(9);
        table.node().setId("loose-money");
        return table;
    }
}
