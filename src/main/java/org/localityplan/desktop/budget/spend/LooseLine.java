package org.localityplan.desktop.budget.spend;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.standing.money.LooseMoney;
import org.localityplan.domain.standing.money.LooseMoney.Moneyless;

/// Something that hangs loose: money without a project, or a project without money.
///
/// @param belongs the programme it belongs to, in words
/// @param amount as it is printed; empty for a project
record LooseLine(String name, String belongs, String amount, Item item) {

    /// What it is.
    sealed interface Item {
        record Line(BudgetLine line) implements Item {}

        record Cut(Saving saving) implements Item {}

        record Unfunded(Moneyless project) implements Item {}
    }

    static List<Group<LooseLine>> groups(YearMoney money) {
        LooseMoney loose = LooseMoney.of(money.snapshot(), money.year());
        List<LooseLine> lines = loose.lines().stream()
                .map(line -> new LooseLine(
                        line.name(), money.words(line.scope()), Amounts.print(line.budget()), new Item.Line(line)))
                .toList();
        List<LooseLine> savings = loose.savings().stream()
                .map(saving -> new LooseLine(
                        saving.name(),
                        money.words(saving.scope()),
                        Amounts.print(saving.forecast()),
                        new Item.Cut(saving)))
                .toList();
        List<LooseLine> projects = loose.projects().stream()
                .map(each -> new LooseLine(
                        each.project().name(), each.programme().name(), "", new Item.Unfunded(each)))
                .toList();
        String budgets = Amounts.total(loose.lines().stream().map(BudgetLine::budget).toList());
        String cuts = Amounts.total(loose.savings().stream().map(Saving::forecast).toList());
        return Stream.of(
                new Group<>("Budget lines without a project: " + budgets, lines),
                new Group<>("Savings without a project: " + cuts, savings),
                new Group<>("Projects without money: " + projects.size(), projects))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    String spoken() {
        return switch (item) {
            case Item.Line _ -> "Budget line without a project: %s, %s, %s".formatted(name, belongs, amount);
            case Item.Cut _ -> "Saving without a project: %s, %s, %s".formatted(name, belongs, amount);
            case Item.Unfunded _ -> "Project without money: %s, %s".formatted(name, belongs);
        };
    }
}
