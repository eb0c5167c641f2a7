package org.localityplan.domain.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// A waiting list put together for a test.
final class GivenList {

    private static final Provenance SOURCE = Provenance.local("Monthly return");

    private GivenList() {}

    /// A list from counts as `2026-10-31:700:10/20/5` (added, completed, removed) or `2026-10-31:700:-` (snapshot only),
    /// each with the longest wait after it where it is known, `2026-10-31:700:-:47`.
    static WaitingList of(List<String> counts) {
        return of(counts, SOURCE);
    }

    static WaitingList of(List<String> counts, Provenance provenance) {
        return new WaitingList(
                new UUID(0, 1),
                "Occupational therapy assessment",
                WaitingList.Holder.COUNCIL,
                12,
                "Adults referred and not yet assessed",
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
                provenance);
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
