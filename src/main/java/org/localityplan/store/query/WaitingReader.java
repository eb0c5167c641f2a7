package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.AgeBands.Band;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.CountDetail.PriorityCount;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// Reads waiting lists with their counts, oldest first; lists and counts that were taken back are left out.
public record WaitingReader(Reading reading) {

    private static final String LISTS =
            "SELECT * FROM waiting_list WHERE locality_id = :locality AND NOT withdrawn ORDER BY ordinal";
    private static final String COUNTS = """
            SELECT * FROM waiting_count
             WHERE locality_id = :locality AND NOT withdrawn
             ORDER BY counted_on
            """;
    private static final String BANDS =
            "SELECT * FROM waiting_count_band WHERE locality_id = :locality ORDER BY count_id, over_weeks";
    private static final String PRIORITIES =
            "SELECT * FROM waiting_count_priority WHERE locality_id = :locality ORDER BY count_id, ordinal";
    private static final String COUNT = "SELECT * FROM waiting_count WHERE locality_id = :locality AND id = :id";
    private static final String OF_BATCH =
            "SELECT * FROM waiting_count WHERE locality_id = :locality AND batch_id = :id ORDER BY id";

    /// The people of all counts by length of wait and by priority.
    private record Details(Map<UUID, List<Band>> bands, Map<UUID, List<PriorityCount>> priorities) {

        WaitingCount count(Row row) throws SQLException {
            return new WaitingCount(
                    row.id("id"),
                    row.day("counted_on"),
                    row.number("waiting"),
                    flow(row),
                    row.perhapsNumber("longest_weeks").<WaitingCount.Longest>map(WaitingCount.Longest.Weeks::new)
                            .orElseGet(WaitingCount.Longest.Unknown::new),
                    new CountDetail(
                            waited("median", row),
                            waited("ninety_second", row),
                            new AgeBands(bands.getOrDefault(row.id("id"), List.of())),
                            priorities.getOrDefault(row.id("id"), List.of())),
                    row.provenance());
        }
    }

    public List<WaitingList> lists() {
        Details details = details();
        Map<UUID, List<WaitingCount>> counts = reading.under("waiting_list_id", COUNTS, details::count);
        return reading.list(
                LISTS,
                row -> new WaitingList(
                        row.id("id"),
                        row.text("name"),
                        row.choice(WaitingList.Holder.class, "holder"),
                        row.number("standard_weeks"),
                        row.text("definition"),
                        terms(row),
                        counts.getOrDefault(row.id("id"), List.of()),
                        row.provenance()));
    }

    /// One count, even if it was taken back.
    public Optional<WaitingCount> count(UUID id) {
        Details details = details();
        return reading.first(COUNT, of(id), details::count);
    }

    /// The counts that one command recorded, even if it was taken back.
    public List<WaitingCount> ofBatch(UUID id) {
        Details details = details();
        return reading.list(OF_BATCH, of(id), details::count);
    }

    private static UnaryOperator<Query> of(UUID id) {
        return query -> query.bind("id", id);
    }

    private Details details() {
        return new Details(
                reading.under("count_id", BANDS, WaitingReader::band),
                reading.under(
                        "count_id",
                        PRIORITIES,
                        row -> new PriorityCount(row.text("priority"), row.number("people"))));
    }

    private static Band band(Row row) throws SQLException {
        AgeBands.End end = row.perhapsNumber("up_to_weeks").<AgeBands.End>map(AgeBands.End.UpTo::new)
                .orElseGet(AgeBands.End.Open::new);
        return new Band(row.number("over_weeks"), end, row.number("people"));
    }

    private static ListTerms terms(Row row) throws SQLException {
        return new ListTerms(
                row.perhapsNumber("threshold_weeks").<ListTerms.Threshold>map(ListTerms.Threshold.Weeks::new)
                        .orElseGet(ListTerms.Threshold.None::new),
                Stream.of(row.text("priority_classes").split("\n", -1))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                row.text("neighbourhood"),
                row.text("provider"),
                aim(row));
    }

    private static ListTerms.Aim aim(Row row) throws SQLException {
        return row.perhapsNumber("aim_people").isEmpty()
                ? new ListTerms.Aim.None()
                : new ListTerms.Aim.Size(
                        row.day("aim_from"), row.number("aim_start"), row.day("aim_by"), row.number("aim_people"));
    }

    private static WaitingCount.Flow flow(Row row) throws SQLException {
        return row.perhapsNumber("added").isEmpty()
                ? new WaitingCount.Flow.SnapshotOnly()
                : new WaitingCount.Flow.Counted(
                        row.number("added"), row.number("completed"), row.number("removed"));
    }

    private static Wait waited(String column, Row row) throws SQLException {
        var weeks = row.perhapsShare(column + "_weeks");
        var over = row.perhapsNumber(column + "_over");
        return weeks.<Wait>map(Wait.Weeks::new)
                .orElseGet(() -> over.<Wait>map(Wait.Over::new).orElseGet(Wait.Unknown::new));
    }
}
