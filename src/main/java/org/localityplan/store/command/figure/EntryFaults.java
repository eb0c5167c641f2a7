package org.localityplan.store.command.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Measure;
import org.localityplan.store.write.FigureRows.Place;

/// What is wrong with the cells of a sheet: one fault a cell, its field as [Change.EnterFigures#field] makes it. The columns
/// are `measure`, `period`, `value`, `numerator`, `denominator` and `remark`.
final class EntryFaults {

    private final Change.EnterFigures sheet;
    private final Map<UUID, Measure> measures;
    private final Set<Place> there;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();

    /// @param measures those that figures can be entered for
    /// @param there where there are figures now
    EntryFaults(Change.EnterFigures sheet, Map<UUID, Measure> measures, Set<Place> there, LocalDate today) {
        this.sheet = sheet;
        this.measures = measures;
        this.there = there;
        this.today = today;
    }

    List<Fault> all() {
        if (sheet.figures().isEmpty() && sheet.withdrawn().isEmpty()) {
            return List.of(new Fault("", "There is no figure in this sheet. Enter one."));
        }
        if (sheet.period().start().isAfter(today)) {
            return List.of(new Fault("", "%s has not begun. Choose a period up to today."
                    .formatted(sheet.period().label())));
        }
        sheet.figures().forEach(each -> check(
                Place.of(each.measure(), each.observation()), (row, measure) -> check(row, measure, each)));
        sheet.withdrawn().forEach(each -> {
            Place place = FigureEntry.place(sheet, each);
            check(place, (row, _) -> check(row, place, each.remark()));
        });
        return faults;
    }

    /// Checks a row further if it has a measure of the plan and is the only one for its figure.
    private void check(Place place, BiConsumer<RowFaults, Measure> further) {
        RowFaults row = new RowFaults(place.measure());
        Measure measure = measures.get(place.measure());
        if (measure == null) {
            row.add("measure", "This measure is not in the plan any more. Take the row out.");
        } else if (!seen.add(place)) {
            row.add("value", "There are two rows for this figure. Keep one.");
        } else {
            further.accept(row, measure);
        }
        faults.addAll(row.all());
    }

    private void check(RowFaults row, Measure measure, Change.Entered each) {
        if (measure.frequency() != sheet.period().kind()) {
            row.add("period",
                    "This measure is kept by %s. Enter it in a sheet for one.".formatted(words(measure.frequency())));
        } else if (!each.observation().period().equals(sheet.period())) {
            row.add("period", "This sheet is for %s. Enter other periods in their own sheets."
                    .formatted(sheet.period().label()));
        }
        row.checkFigure(measure.unit(), each.observation());
        row.checkRemark(each.remark());
    }

    private void check(RowFaults row, Place place, String remark) {
        if (!there.contains(place)) {
            row.add("value", "There is no figure here to remove any more. Leave this row as it is.");
        }
        row.checkRemark(remark);
    }

    private static String words(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case FINANCIAL_YEAR -> "financial year";
            case CALENDAR_YEAR -> "calendar year";
        };
    }
}
