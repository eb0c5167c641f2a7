package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// Reads waiting lists with their counts, oldest first; counts that were taken back are left out.
public record WaitingReader(Reading reading) {

    private static final String LISTS = "SELECT * FROM waiting_list WHERE locality_id = :locality ORDER BY ordinal";
    private static final String COUNTS = """
            SELECT * FROM waiting_count
             WHERE locality_id = :locality AND NOT withdrawn
             ORDER BY counted_on
            """;
    private static final String COUNT = "SELECT * FROM waiting_count WHERE locality_id = :locality AND id = :id";

    public List<WaitingList> lists() {
        Map<UUID, List<WaitingCount>> counts = reading.under("waiting_list_id", COUNTS, WaitingReader::count);
        return reading.list(
                LISTS,
                row -> new WaitingList(
                        row.id("id"),
                        row.text("name"),
                        row.choice(WaitingList.Holder.class, "holder"),
                        row.number("standard_weeks"),
                        row.text("definition"),
                        ListTerms.NONE,
                        counts.getOrDefault(row.id("id"), List.of()),
                        row.provenance()));
    }

    /// One count, even if it was taken back.
    public Optional<WaitingCount> count(UUID id) {
        return reading.first(COUNT, query -> query.bind("id", id), WaitingReader::count);
    }

    static WaitingCount count(Row row) throws SQLException {
        Optional<Integer> added = row.perhapsNumber("added");
        WaitingCount.Flow flow = added.isEmpty()
                ? new WaitingCount.Flow.SnapshotOnly()
                : new WaitingCount.Flow.Counted(added.get(), row.number("completed"), row.number("removed"));
        WaitingCount.Longest longest =
                row.perhapsNumber("longest_weeks").<WaitingCount.Longest>map(WaitingCount.Longest.Weeks::new)
                        .orElseGet(WaitingCount.Longest.Unknown::new);
        return new WaitingCount(
                row.id("id"), row.day("counted_on"), row.number("waiting"), flow, longest, CountDetail.NONE,
                row.provenance());
    }
}
