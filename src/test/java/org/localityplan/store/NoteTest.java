package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Notes;
import org.localityplan.domain.measure.note.Signature;

class NoteTest {

    private static final UUID MEASURE = RichPlan.id(70);
    private static final UUID NEW = RichPlan.id(900);
    private static final UUID EVENT = RichPlan.id(94);
    private static final LocalDate TOMORROW = RichPlan.TODAY.plusDays(1);

    @TempDir
    Path folder = Path.of("");

    private static Change write(UUID id, Note note) {
        return new Change.WriteNote(MEASURE, id, note);
    }

    private static Note event(String words) {
        return new Note.Event(LocalDate.of(2020, 6, 1), words);
    }

    private static List<Note> notes(PlanDesk desk) {
        return desk.measure(RichPlan.OUTCOME).notes().all().stream().map(Notes.Noted::note).toList();
    }

    @Test
    void writesTakesBackAndWritesAgain() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(write(NEW, event("A ward closed")));
            assertThat(entry.action()).isEqualTo("Wrote an event");
            assertThat(entry.subject()).isEqualTo("2B(1) People still at home 91 days later");
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after()).isEqualTo("1 Jun 2020: A ward closed");
            assertThat(desk.measure(RichPlan.OUTCOME).notes().all().getLast())
                    .isEqualTo(new Notes.Noted(
                            NEW,
                            event("A ward closed"),
                            Provenance.local("Written by programme.office")));
            Snapshot written = desk.store().snapshot();

            assertThat(desk.undo().before()).isEqualTo("1 Jun 2020: A ward closed");
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            assertThat(desk.redo().action()).isEqualTo("Wrote again an event");
            assertThat(desk.store().snapshot()).isEqualTo(written);
            assertThat(desk.store().audit(MEASURE)).hasSize(3);
            assertThat(desk.store().audit(RichPlan.id(71))).isEmpty();
        }
    }

    @Test
    void replacesNoteInItsPlace() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(write(EVENT, event("Lockdown ended")));
            assertThat(entry.action()).isEqualTo("Changed an event");
            assertThat(entry.before()).isEqualTo("23 Mar 2020: Lockdown");
            assertThat(entry.after()).isEqualTo("1 Jun 2020: Lockdown ended");
            assertThat(notes(desk)).hasSize(9);
            assertThat(notes(desk).get(4)).isEqualTo(event("Lockdown ended"));

            AuditEntry undone = desk.undo();
            assertThat(undone.before()).isEqualTo("1 Jun 2020: Lockdown ended");
            assertThat(undone.after()).isEqualTo("23 Mar 2020: Lockdown");
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.redo();
            assertThat(notes(desk).get(4)).isEqualTo(event("Lockdown ended"));
        }
    }

    @Test
    void strikesOutBringsBackAndStrikesAgain() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(new Change.StrikeNote(MEASURE, EVENT));
            assertThat(entry.action()).isEqualTo("Struck out an event");
            assertThat(entry.before()).isEqualTo("23 Mar 2020: Lockdown");
            assertThat(entry.after()).isEmpty();
            assertThat(notes(desk)).hasSize(8).noneMatch(Note.Event.class::isInstance);

            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.redo();
            assertThat(notes(desk)).hasSize(8);
            PlanDesk.refused(desk.store().carryOut(new Change.StrikeNote(MEASURE, EVENT)), "", "not there any more");
        }
    }

    @Test
    void writesStruckNoteAnew() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new Change.StrikeNote(MEASURE, EVENT));
            assertThat(desk.carryOut(write(EVENT, event("Lockdown again"))).action()).isEqualTo("Wrote an event");
            assertThat(notes(desk).get(4)).isEqualTo(event("Lockdown again"));
            desk.undo();
            assertThat(notes(desk)).hasSize(8);
        }
    }

    @Test
    void doesNotTakeBackWhatAnotherPersonHasChanged() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(write(NEW, event("A ward closed")));
            desk.reopenAs("colleague");
            desk.carryOut(write(NEW, event("Two wards closed")));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "changed in the meantime");
            desk.reopenAs("colleague");
            desk.undo();
            desk.reopenAs("programme.office");
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.reopenAs("colleague");
            PlanDesk.refused(desk.store().redo(), "", "changed in the meantime");
        }
    }

    @Test
    void doesNotBringBackStruckNoteThatWasWrittenAnew() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new Change.StrikeNote(MEASURE, EVENT));
            desk.reopenAs("colleague");
            desk.carryOut(write(EVENT, event("Lockdown again")));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "changed in the meantime");
        }
    }

    static Stream<Arguments> faulty() {
        Signature nobody = new Signature(" ", TOMORROW);
        Period month = Period.month(2026, 12);
        LocalDate due = LocalDate.of(2030, 1, 1);
        return Stream.of(
                Arguments.of(new Note.BaselineChange(TOMORROW, "", nobody), List.of("from", "reason", "by", "on")),
                Arguments.of(new Note.ChartChoice(Note.Spc.USUAL, " ", RichNotes.HEAD), List.of("reason")),
                Arguments.of(new Note.Break(month, ""), List.of("from", "reason")),
                Arguments.of(new Note.Event(TOMORROW, ""), List.of("day", "words")),
                Arguments.of(
                        new Note.Commentary(month, "", "", "", due), List.of("period", "cause", "action", "owner")),
                Arguments.of(
                        new Note.Override(Period.financialYear(2021), Light.RED, "Late", RichNotes.HEAD),
                        List.of("period")),
                Arguments.of(
                        new Note.YearEndForecast(month, new BigDecimal("1E+40"), "", RichNotes.HEAD),
                        List.of("year", "value", "reason")),
                Arguments.of(new Note.Remark(month, "x".repeat(4_001)), List.of("period", "words")));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void refusesWhatOthersCouldNotUnderstand(Note note, List<String> fields) {
        try (PlanDesk desk = new PlanDesk(folder)) {
            assertThat(PlanDesk.faults(desk.store().carryOut(write(NEW, note))))
                    .extracting(Outcome.Fault::field)
                    .containsExactlyElementsOf(fields);
            desk.unchanged();
        }
    }

    @Test
    void takesCommentaryWhoseActionIsStillToCome() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Note note = new Note.Commentary(
                    Period.month(2026, 11), "Sickness", "Recruit", "Head of care", LocalDate.of(2027, 4, 1));
            assertThat(desk.carryOut(write(NEW, note)).after())
                    .isEqualTo("Nov 2026: Sickness Action: Recruit Head of care, by 1 Apr 2027");
            assertThat(notes(desk)).endsWith(note);
        }
    }

    @Test
    void refusesMeasuresItDoesNotKnow() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Change unknown = new Change.WriteNote(RichPlan.id(999), NEW, event("Nothing"));
            PlanDesk.refused(desk.store().carryOut(unknown), "measure", "not in the plan any more");
            Change other = new Change.WriteNote(RichPlan.id(71), EVENT, event("Nothing"));
            PlanDesk.refused(desk.store().carryOut(other), "", "about another measure");
            PlanDesk.refused(
                    desk.store().carryOut(new Change.StrikeNote(RichPlan.id(71), EVENT)), "", "not there any more");
            desk.unchanged();
        }
    }
}
