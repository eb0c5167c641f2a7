package org.localityplan.desktop;

import static org.localityplan.desktop.GivenPlan.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.WaitingList.Holder;

/// Waiting lists of every kind: one that shrinks and reconciles, one that grows and does not, one of which only the size
/// is known, and one that nobody has counted.
public final class GivenLists {

    public static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private GivenLists() {}

    /// [GivenPlan], with these lists in place of its own.
    public static Snapshot snapshot() {
        return with(List.of(shrinking(), growing(), sizeOnly(), uncounted()));
    }

    public static Snapshot with(List<WaitingList> lists) {
        var given = GivenPlan.snapshot();
        return new Snapshot(
                given.locality(),
                given.asAt(),
                given.plans(),
                given.decisions(),
                given.measures(),
                given.peerGroups(),
                lists,
                given.budget(),
                Steering.USUAL);
    }

    /// The same lists before anybody counted them on [#LAST], each with a threshold of 26 weeks and two priority classes.
    public static Snapshot monthBehind() {
        return with(snapshot().waitingLists().stream().map(GivenLists::monthBehind).toList());
    }

    private static WaitingList monthBehind(WaitingList list) {
        return new WaitingList(
                list.id(),
                list.name(),
                list.holder(),
                list.standardWeeks(),
                list.definition(),
                new ListTerms(new Threshold.Weeks(26), List.of("Urgent", "Routine"), "", "", new Aim.None()),
                list.counts().stream().filter(each -> each.at().isBefore(LAST)).toList(),
                list.provenance());
    }

    public static WaitingList shrinking() {
        var counts = new ArrayList<WaitingCount>();
        for (int month = 11; month >= 0; month--) {
            counts.add(count("ot", month, 652 + 9 * month, new Flow.Counted(112, 113, 8), Provenance.illustrative()));
        }
        return list("Occupational therapy assessment", Holder.COUNCIL, counts);
    }

    public static WaitingList growing() {
        var counts = new ArrayList<WaitingCount>();
        for (int month = 11; month >= 0; month--) {
            counts.add(count("dols", month, 402 - 6 * month, new Flow.Counted(100, 90, 7), Provenance.local("Test")));
        }
        return list("Deprivation of Liberty Safeguards assessment", Holder.COUNCIL, counts);
    }

    public static WaitingList sizeOnly() {
        return list(
                "Care reviews",
                Holder.COUNCIL,
                List.of(count("reviews", 0, 165, new Flow.SnapshotOnly(), Provenance.published("Test"))));
    }

    public static WaitingList uncounted() {
        return list("Autism and ADHD assessment", Holder.NHS, List.of());
    }

    private static WaitingCount count(String key, int monthsBack, int waiting, Flow flow, Provenance provenance) {
        var at = LAST.plusDays(1).minusMonths(monthsBack).minusDays(1);
        return new WaitingCount(id(key + monthsBack), at, waiting, flow, new Longest.Weeks(47), CountDetail.NONE,
                provenance);
    }

    private static WaitingList list(String name, Holder holder, List<WaitingCount> counts) {
        return new WaitingList(
                id(name),
                name,
                holder,
                18,
                "Adults referred for an assessment at home who have not yet had it, from the day of referral.",
                ListTerms.NONE,
                counts,
                Provenance.local("Test"));
    }
}
