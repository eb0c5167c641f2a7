package org.localityplan.desktop.budget.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// The budget lines of a year, programme by programme in the order of the plan, then those of no programme, then the totals.
final class LineGroups {

    private LineGroups() {}

    static List<Group<MoneyLine>> of(YearMoney money) {
        List<BudgetLine> lines = money.lines();
        List<Group<MoneyLine>> groups = new ArrayList<>();
        for (Programme programme : money.snapshot().plan().programmes()) {
            groups.add(group(programme.name(), of(Optional.of(programme.id()), lines, money), money));
        }
        groups.add(group("Money without a programme", of(Optional.empty(), lines, money), money));
        groups.add(new Group<>("Total", totals(lines)));
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    /// The lines of a programme of the plan in force; all others where none is given.
    private static List<BudgetLine> of(Optional<UUID> programme, List<BudgetLine> lines, YearMoney money) {
        return lines.stream()
                .filter(line -> money.programme(line.scope()).map(Programme::id).equals(programme))
                .toList();
    }

    private static Group<MoneyLine> group(String name, List<BudgetLine> lines, YearMoney money) {
        String heading = "%s: %s".formatted(
                name, Amounts.totalVariance(lines.stream().map(BudgetLine::variance).toList()));
        return new Group<>(
                heading,
                lines.stream()
                        .map(line -> MoneyLine.of(line, note(line, money), money.rules()))
                        .toList());
    }

    private static String note(BudgetLine line, YearMoney money) {
        return money.project(line.scope())
                .map(Project::name)
                .map(name -> line.partner() + " · " + name)
                .orElse(line.partner() + " · no project");
    }

    private static List<MoneyLine> totals(List<BudgetLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> partners = lines.stream().map(BudgetLine::partner).distinct().toList();
        Stream<MoneyLine> byPartner = partners.size() < 2
                ? Stream.empty()
                : partners.stream()
                        .map(partner -> MoneyLine.total(
                                partner,
                                lines.stream()
                                        .filter(line -> line.partner().equals(partner))
                                        .toList()));
        return Stream.concat(byPartner, Stream.of(MoneyLine.total("All lines", lines)))
                .toList();
    }
}
