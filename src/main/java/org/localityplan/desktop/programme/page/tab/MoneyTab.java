package org.localityplan.desktop.programme.page.tab;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.tab.ProgrammeTables.MoneyHeads;
import org.localityplan.desktop.programme.page.words.MoneyPage;
import org.localityplan.desktop.programme.page.words.ProgrammePage;

/// The money of the programme: its budget lines, its savings, and what its projects cost.
final class MoneyTab implements ProgrammeTab {

    private final RowTable<MoneyPage.Line> lines;
    private final RowTable<MoneyPage.Line> savings;
    private final RowTable<MoneyPage.Line> costs;
    private final Label lineHeading = Texts.label("Budget", "card-heading");
    private final Label savingHeading = Texts.label("Savings", "card-heading");
    private final VBox body;

    MoneyTab(Workspace workspace) {
        var style = workspace.chartStyle();
        lines = ProgrammeTables.money(
                new MoneyHeads("Budget line", "Budget", "Against budget", "No budget line is this programme’s own."),
                style);
        savings = ProgrammeTables.money(
                new MoneyHeads("Saving", "Agreed", "How sure", "No saving is asked of this programme."), style);
        costs = ProgrammeTables.money(
                new MoneyHeads("Project", "Budget", "Against budget", "What its projects cost is not known."), style);
        body = new VBox(
                lineHeading,
                lines.node(),
                savingHeading,
                savings.node(),
                Texts.label("What its projects cost from beginning to end", "card-heading"),
                costs.node());
        body.getStyleClass().add("programme-tab");
    }

    @Override
    public String name() {
        return "Money";
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(ProgrammePage page) {
        var money = page.lists().money();
        lineHeading.setText("Budget of " + money.year());
        savingHeading.setText("Savings of " + money.year());
        lines.show(Group.only(money.lines()));
        savings.show(Group.only(money.savings()));
        costs.show(Group.only(money.costs()));
    }

    @Override
    public void focus() {
        lines.node().requestFocus();
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(lines.attach(), savings.attach(), costs.attach());
    }
}
