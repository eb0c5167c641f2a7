package org.localityplan.desktop.budget.saving;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.budget.part.DeedLine;
import org.localityplan.desktop.budget.part.MoneyDeeds;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.domain.budget.Saving;

/// The savings of the year: how sure each is, how it lasts, and which are counted on although their project is off track.
public final class SavingTab implements TabPart<YearMoney> {

    private static final double ROW = 3.3;
    private static final double LIGHT = 18;

    private final MoneyDeeds deeds;
    private final Label sentence = Texts.label("", "lede");
    private final DeedLine tools = new DeedLine();
    private final ExplainedTable<SavingLine> table;
    private final VBox body;
    private Optional<YearMoney> shown = Optional.empty();
    private List<Group<SavingLine>> groups = List.of();

    /// @param deeds what can be done about savings
    public SavingTab(MoneyDeeds deeds, ObservableValue<ChartStyle> style) {
        this.deeds = deeds;
        sentence.setId("savings-sentence");
        table = new ExplainedTable<>(
                SavingTab::table,
                new Explanation<>(
                        row -> new SavingDetail(shown.orElseThrow()).of(row),
                        row -> row.saving().stream().flatMap(saving -> deeds.about(saving).stream()).toList()),
                "saving-detail",
                style);
        body = new VBox(sentence, tools.node(), table.node());
        body.getStyleClass().add("budget-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, tools::onKey);
    }

    @Override
    public String name() {
        return "Savings";
    }

    @Override
    public String name(YearMoney money) {
        return Formats.counted(money.savings().size(), "saving", "savings");
    }

    @Override
    public Region node() {
        return body;
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return table.attach();
    }

    @Override
    public void show(YearMoney money) {
        shown = Optional.of(money);
        groups = SavingGroups.of(money);
        sentence.setText(SavingWords.sentence(money, challenged()));
        tools.show(deeds.savings(money.year()), deeds.whyNoSavings());
        table.show(groups);
    }

    @Override
    public void focus() {
        table.focus();
    }

    /// Goes to a saving and what stands behind it.
    public void explain(Saving saving) {
        table.explain(groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.saving().stream().anyMatch(each -> each.id().equals(saving.id())))
                .toList());
    }

    private long challenged() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> !row.challenge().isEmpty())
                .count();
    }

    private static RowTable<SavingLine> table(
            Consumer<SavingLine> chosen, Consumer<SavingLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<SavingLine>> columns = List.of(
                Column.drawn("Saving", 26, SavingTab::name),
                Column.drawn("Linked to", 14, SavingTab::link).whenRoom(1),
                Column.figure("Agreed", 6.5, line -> line.amount().agreed()),
                Column.figure("Forecast", 6.5, line -> line.amount().forecast()));
        return new RowTable<>(columns, new Uses<>(SavingLine::spoken, chosen, opened), style)
                .named("Savings, the surest first", "Enter explains a saving",
                        "No savings are on record for this year.")
                .rowsOf(ROW)
                .atMost(8);
    }

    /// The challenge stands in place of what is usually said below the name.
    private static Node name(SavingLine line) {
        var name = new Label(line.name());
        name.getStyleClass().add(line.total() ? "strong" : "medium");
        boolean challenged = !line.challenge().isEmpty();
        var below = new Label(challenged ? line.challenge() : line.note());
        below.getStyleClass().add(challenged ? "challenge" : "cell-note");
        return below.getText().isEmpty() ? name : new VBox(name, below);
    }

    private static Node link(SavingLine line) {
        var words = new Label(line.link().words());
        var both = new HBox(words);
        line.link().light().ifPresent(light -> both.getChildren().addFirst(LightIcon.of(light, LIGHT)));
        both.getStyleClass().add("budget-link");
        return both;
    }
}
