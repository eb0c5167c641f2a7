package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.note.Notes;

/// Reads measures with the figures that a snapshot needs: the area's own series, the totals of its region and country,
/// and the councils' totals for the area's latest period. However many areas and periods the file holds, only these rows
/// are touched.
public record MeasureReader(Reading reading) {

    private static final String OF_AREA = "SELECT " + Figures.COLUMNS
            + " FROM observation WHERE locality_id = :locality AND area_code = :area";
    private static final String TOTALS_OF_AREA = OF_AREA + " AND breakdown = 'Total'";
    private static final String TOTALS_OF_PERIOD = "SELECT " + Figures.COLUMNS + """
             FROM observation
             WHERE locality_id = :locality AND period_start = :start AND period_kind = :kind AND breakdown = 'Total'
            """;

    private static final Comparator<Observation> OLDEST_FIRST = Comparator.comparing(Observation::period)
            .thenComparing(each -> each.area().code())
            .thenComparing(each -> !each.breakdown().equals(Observation.TOTAL))
            .thenComparing(Observation::breakdown);

    private record Filed(UUID measure, Observation observation) {}

    /// Measures in the order of their keys.
    ///
    /// @param own the area whose series are wanted
    /// @param comparators the areas it is compared with over time
    public List<MeasureHistory> histories(String own, List<String> comparators) {
        Map<UUID, List<Observation>> ownSeries = new HashMap<>();
        series(OF_AREA, own, ownSeries);
        Map<UUID, List<Observation>> others = new HashMap<>();
        comparators.forEach(area -> series(TOTALS_OF_AREA, area, others));
        Map<UUID, List<Observation>> peers = peers(latestPeriods(ownSeries));
        DefinitionReader definitions = new DefinitionReader(reading);
        Map<UUID, List<Target>> targets = definitions.targets();
        Map<UUID, Notes> notes = new NoteReader(reading).held();
        return definitions.measures().stream()
                .map(measure -> new MeasureHistory(
                        measure,
                        sorted(ownSeries, measure),
                        sorted(others, measure),
                        sorted(peers, measure),
                        targets.getOrDefault(measure.id(), List.of()),
                        notes.getOrDefault(measure.id(), Notes.NONE)))
                .sorted(Comparator.comparing(history -> history.measure().key()))
                .toList();
    }

    private void series(String sql, String area, Map<UUID, List<Observation>> series) {
        reading.list(sql, query -> query.bind("area", area), MeasureReader::filed)
                .forEach(filed -> add(filed, series));
    }

    private static Map<UUID, Period> latestPeriods(Map<UUID, List<Observation>> series) {
        Map<UUID, Period> latest = new HashMap<>();
        series.forEach((measure, observations) -> observations.stream()
                .filter(each -> each.breakdown().equals(Observation.TOTAL))
                .map(Observation::period)
                .max(Comparator.naturalOrder())
                .ifPresent(period -> latest.put(measure, period)));
        return latest;
    }

    private Map<UUID, List<Observation>> peers(Map<UUID, Period> latest) {
        Map<UUID, List<Observation>> peers = new HashMap<>();
        for (Period period : new TreeSet<>(latest.values())) {
            reading.list(
                    TOTALS_OF_PERIOD,
                    query -> query.bind("start", period.start())
                            .bind("kind", period.kind().name()),
                    MeasureReader::filed)
                    .stream()
                    .filter(filed -> period.equals(latest.get(filed.measure())))
                    .filter(filed -> filed.observation().area().level() == Area.Level.COUNCIL)
                    .forEach(filed -> add(filed, peers));
        }
        return peers;
    }

    private static void add(Filed filed, Map<UUID, List<Observation>> series) {
        series.computeIfAbsent(filed.measure(), _ -> new ArrayList<>()).add(filed.observation());
    }

    private static List<Observation> sorted(Map<UUID, List<Observation>> series, Measure measure) {
        return series.getOrDefault(measure.id(), List.of()).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Filed filed(Row row) throws SQLException {
        Observation observation = new Observation(
                row.area(), row.period(), row.text("breakdown"), Figures.figure(row), row.provenance());
        return new Filed(row.id("measure_id"), observation);
    }
}
