package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The sample's waiting lists. Each published number is one count, set at the start of 2025/26 because its source prints
/// no date; the month ends around it are illustrative.
final class SampleWaiting {

    private SampleWaiting() {}

    static List<WaitingList> read(Sources sources) {
        Map<String, List<WaitingCount>> counts = SampleFile.rows("waiting_counts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("list"),
                        Collectors.mapping(row -> count(row, sources), Collectors.toUnmodifiableList())));
        return SampleFile.rows("waiting_lists.csv").stream()
                .map(row -> list(row, counts.getOrDefault(row.text("list"), List.of()), sources))
                .toList();
    }

    private static WaitingList list(SampleRow row, List<WaitingCount> counts, Sources sources) {
        return new WaitingList(
                SampleRow.id("waiting list", row.text("list")),
                row.text("name"),
                row.one(WaitingList.Holder.class, "holder"),
                row.whole("standard_weeks"),
                row.text("definition"),
                ListTerms.NONE,
                counts,
                sources.of(row));
    }

    private static WaitingCount count(SampleRow row, Sources sources) {
        return new WaitingCount(
                SampleRow.id("waiting count", row.text("list") + " " + row.text("at")),
                row.day("at"),
                row.whole("waiting"),
                flow(row),
                longest(row),
                CountDetail.NONE,
                sources.of(row));
    }

    private static WaitingCount.Flow flow(SampleRow row) {
        return row.blank("added")
                ? new WaitingCount.Flow.SnapshotOnly()
                : new WaitingCount.Flow.Counted(row.whole("added"), row.whole("completed"), row.whole("removed"));
    }

    private static WaitingCount.Longest longest(SampleRow row) {
        return row.blank("longest_weeks")
                ? new WaitingCount.Longest.Unknown()
                : new WaitingCount.Longest.Weeks(row.whole("longest_weeks"));
    }
}
