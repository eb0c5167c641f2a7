package org.localityplan.domain.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Area;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.note.Notes;

/// Everything a snapshot knows of one measure.
///
/// @param own the locality's observations, all breakdowns, oldest first
/// @param comparators the totals of the region and the country, oldest first
/// @param peers the totals of all councils for the locality's latest period
/// @param targets by period, oldest first
/// @param notes what people have written about it
public record MeasureHistory(
        Measure measure,
        List<Observation> own,
        List<Observation> comparators,
        List<Observation> peers,
        List<Target> targets,
        Notes notes) {

    public MeasureHistory {
        own = List.copyOf(own);
        comparators = List.copyOf(comparators);
        peers = List.copyOf(peers);
        targets = List.copyOf(targets);
    }

    /// The locality's totals, oldest first.
    public List<Observation> totals() {
        return own.stream()
                .filter(each -> each.breakdown().equals(Observation.TOTAL))
                .toList();
    }

    /// The locality's newest total, whatever its figure.
    public Optional<Observation> latest() {
        return totals().stream().reduce((_, newer) -> newer);
    }

    /// How fresh the newest total is, by the measure's own timing; empty where there is none.
    public Optional<Freshness> freshness(LocalDate asAt) {
        return latest().map(newest -> Freshness.of(newest.period(), measure.upkeep().timing(), asAt));
    }

    /// The locality's total for the period.
    public Optional<Observation> total(Period period) {
        return totals().stream().filter(each -> each.period().equals(period)).reduce((_, newer) -> newer);
    }

    /// The area's figures among the comparators, oldest first.
    public List<Observation> of(Area area) {
        return comparators.stream()
                .filter(each -> each.area().code().equals(area.code()))
                .toList();
    }

    /// The target for the period: the one set for it, or else the newest one set for a period that ends within it, or
    /// that holds its last day.
    public Optional<Target> target(Period period) {
        Optional<Target> exact = targets.stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
        return exact.or(() -> targets.stream()
                .filter(each -> each.period().holds(period.end()) || period.holds(each.period().end()))
                .reduce((_, newer) -> newer));
    }
}
