package org.localityplan.desktop.measure.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;

/// Whose measures stand on the sheet, and the period that is entered.
final class SheetChoice {

    static final String ALL_OWNERS = "All owners";

    private final ObservableList<String> owners = FXCollections.observableArrayList(ALL_OWNERS);
    private final ObservableList<SheetPeriod> periods = FXCollections.observableArrayList();
    private final StringProperty owner = new SimpleStringProperty(ALL_OWNERS);
    private final ObjectProperty<Optional<SheetPeriod>> period = new SimpleObjectProperty<>(Optional.empty());
    private List<MeasureHistory> all = List.of();
    private boolean offering;
    private Runnable chosen = () -> {};
    private LocalDate asAt = LocalDate.EPOCH;

    SheetChoice() {
        owner.subscribe((_, _) -> choose(Optional.empty()));
    }

    void whenChosen(Runnable follows) {
        chosen = follows;
    }

    /// All owners, then each by name.
    ObservableList<String> owners() {
        return owners;
    }

    StringProperty owner() {
        return owner;
    }

    ObservableList<SheetPeriod> periods() {
        return periods;
    }

    /// The period that is entered; none where the owner has no measures.
    ObjectProperty<Optional<SheetPeriod>> chosenPeriod() {
        return period;
    }

    Optional<Period> period() {
        return period.get().map(SheetPeriod::period);
    }

    /// The measures of the chosen owner, in the order of the plan.
    List<MeasureHistory> measures() {
        return all.stream()
                .filter(each -> owner.get().equals(ALL_OWNERS) || each.measure().owner().equals(owner.get()))
                .toList();
    }

    /// Offers what a snapshot has and stays with what is chosen.
    void offer(Snapshot snapshot) {
        all = snapshot.measures();
        asAt = snapshot.asAt();
        var names = Stream.concat(
                Stream.of(ALL_OWNERS),
                all.stream().map(each -> each.measure().owner()).distinct().sorted())
                .toList();
        if (!names.equals(owners)) {
            String before = owner.get();
            offering = true;
            owners.setAll(names);
            owner.set(names.contains(before) ? before : ALL_OWNERS);
            offering = false;
        }
        offerPeriods(period());
    }

    /// Enters another period; one that is not offered changes nothing.
    void choose(Period wanted) {
        choose(Optional.of(wanted));
    }

    private void choose(Optional<Period> wanted) {
        if (!offering) {
            offerPeriods(wanted.or(this::period));
            chosen.run();
        }
    }

    private void offerPeriods(Optional<Period> wanted) {
        List<SheetPeriod> offered = SheetPeriod.of(measures(), asAt);
        offering = true;
        if (!offered.equals(periods)) {
            periods.setAll(offered);
        }
        period.set(wanted.flatMap(want -> offered.stream()
                .filter(each -> each.period().equals(want))
                .findFirst())
                .or(() -> SheetPeriod.due(offered)));
        offering = false;
    }
}
