package org.localityplan.desktop.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.history.Snapshot;

/// The money of a snapshot, and the year of it that is looked at: at first the current financial year.
final class BudgetModel {

    private final ReadOnlyObjectWrapper<List<Period>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Period> year = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<BudgetPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Snapshot> shown = Optional.empty();

    BudgetModel() {
        year.addListener(_ -> read());
    }

    /// The years that have a budget, savings or a gap, oldest first.
    ReadOnlyObjectProperty<List<Period>> years() {
        return years.getReadOnlyProperty();
    }

    /// The year looked at.
    ObjectProperty<Period> year() {
        return year;
    }

    /// What is said of the year; empty when the plan has no money at all.
    ReadOnlyObjectProperty<Optional<BudgetPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// Shows another snapshot and stays with the year that is looked at.
    void show(Snapshot snapshot) {
        shown = Optional.of(snapshot);
        var before = Optional.ofNullable(year.get());
        var all = years(snapshot.budget());
        years.set(all);
        before.filter(all::contains).or(() -> usual(all, snapshot)).ifPresent(year::set);
        read();
    }

    private void read() {
        var chosen = Optional.ofNullable(year.get());
        page.set(shown.flatMap(snapshot -> chosen.filter(years.get()::contains)
                .map(period -> BudgetPage.of(snapshot, period))));
    }

    /// The current financial year, or else the newest year there is.
    private static Optional<Period> usual(List<Period> years, Snapshot snapshot) {
        var current = Period.financialYearOf(snapshot.asAt());
        return years.contains(current) ? Optional.of(current) : years.reversed().stream().findFirst();
    }

    private static List<Period> years(Budget budget) {
        return Stream.of(
                budget.gaps().stream().map(Budget.Gap::period),
                budget.lines().stream().map(BudgetLine::period),
                budget.savings().stream().map(Saving::period))
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }
}
