package org.localityplan.store.command.figure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.localityplan.store.query.Figures;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.Row;
import org.localityplan.store.write.FigureRows;
import org.localityplan.store.write.FigureRows.Content;
import org.localityplan.store.write.FigureRows.Place;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.MeasureWriter;
import org.localityplan.store.write.Writing;

/// The figures that are in the file, and the other state of each that an import keeps so that it can be taken back.
record FigureTable(Writing writing) {

    private static final String OF_PERIOD = "SELECT " + FigureRows.COLUMNS
            + ", batch_id FROM observation WHERE locality_id = :locality AND period_start = :start";
    private static final String OF_BATCH = """
            SELECT o.* FROM import_row r
              JOIN observation o
                ON o.locality_id = r.locality_id AND o.area_code = r.area_code AND o.measure_id = r.measure_id
               AND o.period_start = r.period_start AND o.period_kind = r.period_kind AND o.breakdown = r.breakdown
             WHERE r.locality_id = :locality AND r.batch_id = :batch
            """;
    private static final String OTHER_STATES =
            "SELECT * FROM import_row WHERE locality_id = :locality AND batch_id = :batch";
    private static final String REPLACED_SINCE = """
            SELECT later.* FROM import_row own
              JOIN import_row later
                ON later.locality_id = own.locality_id AND later.area_code = own.area_code
               AND later.measure_id = own.measure_id AND later.period_start = own.period_start
               AND later.period_kind = own.period_kind AND later.breakdown = own.breakdown
               AND later.batch_id <> own.batch_id AND later.written_by = own.batch_id
             WHERE own.locality_id = :locality AND own.batch_id = :batch
            """;
    private static final String DELETE = """
            DELETE FROM observation
             WHERE locality_id = ? AND area_code = ? AND measure_id = ? AND period_start = ? AND period_kind = ?
               AND breakdown = ?
            """;
    private static final int BATCH = 1_000;

    /// What is at a place, and the import that wrote it.
    record Kept(Content content, UUID writer) {}

    private record Placed(Place place, Kept kept) {}

    /// All figures of the periods that begin on a day.
    Map<Place, Kept> ofPeriod(LocalDate start) {
        return read(OF_PERIOD, query -> query.bind("start", start), "batch_id");
    }

    /// The figures now at the places that an import wrote.
    Map<Place, Kept> nowAt(UUID batch) {
        return read(OF_BATCH, query -> query.bind("batch", batch), "batch_id");
    }

    /// The other state of each place that an import wrote.
    Map<Place, Kept> otherStates(UUID batch) {
        return read(OTHER_STATES, query -> query.bind("batch", batch), "written_by");
    }

    /// Where another import has replaced or taken out what an import had written.
    Set<Place> replacedSince(UUID batch) {
        return read(REPLACED_SINCE, query -> query.bind("batch", batch), "written_by").keySet();
    }

    private Map<Place, Kept> read(String sql, UnaryOperator<Query> bind, String writer) {
        Reading reading = writing.bare();
        List<Placed> rows = reading.list(sql, bind, row -> placed(row, writer));
        Map<Place, Kept> kept = HashMap.newHashMap(rows.size());
        rows.forEach(row -> kept.put(row.place(), row.kept()));
        return kept;
    }

    private static Placed placed(Row row, String writer) throws SQLException {
        Place place = new Place(
                row.text("area_code"), row.id("measure_id"), row.period(), row.text("breakdown"));
        UUID source = row.id("provenance_id");
        Content content = row.text("figure").equals("ABSENT")
                ? new Content.Absent(source)
                : new Content.Known(Figures.figure(row), source);
        return new Placed(place, new Kept(content, row.id(writer)));
    }

    void delete(Iterable<Place> places) {
        try (PreparedBatch batch = writing.handle().prepareBatch(DELETE)) {
            for (Place place : places) {
                batch.bind(0, writing.locality())
                        .bind(1, place.area())
                        .bind(2, place.measure())
                        .bind(3, place.period().start())
                        .bind(4, place.period().kind().name())
                        .bind(5, place.breakdown())
                        .add();
                if (batch.size() >= BATCH) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /// Writes figures at places where there are none; an absent one is not written.
    void insert(Map<Place, Kept> figures) {
        try (Insert rows = MeasureWriter.observations(writing)) {
            figures.forEach((place, kept) -> {
                if (kept.content() instanceof Content.Known known) {
                    MeasureWriter.observation(rows, place, known, kept.writer());
                }
            });
        }
    }

    /// Keeps the other state of each place that an import wrote.
    void keep(UUID batch, Map<Place, Kept> states) {
        try (Insert rows = new Insert(writing, "import_row", FigureRows.COLUMNS + ", batch_id, written_by")) {
            states.forEach((place, kept) -> {
                List<Object> cells = FigureRows.cells(place, kept.content());
                cells.add(batch);
                cells.add(kept.writer());
                rows.row(cells.toArray());
            });
        }
    }

    void forgetStates(UUID batch) {
        writing.handle()
                .createUpdate("DELETE FROM import_row WHERE locality_id = :locality AND batch_id = :batch")
                .bind("locality", writing.locality())
                .bind("batch", batch)
                .execute();
    }
}
