package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.Wait;
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
                terms(row),
                counts,
                sources.of(row));
    }

    private static ListTerms terms(SampleRow row) {
        return new ListTerms(
                new ListTerms.Threshold.Weeks(row.whole("threshold_weeks")),
                row.statements("priority_classes"),
                row.text("neighbourhood"),
                row.text("provider"),
                row.blank("aim_by")
                        ? new ListTerms.Aim.None()
                        : new ListTerms.Aim.Size(
                                row.day("aim_from"), row.whole("aim_start"), row.day("aim_by"),
                                row.whole("aim_people")));
    }

    /// Where people are counted by length of wait, the median follows from that.
    private static CountDetail detail(SampleRow row) {
        return new CountDetail(
                row.blank("median_weeks") ? new Wait.Unknown() : new Wait.Weeks(row.number("median_weeks")),
                new Wait.Unknown(),
                new AgeBands(row.statements("ages").stream().map(SampleWaiting::band).toList()),
                row.statements("priorities").stream().map(SampleWaiting::priority).toList());
    }

    /// `4-8=28`, or `52-=0` for the last band, which is open.
    private static AgeBands.Band band(String text) {
        String[] parts = text.split("[-=]", -1);
        AgeBands.End end = parts[1].isEmpty()
                ? new AgeBands.End.Open()
                : new AgeBands.End.UpTo(Integer.parseInt(parts[1]));
        return new AgeBands.Band(Integer.parseInt(parts[0]), end, Integer.parseInt(parts[2]));
    }

    private static CountDetail.PriorityCount priority(String text) {
        String[] parts = text.split("=", -1);
        return new CountDetail.PriorityCount(parts[0], Integer.parseInt(parts[1]));
    }

    private static WaitingCount count(SampleRow row, Sources sources) {
        return new WaitingCount(
                SampleRow.id("waiting count", row.text("list") + " " + row.text("at")),
                row.day("at"),
                row.whole("waiting"),
                flow(row),
                longest(row),
                detail(row),
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
