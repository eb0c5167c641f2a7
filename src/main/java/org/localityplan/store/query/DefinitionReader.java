package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;

/// Reads the definitions of measures with their targets: as they are, and each state that a person gave one.
public record DefinitionReader(Reading reading) {

    private static final String MEASURES = "SELECT * FROM measure WHERE locality_id = :locality";
    private static final String NOT_WITHDRAWN = MEASURES + " AND NOT withdrawn";
    private static final String ONE = MEASURES + " AND id = :id";
    private static final String PROXIES =
            "SELECT * FROM measure_proxy WHERE locality_id = :locality ORDER BY ordinal";
    private static final String TARGETS =
            "SELECT * FROM target WHERE locality_id = :locality ORDER BY period_start, period_kind";
    private static final String REVISION = "SELECT * FROM measure_revision WHERE locality_id = :locality AND id = :id";
    private static final String REVISION_PROXIES =
            "SELECT * FROM proxy_revision WHERE locality_id = :locality AND revision_id = :id ORDER BY ordinal";
    private static final String REVISION_TARGETS = """
            SELECT * FROM target_revision
             WHERE locality_id = :locality AND revision_id = :id
             ORDER BY period_start, period_kind
            """;

    /// A measure as the tables have it now.
    ///
    /// @param withdrawn whether it is there only so that it can be brought back
    /// @param revision the state that a person gave it last
    public record Standing(Measure measure, List<Target> targets, boolean withdrawn, Optional<UUID> revision) {}

    /// A state that a measure was given.
    ///
    /// @param replaces the state before; empty when the measure was made
    public record Revision(UUID id, Measure measure, List<Target> targets, Optional<UUID> replaces) {}

    /// All measures but those that were withdrawn, in no order.
    public List<Measure> measures() {
        Map<UUID, List<MeasureKey>> proxies = proxies();
        return reading.list(
                NOT_WITHDRAWN, row -> measure(row, row.id("id"), proxies.getOrDefault(row.id("id"), List.of())));
    }

    /// The targets of all measures, oldest first.
    public Map<UUID, List<Target>> targets() {
        return reading.under("measure_id", TARGETS, DefinitionReader::target);
    }

    public Optional<Standing> standing(UUID measure) {
        List<MeasureKey> proxies = proxies().getOrDefault(measure, List.of());
        List<Target> targets = targets().getOrDefault(measure, List.of());
        return reading.first(
                ONE,
                query -> query.bind("id", measure),
                row -> new Standing(
                        measure(row, measure, proxies), targets, row.flag("withdrawn"), row.perhapsId("revision_id")));
    }

    public Revision revision(UUID id) {
        List<MeasureKey> proxies =
                reading.list(REVISION_PROXIES, query -> query.bind("id", id), DefinitionReader::key);
        List<Target> targets =
                reading.list(REVISION_TARGETS, query -> query.bind("id", id), DefinitionReader::target);
        return reading.first(
                REVISION,
                query -> query.bind("id", id),
                row -> new Revision(
                        id, measure(row, row.id("measure_id"), proxies), targets, row.perhapsId("replaces")))
                .orElseThrow();
    }

    private Map<UUID, List<MeasureKey>> proxies() {
        return reading.under("measure_id", PROXIES, DefinitionReader::key);
    }

    private static MeasureKey key(Row row) throws SQLException {
        return new MeasureKey(row.choice(Framework.class, "framework"), row.text("code"));
    }

    private static Measure measure(Row row, UUID id, List<MeasureKey> proxies) throws SQLException {
        return new Measure(
                id,
                key(row),
                row.text("name"),
                row.choice(Unit.class, "unit"),
                row.choice(Polarity.class, "polarity"),
                row.choice(Period.Kind.class, "frequency"),
                row.text("definition"),
                row.text("owner_role"),
                row.choice(Measure.Stage.class, "stage"),
                upkeep(row, proxies),
                row.provenance());
    }

    private static Upkeep upkeep(Row row, List<MeasureKey> proxies) throws SQLException {
        return new Upkeep(
                row.choice(Upkeep.Control.class, "control"),
                new Freshness.Timing(row.number("lag_days"), row.number("grace_days")),
                new Upkeep.Quality(row.choice(Upkeep.Mark.class, "quality"), row.text("quality_remark")),
                proxies);
    }

    private static Target target(Row row) throws SQLException {
        Target.Aim aim = row.perhapsAmount("high").isPresent()
                ? new Target.Aim.Band(row.amount("low"), row.amount("high"))
                : new Target.Aim.Level(row.amount("low"));
        Target.Tolerance tolerance = row.text("tolerance_kind").equals("ABSOLUTE")
                ? new Target.Tolerance.Absolute(row.amount("tolerance"))
                : new Target.Tolerance.Relative(row.amount("tolerance"));
        return new Target(row.period(), aim, tolerance, row.text("basis"), row.text("approver"), row.provenance());
    }
}
