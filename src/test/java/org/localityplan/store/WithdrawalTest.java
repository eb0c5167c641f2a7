package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.note.Note;

/// Figures that a sheet takes out.
class WithdrawalTest {

    private static final Period LATEST = Period.financialYear(2020);
    private static final UUID OUTCOME = RichPlan.id(70);

    @TempDir
    Path folder = Path.of("");

    private static Change.EnterFigures entry(String total, String remark) {
        Observation seen = RichPlan.seen(RichPlan.TRAFFORD, LATEST, Observation.TOTAL, Figure.Value.of(total));
        return new Change.EnterFigures(LATEST, List.of(new Change.Entered(OUTCOME, seen, remark)));
    }

    private static Change.EnterFigures withdrawal(String... breakdowns) {
        return new Change.EnterFigures(
                LATEST,
                List.of(),
                Stream.of(breakdowns)
                        .map(each -> new Change.Withdrawn(OUTCOME, RichPlan.TRAFFORD, each, "Counted twice"))
                        .toList());
    }

    @Test
    void withdrawsTakesBackAndWithdrawsAgain() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(withdrawal(Observation.TOTAL, "65 and over"));
            assertThat(entry.action()).isEqualTo("Removed figures");
            assertThat(entry.before())
                    .isEqualTo("ascof-2014:2B(1) Total 88.90% (120 of 135.0) provisional;"
                            + " ascof-2014:2B(1) 65 and over no figure");
            assertThat(entry.after())
                    .isEqualTo("ascof-2014:2B(1) Total removed; ascof-2014:2B(1) 65 and over removed");
            assertThat(desk.measure(RichPlan.OUTCOME).own())
                    .filteredOn(each -> each.period().equals(LATEST))
                    .extracting(Observation::breakdown)
                    .containsExactly("18-64");
            assertThat(desk.measure(RichPlan.OUTCOME).notes().remark(LATEST))
                    .contains(new Note.Remark(LATEST, "Counted twice"));
            assertThat(desk.store().audit(OUTCOME)).first().isEqualTo(entry);
            Snapshot without = desk.store().snapshot();

            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.redo();
            assertThat(desk.store().snapshot()).isEqualTo(without);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void takesBackAnEntryAndItsWithdrawalOneAfterTheOther() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(entry("88.9", "First"));
            Snapshot entered = desk.store().snapshot();
            desk.carryOut(withdrawal(Observation.TOTAL));
            desk.carryOut(entry("89", "Again"));
            desk.undo();
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(entered);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void doesNotTakeBackAnEntryThatAnotherPersonHasWithdrawnSince() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(entry("88.9", "First"));
            desk.reopenAs("colleague");
            desk.carryOut(withdrawal(Observation.TOTAL));
            Snapshot without = desk.store().snapshot();
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "Later figures have taken the place of 1 of these");
            assertThat(desk.store().snapshot()).isEqualTo(without);
            desk.reopenAs("colleague");
            desk.undo();
            desk.reopenAs("programme.office");
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void refusesToWithdrawWhatIsNotThereOrIsEnteredBeside() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            PlanDesk.refused(
                    desk.store().carryOut(withdrawal("75 and over")), OUTCOME + ".value", "no figure here to remove");
            Change.EnterFigures entered = entry("88.9", "");
            Change both = new Change.EnterFigures(
                    LATEST, entered.figures(), withdrawal(Observation.TOTAL).withdrawn());
            PlanDesk.refused(desk.store().carryOut(both), OUTCOME + ".value", "two rows for this figure");
            desk.unchanged();
        }
    }
}
