package org.localityplan.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.AgeBands.Band;
import org.localityplan.domain.waiting.AgeBands.End;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.CountDetail.PriorityCount;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The waiting lists of the rich plan.
final class RichWaiting {

    static final ListTerms TERMS = new ListTerms(
            new ListTerms.Threshold.Weeks(18),
            List.of("Urgent", "Soon, by day"),
            "South",
            "Community trust (RXX)",
            new ListTerms.Aim.Size(LocalDate.of(2026, 9, 30), 390, LocalDate.of(2027, 3, 31), 200));

    private RichWaiting() {}

    static List<WaitingList> lists() {
        return List.of(assessments(TERMS, detailed()), reviews());
    }

    /// The lists as the first version of the program knew them.
    static List<WaitingList> plain() {
        return List.of(
                assessments(ListTerms.NONE, List.of(bare(), count(81, CountDetail.NONE))), reviews());
    }

    private static WaitingList assessments(ListTerms terms, List<WaitingCount> counts) {
        return new WaitingList(
                RichPlan.ASSESSMENTS,
                "Care Act assessment",
                WaitingList.Holder.COUNCIL,
                4,
                "Adults who asked for an assessment",
                terms,
                counts,
                RichPlan.PAPER);
    }

    private static List<WaitingCount> detailed() {
        CountDetail detail = new CountDetail(
                new Wait.Weeks(new BigDecimal("12.40")),
                new Wait.Over(52),
                new AgeBands(List.of(
                        new Band(0, new End.UpTo(18), 200),
                        new Band(18, new End.UpTo(52), 150),
                        new Band(52, new End.Open(), 30))),
                List.of(new PriorityCount("Urgent", 40), new PriorityCount("Soon, by day", 340)));
        return List.of(bare(), count(81, detail));
    }

    private static WaitingCount bare() {
        return RichPlan.count(80, LocalDate.of(2026, 9, 30), 390, new WaitingCount.Flow.SnapshotOnly());
    }

    static WaitingCount count(int number, CountDetail detail) {
        return with(
                detail,
                RichPlan.count(
                        number, LocalDate.of(2026, 10, 31), 380, new WaitingCount.Flow.Counted(40, 45, 5)));
    }

    static WaitingCount with(CountDetail detail, WaitingCount count) {
        return new WaitingCount(
                count.id(),
                count.at(),
                count.waiting(),
                count.flow(),
                count.longest(),
                detail,
                count.provenance());
    }

    private static WaitingList reviews() {
        return new WaitingList(
                RichPlan.REVIEWS,
                "Review",
                WaitingList.Holder.NHS,
                12,
                "",
                ListTerms.NONE,
                List.of(),
                RichPlan.OWN);
    }
}
