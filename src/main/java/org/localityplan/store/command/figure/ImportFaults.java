package org.localityplan.store.command.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Change.Imported;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;

/// What makes an import impossible: figures that contradict each other within it, or that no table can hold.
final class ImportFaults {

    private static final int SOURCE = 1_000;
    private static final int BREAKDOWN = 200;
    private static final int INTEGER_DIGITS = 20;

    private ImportFaults() {}

    static List<Fault> of(Change.ImportObservations change) {
        List<Fault> faults = new ArrayList<>();
        if (change.source().isBlank() || change.source().length() > SOURCE) {
            faults.add(new Fault("source", "Figures need a source of at most 1,000 characters. Give one."));
        }
        if (change.measures().stream().allMatch(each -> each.observations().isEmpty())) {
            faults.add(new Fault("measures", "There is no figure in this import. Check the file."));
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Imported imported : change.measures()) {
            MeasureKey key = imported.measure().key();
            for (Observation each : imported.observations()) {
                if (!seen.add(place(key, each))) {
                    faults.add(new Fault("measures", "Two figures are given for " + words(key, each) + ". Keep one."));
                }
                if (!fits(each)) {
                    faults.add(new Fault("measures", "The figure for " + words(key, each) + " cannot be kept: an"
                            + " area code has at most 20 characters, a breakdown 200, a number 20 digits."));
                }
            }
        }
        return faults;
    }

    private static List<Object> place(MeasureKey key, Observation each) {
        return List.of(key, each.area().code(), each.period(), each.breakdown());
    }

    /// Whether the tables can hold it.
    static boolean fits(Observation each) {
        return each.area().code().length() <= 20
                && each.area().name().length() <= BREAKDOWN
                && each.breakdown().length() <= BREAKDOWN
                && fits(each.figure());
    }

    private static boolean fits(Figure figure) {
        return !(figure instanceof Figure.Value value)
                || (digits(value.amount()) && value.parts().values().stream().allMatch(ImportFaults::digits));
    }

    private static boolean digits(BigDecimal amount) {
        return amount.precision() - amount.scale() <= INTEGER_DIGITS;
    }

    private static String words(MeasureKey key, Observation each) {
        return "%s, %s, %s, %s"
                .formatted(key, each.area().name(), each.period().label(), each.breakdown());
    }
}
