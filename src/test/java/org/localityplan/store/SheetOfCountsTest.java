package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.WaitingChange.ListCount;
import org.localityplan.domain.history.WaitingChange.RecordWaitingCounts;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.CountDetail.PriorityCount;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;

/// The counts of several lists as one command.
class SheetOfCountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

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

    private static ListCount assessments(int number, int waiting, CountDetail detail) {
        WaitingCount count = RichPlan.count(number, DAY, waiting, new WaitingCount.Flow.Counted(10, 5, 1));
        return new ListCount(RichPlan.ASSESSMENTS, RichWaiting.with(detail, count));
    }

    private static ListCount reviews(int number, int waiting) {
        return new ListCount(
                RichPlan.REVIEWS, RichPlan.count(number, DAY, waiting, new WaitingCount.Flow.SnapshotOnly()));
    }

    private static CountDetail detail(String median, List<AgeBands.Band> bands, List<PriorityCount> priorities) {
        return new CountDetail(
                median.isEmpty() ? new Wait.Unknown() : new Wait.Weeks(new BigDecimal(median)),
                new Wait.Unknown(),
                new AgeBands(bands),
                priorities);
    }

    private static RecordWaitingCounts sheet(ListCount... counts) {
        return new RecordWaitingCounts(List.of(counts), Set.of());
    }

    private List<Fault> faults(ListCount... counts) {
        List<Fault> faults = PlanDesk.faults(desk().store().carryOut(sheet(counts)));
        desk().unchanged();
        return faults;
    }

    @Test
    void isRecordedTakenBackAndDoneAgainAsOne() {
        CountDetail detail = detail(
                "7.5",
                List.of(new AgeBands.Band(0, new AgeBands.End.Open(), 384)),
                List.of(new PriorityCount("Urgent", 12)));
        AuditEntry entry = desk().carryOut(sheet(assessments(100, 384, detail), reviews(101, 60)));

        assertThat(entry.action()).isEqualTo("Recorded waiting-list counts");
        assertThat(entry.subject()).isEqualTo("Care Act assessment, 20 Nov 2026; Review, 20 Nov 2026");
        assertThat(entry.after())
                .isEqualTo("384 waiting, 10 added, 5 completed, 1 removed, longest wait 31 weeks, median 7.5 weeks,"
                        + " 12 Urgent, 384 in 1 bands by length of wait; 60 waiting");
        assertThat(desk().store().audit(RichPlan.REVIEWS)).containsExactly(entry);
        Snapshot recorded = desk().store().snapshot();
        assertThat(recorded.waitingList(RichPlan.ASSESSMENTS).orElseThrow().latest())
                .contains(assessments(100, 384, detail).count());

        assertThat(desk().undo().before()).contains("384 waiting").contains("60 waiting");
        assertThat(desk().store().snapshot()).isEqualTo(RichPlan.snapshot());
        assertThat(desk().redo().action()).isEqualTo("Recorded waiting-list counts again");
        assertThat(desk().store().snapshot()).isEqualTo(recorded);
    }

    @Test
    void isNotDoneAgainOnceADayWasCountedAnew() {
        desk().carryOut(sheet(assessments(100, 384, CountDetail.NONE), reviews(101, 60)));
        desk().undo();
        desk().reopenAs("colleague");
        desk().carryOut(sheet(reviews(102, 61)));
        desk().reopenAs("programme.office");
        PlanDesk.refused(desk().store().redo(), "", "20 Nov 2026 has been counted again");
    }

    @Test
    void aDifferenceThatIsLargeIsAskedAboutUntilItIsMeant() {
        RecordWaitingCounts sheet = sheet(reviews(101, 60), assessments(100, 420, CountDetail.NONE));

        List<Fault> asked = PlanDesk.faults(desk().store().carryOut(sheet));

        assertThat(asked).containsExactly(Fault.asking(
                "1.waiting",
                "The movements explain 384 on the list; this is 36 more. Nothing is saved yet. Check the movements, or"
                        + " record it as it is."));
        desk().unchanged();
        RecordWaitingCounts other = new RecordWaitingCounts(
                sheet.counts(), Set.of(Fault.asking("1.waiting", "Another question.")));
        assertThat(PlanDesk.faults(desk().store().carryOut(other))).isEqualTo(asked);
        desk().carryOut(new RecordWaitingCounts(sheet.counts(), Set.copyOf(asked)));
        assertThat(desk().store().snapshot().waitingList(RichPlan.ASSESSMENTS).orElseThrow().counts())
                .hasSize(3);
    }

    @Test
    void smallDifferencesAndFirstCountsAreNotAskedAbout() {
        desk().carryOut(sheet(assessments(100, 384 - 19, CountDetail.NONE), reviews(101, 6000)));
    }

    @Test
    void refusesWhatCannotBeRowByRow() {
        assertThat(faults()).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .contains("no count in this sheet"));
        WaitingCount tomorrow =
                RichPlan.count(102, RichPlan.TODAY.plusDays(1), 1, new WaitingCount.Flow.SnapshotOnly());
        assertThat(faults(
                new ListCount(RichPlan.id(999), reviews(101, 1).count()),
                reviews(103, 60),
                reviews(104, 61),
                new ListCount(RichPlan.ASSESSMENTS, tomorrow)))
                .extracting(Fault::field)
                .containsExactly("0.list", "2.list", "3.at");
        assertThat(faults(new ListCount(
                RichPlan.REVIEWS, RichWaiting.count(81, CountDetail.NONE))))
                .extracting(Fault::field, Fault::sentence)
                .containsExactly(tuple(
                        "0.list", "This count is recorded already. Take the row out."));
    }

    @Test
    void refusesDaysAndWaitsThatCannotBe() {
        WaitingCount.Flow snapshot = new WaitingCount.Flow.SnapshotOnly();
        WaitingCount.Flow flow = new WaitingCount.Flow.Counted(0, 380, 0);
        assertThat(faults(new ListCount(
                RichPlan.REVIEWS, RichPlan.count(101, LocalDate.of(2016, 3, 31), 1, snapshot))))
                .extracting(Fault::sentence)
                .containsExactly("The plan begins on 1 Apr 2016; a count cannot be older. Check the year.");
        assertThat(faults(new ListCount(
                RichPlan.ASSESSMENTS, RichPlan.count(101, LocalDate.of(2026, 10, 31), 1, snapshot))))
                .extracting(Fault::field)
                .containsExactly("0.at");
        assertThat(faults(new ListCount(RichPlan.ASSESSMENTS, RichPlan.count(101, DAY, 0, flow))))
                .extracting(Fault::field)
                .containsExactly("0.longest");
        AgeBands.Band two = new AgeBands.Band(0, new AgeBands.End.Open(), 2);
        WaitingCount one = RichWaiting.with(
                detail("", List.of(two), List.of()), RichPlan.count(101, DAY, 1, snapshot));
        assertThat(faults(new ListCount(RichPlan.REVIEWS, one)))
                .extracting(Fault::sentence)
                .containsExactly("The bands hold 2 people, but 1 person is waiting. Correct one of them.");
    }

    @Test
    void aMedianIsKeptWhereverTheLongestWaitAllowsIt() {
        CountDetail over = new CountDetail(new Wait.Over(52), new Wait.Unknown(), AgeBands.NONE, List.of());
        WaitingCount unknown = RichPlan.count(101, DAY, 60, new WaitingCount.Flow.SnapshotOnly());
        AuditEntry entry = desk().carryOut(sheet(
                assessments(100, 384, detail("31.9", List.of(), List.of())),
                new ListCount(RichPlan.REVIEWS, RichWaiting.with(over, unknown))));

        assertThat(entry.after()).contains("median 31.9 weeks").endsWith("60 waiting, median over 52 weeks");
    }

    @Test
    void fewerThanTheMovementsExplainIsAskedAboutToo() {
        assertThat(faults(assessments(100, 360, CountDetail.NONE)))
                .extracting(Fault::sentence)
                .singleElement()
                .asString()
                .startsWith("The movements explain 384 on the list; this is 24 fewer.");
    }

    @Test
    void refusesDetailsThatCannotBe() {
        AgeBands.Band band = new AgeBands.Band(0, new AgeBands.End.Open(), 385);
        assertThat(faults(assessments(100, 384, detail("32", List.of(), List.of()))))
                .extracting(Fault::field)
                .containsExactly("0.median");
        assertThat(faults(assessments(100, 384, detail("7.125", List.of(), List.of()))).getFirst().sentence())
                .contains("two decimals");
        assertThat(faults(assessments(100, 384, detail("", List.of(band), List.of()))).getFirst().sentence())
                .isEqualTo("The bands hold 385 people, but 384 people are waiting. Correct one of them.");
        PriorityCount urgent = new PriorityCount("Urgent", 385);
        assertThat(faults(assessments(100, 384, detail("", List.of(), List.of(urgent)))).getFirst().field())
                .isEqualTo("0.priorities");
        PriorityCount unknown = new PriorityCount("Whenever", 1);
        assertThat(faults(assessments(100, 384, detail("", List.of(), List.of(unknown)))).getFirst().sentence())
                .contains("no priority class “Whenever”");
    }
}
