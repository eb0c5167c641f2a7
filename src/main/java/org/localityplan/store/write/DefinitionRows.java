package org.localityplan.store.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Target;

/// How a measure's definition, its targets and its proxies are laid out, both in the tables of what holds now and in those
/// of earlier states.
///
/// @param targets the table of targets
/// @param proxies the table of proxies
/// @param owner the column that says which measure or which state a row belongs to
record DefinitionRows(Writing writing, String targets, String proxies, String owner) {

    static final String COLUMNS = "framework, code, name, unit, polarity, frequency, definition, owner_role, stage,"
            + " control, lag_days, grace_days, quality, quality_remark, provenance_id";

    /// The rows of what holds now.
    static DefinitionRows current(Writing writing) {
        return new DefinitionRows(writing, "target", "measure_proxy", "measure_id");
    }

    /// The rows of the states that a measure was given.
    static DefinitionRows revisions(Writing writing) {
        return new DefinitionRows(writing, "target_revision", "proxy_revision", "revision_id");
    }

    /// The cells of a definition in the order of [#COLUMNS].
    List<Object> cells(Measure measure) {
        return new ArrayList<>(List.of(
                measure.key().framework(),
                measure.key().code(),
                measure.name(),
                measure.unit(),
                measure.polarity(),
                measure.frequency(),
                measure.definition(),
                measure.owner(),
                measure.stage(),
                measure.upkeep().control(),
                measure.upkeep().timing().lagDays(),
                measure.upkeep().timing().graceDays(),
                measure.upkeep().quality().mark(),
                measure.upkeep().quality().remark(),
                writing.source(measure.provenance())));
    }

    void proxies(UUID id, List<MeasureKey> keys) {
        try (Insert rows = new Insert(writing, proxies, owner + ", framework, code, ordinal")) {
            int ordinal = 0;
            for (MeasureKey key : keys) {
                rows.row(id, key.framework(), key.code(), ordinal++);
            }
        }
    }

    void targets(UUID id, List<Target> profile) {
        try (Insert rows = new Insert(
                writing,
                targets,
                owner + ", period_start, period_kind, low, low_decimals, high, high_decimals, tolerance_kind,"
                        + " tolerance, tolerance_decimals, basis, approver, provenance_id")) {
            for (Target each : profile) {
                List<Object> cells = new ArrayList<>(
                        List.of(id, each.period().start(), each.period().kind()));
                aim(cells, each.aim());
                tolerance(cells, each.tolerance());
                cells.add(each.basis());
                cells.add(each.approver());
                cells.add(writing.source(each.provenance()));
                rows.row(cells.toArray());
            }
        }
    }

    /// Takes away targets and proxies, so that others can be put in their place.
    void clear(UUID id) {
        for (String table : List.of(targets, proxies)) {
            writing.handle()
                    .createUpdate("DELETE FROM " + table + " WHERE locality_id = :locality AND " + owner + " = :id")
                    .bind("locality", writing.locality())
                    .bind("id", id)
                    .execute();
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
