package org.localityplan.store.command.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.store.command.figure.FigureTable.Kept;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.FigureRows.Content;
import org.localityplan.store.write.FigureRows.Place;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Takes an import back and brings it back, by exchanging each figure with the other state that was kept of it.
public record ImportSwap(Writing writing, UUID batch) {

    private static final String SOURCE =
            "SELECT source FROM import_batch WHERE locality_id = :locality AND id = :batch";
    private static final String WITHDRAW = """
            UPDATE measure SET withdrawn = TRUE, row_version = row_version + 1
             WHERE locality_id = :locality
               AND id IN (SELECT measure_id FROM import_measure WHERE locality_id = :locality AND batch_id = :batch)
               AND NOT EXISTS (SELECT 1 FROM observation o
                                WHERE o.locality_id = measure.locality_id AND o.measure_id = measure.id)
            """;
    private static final String BRING_BACK = """
            UPDATE measure SET withdrawn = FALSE, row_version = row_version + 1
             WHERE locality_id = :locality
               AND id IN (SELECT measure_id FROM import_measure WHERE locality_id = :locality AND batch_id = :batch)
            """;

    /// Puts back what was there before, unless a later import has written over it.
    public Step takeBack() {
        FigureTable table = new FigureTable(writing);
        Map<Place, Kept> other = table.otherStates(batch);
        Map<Place, Kept> now = table.nowAt(batch);
        long overwritten = now.values().stream()
                .filter(kept -> !kept.writer().equals(batch))
                .count()
                + takenOut(table, other, now);
        if (overwritten > 0) {
            return Step.refused("Later figures have taken the place of %d of these. Take those back first."
                    .formatted(overwritten));
        }
        int figures = swap(table, other, now);
        update(WITHDRAW);
        return new Step.Written(
                new AuditTrail.Line("Took back an import", source(), figures + " figures", "As before the import")
                        .about(measures(other)));
    }

    /// How many of the figures that the import wrote are not there any more. Where it took one out itself, none is there
    /// either: nobody has then replaced what it left.
    private long takenOut(FigureTable table, Map<Place, Kept> other, Map<Place, Kept> now) {
        if (now.keySet().containsAll(other.keySet())) {
            return 0;
        }
        return table.replacedSince(batch).stream()
                .filter(place -> !now.containsKey(place))
                .count();
    }

    /// Brings the figures of the import back, over whatever is there now.
    public Step bringBack() {
        FigureTable table = new FigureTable(writing);
        update(BRING_BACK);
        Map<Place, Kept> other = table.otherStates(batch);
        int figures = swap(table, other, table.nowAt(batch));
        return new Step.Written(new AuditTrail.Line("Imported figures again", source(), "", figures + " figures")
                .about(measures(other)));
    }

    private int swap(FigureTable table, Map<Place, Kept> other, Map<Place, Kept> now) {
        Map<Place, Kept> kept = new LinkedHashMap<>();
        other.forEach((place, state) -> {
            UUID source =
                    switch (state.content()) {
                        case Content.Known known -> known.source();
                        case Content.Absent absent -> absent.source();
                    };
            kept.put(place, now.getOrDefault(place, new Kept(new Content.Absent(source), batch)));
        });
        table.delete(now.keySet());
        table.insert(other);
        table.forgetStates(batch);
        table.keep(batch, kept);
        return other.size();
    }

    private static Set<UUID> measures(Map<Place, Kept> figures) {
        return figures.keySet().stream().map(Place::measure).collect(Collectors.toSet());
    }

    private String source() {
        return writing.bare()
                .first(SOURCE, query -> query.bind("batch", batch), row -> row.text("source"))
                .orElseThrow();
    }

    private void update(String sql) {
        writing.handle()
                .createUpdate(sql)
                .bind("locality", writing.locality())
                .bind("batch", batch)
                .execute();
    }
}
