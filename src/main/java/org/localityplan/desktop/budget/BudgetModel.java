package org.localityplan.desktop.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.history.Snapshot;

/// The money of a snapshot, and the year of it that is looked at: at first the current financial year.
final class BudgetModel {

    private final ReadOnlyObjectWrapper<List<Period>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Period> year = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<YearMoney>> money = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Snapshot> shown = Optional.empty();

    BudgetModel() {
        year.addListener(_ -> read());
    }

    /// The years that have a budget, savings or a gap, and the current one, oldest first.
    ReadOnlyObjectProperty<List<Period>> years() {
        return years.getReadOnlyProperty();
    }

    /// The year looked at.
    ObjectProperty<Period> year() {
        return year;
    }

    /// The money of the year; empty when no snapshot is shown yet.
    ReadOnlyObjectProperty<Optional<YearMoney>> money() {
        return money.getReadOnlyProperty();
    }

    /// Shows another snapshot and stays with the year that is looked at.
    void show(Snapshot snapshot) {
        shown = Optional.of(snapshot);
        var current = Period.financialYearOf(snapshot.asAt());
        var all = years(snapshot.budget(), current);
        var before = Optional.ofNullable(year.get()).filter(all::contains);
        years.set(all);
        year.set(before.orElse(current));
        read();
    }

    private void read() {
        money.set(shown.map(snapshot -> new YearMoney(snapshot, year.get())));
    }

    private static List<Period> years(Budget budget, Period current) {
        return Stream.of(
                Stream.of(current),
                budget.gaps().stream().map(Budget.Gap::period),
                budget.lines().stream().map(BudgetLine::period),
                budget.savings().stream().map(Saving::period))
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }
}
