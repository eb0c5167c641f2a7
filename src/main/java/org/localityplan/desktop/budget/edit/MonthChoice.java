package org.localityplan.desktop.budget.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;

/// The months of its year that a budget line can be reported for: from the newest that was reported to the current one.
final class MonthChoice {

    private MonthChoice() {}

    /// @return the earliest first; empty for a year that has not begun
    static List<Period> of(BudgetLine line, LocalDate today) {
        Period newest = line.latest().period();
        Period from = newest.kind() == Period.Kind.MONTH ? newest : Period.monthOf(line.period().start());
        return Stream.iterate(from, month -> line.period().holds(month.start()), Period::next)
                .filter(month -> !month.start().isAfter(today))
                .toList();
    }

    /// The month that is usually reported next: the one after the newest.
    static Period usual(BudgetLine line, LocalDate today) {
        List<Period> months = of(line, today);
        boolean first = line.latest().period().kind() != Period.Kind.MONTH;
        return first ? months.getLast() : months.get(Math.min(1, months.size() - 1));
    }
}
