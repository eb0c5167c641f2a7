package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.WaitingChange.DefineWaitingList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// Waiting lists that a person makes and changes.
class WaitingListTest {

    private static final UUID NEW = RichPlan.id(300);

    @TempDir
    Path folder = Path.of("");

    private final List<PlanDesk> desks = new ArrayList<>();

    @BeforeEach
    void make() {
        desks.add(new PlanDesk(folder));
    }

    @AfterEach
    void close() {
        desk().close();
    }

    private PlanDesk desk() {
        return desks.getLast();
    }

    private static DefineWaitingList list(UUID id, String name, int standard, ListTerms terms) {
        return new DefineWaitingList(new WaitingList(
                id, name, WaitingList.Holder.NHS, standard, "Children", terms, List.of(), RichPlan.OWN));
    }

    private static ListTerms terms(Threshold threshold, List<String> classes, Aim aim) {
        return new ListTerms(threshold, classes, "", "", aim);
    }

    private List<String> faulty(DefineWaitingList change) {
        List<Fault> faults = PlanDesk.faults(desk().store().carryOut(change));
        desk().unchanged();
        return faults.stream().map(Fault::field).toList();
    }

    @Test
    void isMadeLastTakenBackAndMadeAgain() {
        DefineWaitingList made = list(NEW, "Speech therapy", 18, RichWaiting.TERMS);
        AuditEntry entry = desk().carryOut(made);

        assertThat(entry.action()).isEqualTo("Made a waiting list");
        assertThat(entry.subject()).isEqualTo("Speech therapy");
        assertThat(entry.before()).isEmpty();
        assertThat(entry.after())
                .isEqualTo("Name: Speech therapy; Kept by: NHS; Standard: 18 weeks; Threshold: 18 weeks; Definition:"
                        + " Children; Priority classes: Urgent, Soon, by day; Neighbourhood: South; Provider: Community"
                        + " trust (RXX); Aim: from 390 on 30 Sep 2026 to 200 by 31 Mar 2027; Source: Performance team");
        assertThat(desk().store().snapshot().waitingLists()).hasSize(3).endsWith(made.list());

        assertThat(desk().undo().before()).startsWith("Name: Speech therapy");
        assertThat(desk().store().snapshot()).isEqualTo(RichPlan.snapshot());
        desk().redo();
        assertThat(desk().store().snapshot().waitingLists()).endsWith(made.list());
    }

    @Test
    void keepsItsCountsAndItsPlaceWhenItIsChanged() {
        DefineWaitingList change = list(RichPlan.ASSESSMENTS, "Care Act assessment", 6, ListTerms.NONE);
        AuditEntry entry = desk().carryOut(change);

        assertThat(entry.action()).isEqualTo("Changed a waiting list");
        assertThat(entry.before()).contains("Kept by: Council; Standard: 4 weeks; Threshold: 18 weeks");
        assertThat(entry.after())
                .isEqualTo(
                        "Kept by: NHS; Standard: 6 weeks; Threshold: none; Definition: Children; Priority classes: none;"
                                + " Neighbourhood: none; Provider: none; Aim: none; Source: Performance team");
        WaitingList now = desk().store().snapshot().waitingLists().getFirst();
        assertThat(now.standardWeeks()).isEqualTo(6);
        assertThat(now.counts()).isEqualTo(RichWaiting.lists().getFirst().counts());
        PlanDesk.refused(desk().store().carryOut(change), "", "like this already");
        desk().undo();
        assertThat(desk().store().snapshot()).isEqualTo(RichPlan.snapshot());
    }

    @Test
    void isNotTakenBackOnceItHasCounts() {
        desk().carryOut(list(NEW, "Speech therapy", 18, ListTerms.NONE));
        desk().reopenAs("colleague");
        WaitingCount count =
                RichPlan.count(301, LocalDate.of(2026, 11, 20), 5, new WaitingCount.Flow.SnapshotOnly());
        desk().carryOut(new Change.RecordWaitingCount(NEW, count));
        desk().reopenAs("programme.office");
        PlanDesk.refused(desk().store().undo(), "", "There are counts of this list now");
        desk().reopenAs("colleague");
        desk().undo();
        desk().reopenAs("programme.office");
        desk().undo();
        desk().reopenAs("colleague");
        PlanDesk.refused(desk().store().redo(), "", "not in the plan any more");
    }

    @Test
    void isNeitherTakenBackNorDoneAgainOnceSomebodyElseChangedIt() {
        desk().carryOut(list(RichPlan.REVIEWS, "Reviews of care", 12, ListTerms.NONE));
        desk().reopenAs("colleague");
        desk().carryOut(list(RichPlan.REVIEWS, "Reviews", 13, ListTerms.NONE));
        desk().reopenAs("programme.office");
        PlanDesk.refused(desk().store().undo(), "", "changed again in the meantime");
        desk().reopenAs("colleague");
        desk().undo();
        desk().reopenAs("programme.office");
        desk().undo();
        desk().reopenAs("colleague");
        desk().carryOut(list(RichPlan.REVIEWS, "Their reviews", 14, ListTerms.NONE));
        desk().reopenAs("programme.office");
        PlanDesk.refused(desk().store().redo(), "", "changed in the meantime");
    }

    @Test
    void refusesWhatCannotBe() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThat(faulty(list(NEW, " ", 0, terms(new Threshold.Weeks(521), List.of("A", "A"), new Aim.None()))))
                .containsExactly("name", "standard", "threshold", "priorities");
        assertThat(faulty(list(NEW, "care act Assessment", 18, ListTerms.NONE))).containsExactly("name");
        assertThat(faulty(list(NEW, "x".repeat(301), 18, terms(new Threshold.None(), List.of("A\nB"), new Aim.None()))))
                .containsExactly("name", "priorities");
        assertThat(faulty(list(
                NEW, "New", 18, terms(new Threshold.None(), List.of(), new Aim.Size(day, -1, day, 5)))))
                .containsExactly("aim", "aim");
    }
}
