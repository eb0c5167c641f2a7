package org.localityplan.desktop.budget.line;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.budget.line.MoneyLine.Remark;
import org.localityplan.desktop.budget.part.DeedLine;
import org.localityplan.desktop.budget.part.MoneyDeeds;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetSentence;

/// The budget lines of the year with the sentence of its variance.
public final class LineTab implements TabPart<YearMoney> {

    private static final double ROW = 3.3;

    private final MoneyDeeds deeds;
    private final Label sentence = Texts.label("", "lede");
    private final DeedLine tools = new DeedLine();
    private final ExplainedTable<MoneyLine> table;
    private final VBox body;
    private Optional<YearMoney> shown = Optional.empty();
    private List<Group<MoneyLine>> groups = List.of();

    /// @param deeds what can be done about lines
    public LineTab(MoneyDeeds deeds, ObservableValue<ChartStyle> style) {
        this.deeds = deeds;
        sentence.setId("budget-variance");
        table = new ExplainedTable<>(
                LineTab::table,
                new Explanation<>(
                        row -> new LineDetail(shown.orElseThrow()).of(row),
                        row -> row.line().stream().flatMap(line -> deeds.about(line).stream()).toList()),
                "line-detail",
                style);
        body = new VBox(sentence, tools.node(), table.node());
        body.getStyleClass().add("budget-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, tools::onKey);
    }

    @Override
    public String name() {
        return "Budget lines";
    }

    @Override
    public String name(YearMoney money) {
        return Formats.counted(money.lines().size(), "line", "lines");
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
        sentence.setText(BudgetSentence.ofVariance(money.budget(), money.year()));
        tools.show(deeds.lines(money.year()), deeds.whyNoLines());
        groups = LineGroups.of(money);
        table.show(groups);
    }

    @Override
    public void focus() {
        table.focus();
    }

    /// Goes to a line and what stands behind it.
    public void explain(BudgetLine line) {
        table.explain(rows(line.id()));
    }

    private List<MoneyLine> rows(UUID id) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.line().stream().anyMatch(line -> line.id().equals(id)))
                .toList();
    }

    private static RowTable<MoneyLine> table(
            Consumer<MoneyLine> chosen, Consumer<MoneyLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<MoneyLine>> columns = List.of(
                Column.drawn("Line", 17, LineTab::name),
                figure("Budget", 6.4, MoneyLine.Printed::budget),
                figure("Spent so far", 7, MoneyLine.Printed::actual).whenRoom(3),
                figure("Forecast", 6.4, MoneyLine.Printed::forecast),
                figure("Against budget", 8.2, MoneyLine.Printed::variance),
                figure("Moved", 7.2, MoneyLine.Printed::moved).whenRoom(1),
                Column.drawn("Commentary", 7, LineTab::remark).whenRoom(2));
        return new RowTable<>(columns, new Uses<>(MoneyLine::spoken, chosen, opened), style)
                .named("Budget lines", "Enter explains the figures", "There is no budget for this year.")
                .rowsOf(ROW)
                .atMost(8);
    }

    private static Column<MoneyLine> figure(String head, double letters, Function<MoneyLine.Printed, String> of) {
        return Column.figure(head, letters, line -> of.apply(line.printed()));
    }

    private static Node name(MoneyLine line) {
        var name = new Label(line.name());
        name.getStyleClass().add(line.total() ? "strong" : "medium");
        var note = new Label(line.note());
        note.getStyleClass().add("cell-note");
        return line.note().isEmpty() ? name : new VBox(name, note);
    }

    private static Node remark(MoneyLine line) {
        var words = new Label(line.remark().words());
        words.getStyleClass().add(line.remark() == Remark.NEEDED ? "differs" : "muted");
        return words;
    }
}
