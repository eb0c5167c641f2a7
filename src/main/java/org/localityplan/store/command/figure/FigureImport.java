package org.localityplan.store.command.figure;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Change.Imported;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.store.command.figure.FigureTable.Kept;
import org.localityplan.store.query.Row;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.FigureRows;
import org.localityplan.store.write.FigureRows.Content;
import org.localityplan.store.write.FigureRows.Place;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.MeasureWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Takes in figures as one batch. Figures are compared period by period with what is there, so that equal ones are left
/// alone and every replaced one is kept for undo.
public final class FigureImport {

    private static final String MEASURES = "SELECT id, framework, code FROM measure WHERE locality_id = :locality";
    private static final String BRING_BACK = """
            UPDATE measure SET withdrawn = FALSE, row_version = row_version + 1
             WHERE locality_id = :locality AND id = :id AND withdrawn
            """;

    private record KnownMeasure(MeasureKey key, UUID id) {}

    private final Writing writing;
    private final UUID batch;
    private final FigureTable table;
    private final Set<UUID> touched = new LinkedHashSet<>();
    private int added;
    private int changed;
    private int same;

    /// @param batch the id of the import
    public FigureImport(Writing writing, UUID batch) {
        this.writing = writing;
        this.batch = batch;
        this.table = new FigureTable(writing);
    }

    /// Whether there are figures of a measure that the plan does not know.
    public boolean defines(Change.ImportObservations change) {
        Map<MeasureKey, UUID> known = knownMeasures();
        return change.measures().stream().anyMatch(each -> !known.containsKey(each.measure().key()));
    }

    /// Takes in a file.
    public Step take(Change.ImportObservations change) {
        List<Fault> faults = ImportFaults.of(change);
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        String words = write(change);
        return new Step.Written(
                new AuditTrail.Line("Imported figures", change.source(), "", words).about(touched));
    }

    /// Writes figures that were found good.
    ///
    /// @return how many in words
    String write(Change.ImportObservations change) {
        try (Insert rows = new Insert(writing, "import_batch", "id, source")) {
            rows.row(batch, change.source());
        }
        UUID source = writing.source(Provenance.local(change.source()));
        byPeriod(change).forEach((start, figures) -> takePeriod(start, figures, source));
        return words(change);
    }

    /// Takes figures out. Each is kept as what was there before, so that it can be brought back.
    ///
    /// @param figures where they are, and what they are now
    void withdraw(Map<Place, Kept> figures) {
        table.delete(figures.keySet());
        table.keep(batch, figures);
        figures.keySet().forEach(place -> touched.add(place.measure()));
    }

    /// The measures whose figures were written or compared.
    Set<UUID> touched() {
        return touched;
    }

    /// The figures by the day their period begins, so that no more than one period's rows are compared at a time.
    private Map<LocalDate, Map<Place, Observation>> byPeriod(Change.ImportObservations change) {
        Map<MeasureKey, UUID> known = knownMeasures();
        Map<LocalDate, Map<Place, Observation>> periods = new TreeMap<>();
        for (Imported imported : change.measures()) {
            UUID measure = measure(imported.measure(), known);
            touched.add(measure);
            for (Observation each : imported.observations()) {
                writing.area(each.area());
                periods.computeIfAbsent(each.period().start(), _ -> new LinkedHashMap<>())
                        .put(Place.of(measure, each), each);
            }
        }
        return periods;
    }

    private void takePeriod(LocalDate start, Map<Place, Observation> figures, UUID source) {
        Map<Place, Kept> before = table.ofPeriod(start);
        Map<Place, Kept> replaced = new LinkedHashMap<>();
        Map<Place, Kept> written = new LinkedHashMap<>();
        figures.forEach((place, each) -> {
            Content.Known content = new Content.Known(kept(each.figure()), writing.source(each.provenance()));
            Optional<Kept> old = Optional.ofNullable(before.get(place));
            if (old.filter(kept -> kept.content().equals(content)).isPresent()) {
                same++;
                return;
            }
            if (old.isPresent()) {
                changed++;
            } else {
                added++;
            }
            replaced.put(place, old.orElseGet(() -> new Kept(new Content.Absent(source), batch)));
            written.put(place, new Kept(content, batch));
        });
        table.delete(replaced.keySet().stream().filter(before::containsKey).toList());
        table.insert(written);
        table.keep(batch, replaced);
    }

    /// The figure as the tables will give it back, so that equal figures are seen to be equal.
    private static Figure kept(Figure figure) {
        if (!(figure instanceof Figure.Value value)) {
            return figure;
        }
        Map<Figure.Part, BigDecimal> parts = new HashMap<>();
        value.parts().forEach((part, amount) -> parts.put(part, FigureRows.kept(amount)));
        return new Figure.Value(FigureRows.kept(value.amount()), parts, value.provisional());
    }

    private Map<MeasureKey, UUID> knownMeasures() {
        Map<MeasureKey, UUID> known = new HashMap<>();
        writing.bare()
                .list(MEASURES, row -> new KnownMeasure(key(row), row.id("id")))
                .forEach(each -> known.put(each.key(), each.id()));
        return known;
    }

    private static MeasureKey key(Row row) throws SQLException {
        return new MeasureKey(row.choice(Framework.class, "framework"), row.text("code"));
    }

    private UUID measure(Measure measure, Map<MeasureKey, UUID> known) {
        Optional<UUID> there = Optional.ofNullable(known.get(measure.key()));
        if (there.isEmpty()) {
            new MeasureWriter(writing).measures(List.of(measure));
            cameWithBatch(measure.id());
            known.put(measure.key(), measure.id());
            return measure.id();
        }
        int broughtBack = writing.handle()
                .createUpdate(BRING_BACK)
                .bind("locality", writing.locality())
                .bind("id", there.get())
                .execute();
        if (broughtBack > 0) {
            cameWithBatch(there.get());
        }
        return there.get();
    }

    private void cameWithBatch(UUID measure) {
        try (Insert rows = new Insert(writing, "import_measure", "batch_id, measure_id")) {
            rows.row(batch, measure);
        }
    }

    private String words(Change.ImportObservations change) {
        return String.format(
                Locale.UK,
                "%,d new figures, %,d changed, %,d as before; %d measures",
                added, changed, same, change.measures().size());
    }
}
