package org.localityplan.store.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Target;

/// Writes measures, their targets and figures, and peer groups.
public record MeasureWriter(Writing writing) {

    public void measures(List<Measure> measures) {
        try (Insert rows = new Insert(
                writing,
                "measure",
                "id, framework, code, name, unit, polarity, frequency, definition, owner_role, stage, withdrawn,"
                        + " provenance_id")) {
            for (Measure each : measures) {
                rows.row(
                        each.id(),
                        each.key().framework(),
                        each.key().code(),
                        each.name(),
                        each.unit(),
                        each.polarity(),
                        each.frequency(),
                        each.definition(),
                        each.owner(),
                        each.stage(),
                        false,
                        writing.source(each.provenance()));
            }
        }
    }

    /// Writes a history; a figure that is both the area's own and a peer's is kept once.
    void history(MeasureHistory history, UUID batch) {
        UUID measure = history.measure().id();
        Map<FigureRows.Place, Observation> figures = new LinkedHashMap<>();
        Stream.of(history.own(), history.comparators(), history.peers())
                .flatMap(List::stream)
                .forEach(each -> figures.put(FigureRows.Place.of(measure, each), each));
        figures.values().forEach(each -> writing.area(each.area()));
        try (Insert rows = observations(writing)) {
            figures.forEach((place, each) -> observation(
                    rows,
                    place,
                    new FigureRows.Content.Known(each.figure(), writing.source(each.provenance())),
                    batch));
        }
        targets(measure, history.targets());
    }

    public static Insert observations(Writing writing) {
        return new Insert(writing, "observation", FigureRows.COLUMNS + ", batch_id");
    }

    public static void observation(Insert rows, FigureRows.Place place, FigureRows.Content.Known content, UUID batch) {
        List<Object> cells = FigureRows.cells(place, content);
        cells.add(batch);
        rows.row(cells.toArray());
    }

    void peerGroups(List<PeerGroup> groups) {
        int ordinal = 0;
        for (PeerGroup group : groups) {
            UUID id = writing.newId();
            try (Insert rows = new Insert(writing, "peer_group", "id, name, ordinal")) {
                rows.row(id, group.name(), ordinal++);
            }
            try (Insert rows = new Insert(writing, "peer_group_area", "peer_group_id, area_code, ordinal")) {
                group.areas().forEach(area -> rows.row(
                        id, writing.area(area), group.areas().indexOf(area)));
            }
        }
    }

    private void targets(UUID measure, List<Target> targets) {
        try (Insert rows = new Insert(
                writing,
                "target",
                "measure_id, period_start, period_kind, low, low_decimals, high, high_decimals, tolerance_kind,"
                        + " tolerance, tolerance_decimals, basis, provenance_id")) {
            for (Target each : targets) {
                List<Object> cells = new ArrayList<>(
                        List.of(measure, each.period().start(), each.period().kind()));
                aim(cells, each.aim());
                tolerance(cells, each.tolerance());
                cells.add(each.basis());
                cells.add(writing.source(each.provenance()));
                rows.row(cells.toArray());
            }
        }
    }

    private static void aim(List<Object> cells, Target.Aim aim) {
        switch (aim) {
            case Target.Aim.Level(BigDecimal value) -> {
                FigureRows.amount(cells, Optional.of(value));
                FigureRows.amount(cells, Optional.empty());
            }
            case Target.Aim.Band(BigDecimal low, BigDecimal high) -> {
                FigureRows.amount(cells, Optional.of(low));
                FigureRows.amount(cells, Optional.of(high));
            }
        }
    }

    private static void tolerance(List<Object> cells, Target.Tolerance tolerance) {
        switch (tolerance) {
            case Target.Tolerance.Relative(BigDecimal share) -> {
                cells.add("RELATIVE");
                FigureRows.amount(cells, Optional.of(share));
            }
            case Target.Tolerance.Absolute(BigDecimal amount) -> {
                cells.add("ABSOLUTE");
                FigureRows.amount(cells, Optional.of(amount));
            }
        }
    }
}
