package org.localityplan.domain.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.history.Outcome.Fault;

/// A command on the money of the plan. Faults of several rows name row and field: `2.forecast`, rows from 0.
public sealed interface MoneyChange extends Change {

    /// Reports how budget lines stand in a month of their year; each line once. A report for a month that was reported before
    /// takes its place.
    ///
    /// @param agreed what was asked before and is meant nevertheless
    record ReportBudget(List<ReportedLine> lines, Set<Fault> agreed) implements MoneyChange {
        public ReportBudget {
            lines = List.copyOf(lines);
            agreed = Set.copyOf(agreed);
        }
    }

    /// How one line stands.
    record ReportedLine(UUID line, LineReport report) {}

    /// Makes budget lines or changes what they are for and the figures they began with: the first of their reports. What was
    /// reported month by month stays as it is.
    record SaveBudgetLines(List<BudgetLine> lines, Set<Fault> agreed) implements MoneyChange {
        public SaveBudgetLines {
            lines = List.copyOf(lines);
            agreed = Set.copyOf(agreed);
        }
    }

    /// Makes savings or changes them.
    record SaveSavings(List<Saving> savings, Set<Fault> agreed) implements MoneyChange {
        public SaveSavings {
            savings = List.copyOf(savings);
            agreed = Set.copyOf(agreed);
        }
    }

    /// Makes the gaps of years or changes them. A year has one gap of a title and a partner; another one of the same is refused,
    /// and so is an amount below 0.
    record SaveGaps(List<Budget.Gap> gaps, Set<Fault> agreed) implements MoneyChange {
        public SaveGaps {
            gaps = List.copyOf(gaps);
            agreed = Set.copyOf(agreed);
        }
    }

    /// Sets the rules by which the money is judged.
    record SetBudgetRules(BudgetRules rules) implements MoneyChange {}
}
