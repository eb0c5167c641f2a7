package org.localityplan.domain.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.Provenance;

/// A waiting list put together for a test.
public final class GivenList {

    private static final Provenance SOURCE = Provenance.local("Monthly return");

    private GivenList() {}

    /// A list from counts as `2026-10-31:700:10/20/5` (added, completed, removed) or `2026-10-31:700:-` (snapshot only),
    /// each with the longest wait after it where it is known, `2026-10-31:700:-:47`, and with the age bands after that,
    /// `2026-10-31:700:-:47:0-18=400;18-=300`.
    public static WaitingList of(List<String> counts) {
        return of(counts, SOURCE);
    }

    static WaitingList of(List<String> counts, Provenance provenance) {
        return with(ListTerms.NONE, counts, provenance);
    }

    /// The same with what is agreed about it.
    public static WaitingList with(ListTerms terms, List<String> counts) {
        return with(terms, counts, SOURCE);
    }

    private static WaitingList with(ListTerms terms, List<String> counts, Provenance provenance) {
        return new WaitingList(
                new UUID(0, 1),
                "Occupational therapy assessment",
                WaitingList.Holder.COUNCIL,
                12,
                "Adults referred and not yet assessed", terms,
                counts.stream().map(each -> count(each, provenance)).toList(),
                provenance);
    }

    private static WaitingCount count(String text, Provenance provenance) {
        String[] parts = text.split(":", -1);
        return new WaitingCount(
                new UUID(0, 2),
                LocalDate.parse(parts[0]),
                Integer.parseInt(parts[1]),
                flow(parts[2]),
                parts.length > 3
                        ? new WaitingCount.Longest.Weeks(Integer.parseInt(parts[3]))
                        : new WaitingCount.Longest.Unknown(),
                parts.length > 4 ? detail(parts[4]) : CountDetail.NONE,
                provenance);
    }

    private static CountDetail detail(String bands) {
        return new CountDetail(new Wait.Unknown(), new Wait.Unknown(), bands(bands), List.of());
    }

    /// Bands as `0-18=400;18-=300`, the last open.
    static AgeBands bands(String text) {
        return text.isEmpty()
                ? AgeBands.NONE
                : new AgeBands(Stream.of(text.split(";", -1)).map(GivenList::band).toList());
    }

    private static AgeBands.Band band(String text) {
        String[] parts = text.split("[-=]", -1);
        return new AgeBands.Band(
                Integer.parseInt(parts[0]),
                parts[1].isEmpty()
                        ? new AgeBands.End.Open()
                        : new AgeBands.End.UpTo(Integer.parseInt(parts[1])),
                Integer.parseInt(parts[2]));
    }

    private static WaitingCount.Flow flow(String text) {
        if (text.equals("-")) {
            return new WaitingCount.Flow.SnapshotOnly();
        }
        String[] parts = text.split("/", -1);
        return new WaitingCount.Flow.Counted(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
