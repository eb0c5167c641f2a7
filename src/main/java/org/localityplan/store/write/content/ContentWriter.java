package org.localityplan.store.write.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.MeasureWriter;
import org.localityplan.store.write.MoneyWriter;
import org.localityplan.store.write.WaitingWriter;
import org.localityplan.store.write.Writing;

/// Writes the content of a new plan file.
public record ContentWriter(Writing writing) {

    public void write(Snapshot content) {
        writing.area(content.locality());
        new WaitingWriter(writing).lists(content.waitingLists());
        new PlanWriter(writing, content).write(content);
        MeasureWriter measures = new MeasureWriter(writing);
        measures.measures(
                content.measures().stream().map(MeasureHistory::measure).toList());
        UUID batch = batch(content.plan().title());
        content.measures().forEach(history -> measures.history(history, batch));
        measures.peerGroups(content.peerGroups());
        new MoneyWriter(writing).budget(content.budget());
        writing.handle()
                .createUpdate("UPDATE locality SET region_code = :region WHERE locality_id = :locality")
                .bind("region", region(content).orElse(""))
                .bind("locality", writing.locality())
                .execute();
    }

    private UUID batch(String source) {
        UUID id = writing.newId();
        try (Insert rows = new Insert(writing, "import_batch", "id, source")) {
            rows.row(id, source);
        }
        return id;
    }

    /// The one region among the comparators; none when there are several.
    private static Optional<String> region(Snapshot content) {
        List<String> regions = content.measures().stream()
                .flatMap(history -> history.comparators().stream())
                .map(each -> each.area())
                .filter(area -> area.level() == Area.Level.REGION)
                .map(Area::code)
                .distinct()
                .toList();
        return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
    }
}
