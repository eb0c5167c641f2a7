package org.localityplan.store.command.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.history.MoneyChange.ReportBudget;
import org.localityplan.domain.history.MoneyChange.ReportedLine;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.store.command.state.StateKeeper;
import org.localityplan.store.command.state.StateKeeper.Row;
import org.localityplan.store.command.state.Told;
import org.localityplan.store.query.BudgetReader;
import org.localityplan.store.write.MoneyWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Reports how budget lines stand in a month, takes that back and does it again.
///
/// @param today the day on which is reported
public record ReportKeeper(Writing writing, LocalDate today) {

    public Step report(UUID batch, ReportBudget change) {
        if (change.lines().isEmpty()) {
            return Step.refused("There is no budget line in this sheet. Enter one.");
        }
        Budget budget = budget();
        List<Fault> faults = faults(change, budget);
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        MoneyWords words = Names.of(writing).words();
        MoneyWriter writer = new MoneyWriter(writing);
        List<Row> rows = new ArrayList<>();
        for (ReportedLine each : change.lines()) {
            BudgetLine line = line(each.line(), budget).orElseThrow();
            UUID id = sameMonth(line, each.report().period()).orElse(each.report().id());
            rows.add(new Row(id, words.of(line, each.report()), writer.cells(each.line(), each.report())));
        }
        return keeper().keep(new StateKeeper.Names("Reported budget lines", "Corrected reports of budget lines"), batch,
                rows);
    }

    public Step takeBack(UUID batch) {
        return keeper().takeBack("Took back a report of budget lines", batch);
    }

    public Step bringBack(UUID batch) {
        return keeper().bringBack("Reported budget lines again", batch);
    }

    private List<Fault> faults(ReportBudget change, Budget budget) {
        MoneyFaults faults = new MoneyFaults(change.agreed());
        Set<UUID> seen = new HashSet<>();
        for (ReportedLine each : change.lines()) {
            Optional<BudgetLine> line = line(each.line(), budget);
            if (line.isEmpty()) {
                faults.add("line", "This budget line is not in the plan any more. Take the row out.");
            } else if (!seen.add(each.line())) {
                faults.add("line", "This line stands here twice. Keep one.");
            } else {
                check(line.get(), each.report(), budget.rules(), faults);
            }
            faults.nextRow();
        }
        return faults.all();
    }

    private void check(BudgetLine line, LineReport report, BudgetRules rules, MoneyFaults faults) {
        month(line, report.period()).ifPresent(sentence -> faults.add("period", sentence));
        amounts(report, faults);
        faults.unlike("budget", report.budget(), "the budget before", line.budget());
        faults.most("commentary", report.commentary(), 4_000);
        if (rules.needsCommentary(report) && report.commentary().isBlank()) {
            faults.add("commentary",
                    "The forecast is more than %s%% from the budget. Nothing is saved yet. Say why, and what is done about it."
                            .formatted(
                                    rules.commentaryBeyond().movePointRight(2).stripTrailingZeros().toPlainString()));
        }
    }

    private Optional<String> month(BudgetLine line, Period month) {
        if (month.kind() != Period.Kind.MONTH || !line.period().holds(month.start())) {
            return Optional.of("This line is for %s. Report a month of that year.".formatted(line.period().label()));
        }
        if (month.start().isAfter(today)) {
            return Optional.of("%s has not begun. Report a month up to this one.".formatted(month.label()));
        }
        Period newest = line.latest().period();
        return newest.kind() == Period.Kind.MONTH && newest.start().isAfter(month.start())
                ? Optional.of("This line was reported for %s already. Report that month again, or a later one."
                        .formatted(newest.label()))
                : Optional.empty();
    }

    /// Amounts that cannot be kept, or hardly are meant.
    static void amounts(LineReport report, MoneyFaults faults) {
        faults.amount("budget", report.budget());
        faults.amount("actual", report.actual());
        faults.amount("forecast", report.forecast());
        faults.unlike("forecast", report.forecast(), "the budget", report.budget());
    }

    /// The report of the same month, whose place a new one takes.
    private static Optional<UUID> sameMonth(BudgetLine line, Period month) {
        return line.reports().stream()
                .filter(each -> each.period().equals(month))
                .map(LineReport::id)
                .findFirst();
    }

    private static Optional<BudgetLine> line(UUID id, Budget budget) {
        return budget.lines().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private StateKeeper keeper() {
        return new StateKeeper(new MoneyWriter(writing).reports(), this::all);
    }

    private Map<UUID, Told> all() {
        MoneyWords words = Names.of(writing).words();
        return budget().lines().stream()
                .flatMap(line -> line.reports().stream()
                        .skip(1)
                        .map(report -> Map.entry(report.id(), words.of(line, report))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Budget budget() {
        return new BudgetReader(writing.reading()).budget();
    }
}
