package org.localityplan.desktop.measure.edit.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;

class NoteScriptsTest {

    private static final Signature WRITER = new Signature("programme.office", GivenPlan.TODAY);
    private static final MeasureHistory WAITING = GivenStates.months(24).history();

    @Test
    void writesCommentaryOnTheNewestPeriodForItsOwner() {
        var read = read(
                NoteKind.COMMENTARY,
                Map.of("cause", "Two posts vacant", "action", "Agency cover", "due", "31/01/2027"));
        assertThat(note(read))
                .isEqualTo(new Note.Commentary(
                        Period.month(2026, 10),
                        "Two posts vacant",
                        "Agency cover",
                        "Lead therapist",
                        LocalDate.of(2027, 1, 31)));
    }

    @Test
    void refusesAnActionThatWasDueBeforeToday() {
        assertThat(read(NoteKind.COMMENTARY, Map.of("due", "21/11/2026")).wrong()).containsOnlyKeys("due");
    }

    @Test
    void showsWhatWasAlreadyWrittenForThePeriod() {
        var script = NoteKind.COMMENTARY.script(NoteSubject.fresh(GivenStates.full(), WRITER));
        assertThat(script.read(script.start()).previews())
                .extracting(Preview::title)
                .containsExactly("Already written for Oct 2026");
    }

    @Test
    void notesAnEventThatHasHappened() {
        assertThat(note(read(NoteKind.EVENT, Map.of("day", "4/5/2026", "words", "Duty rota changed"))))
                .isEqualTo(new Note.Event(LocalDate.of(2026, 5, 4), "Duty rota changed"));
        assertThat(read(NoteKind.EVENT, Map.of("day", "4/5/2027", "words", "Duty rota changed")).wrong())
                .containsOnlyKeys("day");
    }

    @Test
    void showsHowNewLimitsDifferBeforeTheyAreSaved() {
        var read = read(NoteKind.BASELINE, Map.of("from", "01/11/2025", "reason", "New triage"));
        assertThat(note(read)).isEqualTo(new Note.BaselineChange(LocalDate.of(2025, 11, 1), "New triage", WRITER));
        assertThat(sentences(read))
                .containsExactly(
                        "Control chart, 24 months → Control chart, 12 months since November 2025.",
                        "Mean 702 → 733.",
                        "Limits 652 to 751 → 702 to 763.");
    }

    @Test
    void refusesASecondBaselineOfTheSameDay() {
        var script = NoteKind.BASELINE.script(NoteSubject.fresh(GivenStates.full(), WRITER));
        assertThat(script.read(Draft.BLANK.with("from", "01/11/2025")).wrong()).containsOnlyKeys("from");
    }

    @Test
    void marksABreakFromAPeriod() {
        var read = read(NoteKind.BREAK, Map.of("from", "2026-08", "reason", "New case system"));
        assertThat(note(read)).isEqualTo(new Note.Break(Period.month(2026, 8), "New case system"));
        assertThat(sentences(read)).first().asString()
                .startsWith("Control chart, 24 months → Too few points for limits");
        assertThat(sentences(read)).contains("Mean 702 → none.");
    }

    @Test
    void choosesTheChart() {
        var none = Map.of("chart", "none", "reason", "Stepwise");
        assertThat(note(read(NoteKind.CHART, none)))
                .isEqualTo(new Note.ChartChoice(new Note.Spc.NotCharted(), "Stepwise", WRITER));
        var fixed = Map.of("chart", "unscreened", "after", "12", "reason", "First year");
        assertThat(note(read(NoteKind.CHART, fixed)))
                .isEqualTo(new Note.ChartChoice(new Note.Spc.Charted(false, 12), "First year", WRITER));
        assertThat(read(NoteKind.CHART, Map.of("after", "1", "reason", "First")).wrong()).containsOnlyKeys("after");
    }

    @Test
    void overridesTheNewestFigureAndSaysWhenThatLapses() {
        var read = read(NoteKind.OVERRIDE, Map.of("colour", "AMBER", "reason", "Counts a closed list"));
        assertThat(note(read))
                .isEqualTo(new Note.Override(Period.month(2026, 10), Light.AMBER, "Counts a closed list", WRITER));
        assertThat(sentences(read))
                .containsExactly("By the figures it is: Off track.",
                        "It would be shown as: At risk, with your reason.");
        assertThat(script(NoteKind.OVERRIDE, WAITING).about())
                .isEqualTo(
                        "For the figure of October 2026. It lapses with the figure for November 2026, which is due by"
                                + " 21 December 2026.");
    }

    @Test
    void saysThatNoOverrideIsNeededForTheSameColour() {
        assertThat(sentences(read(NoteKind.OVERRIDE, Map.of("colour", "RED", "reason", "Why"))))
                .contains("That is the colour you chose: no override is needed.");
    }

    @Test
    void forecastsTheYearEndBesideEarlierForecasts() {
        var script = script(NoteKind.FORECAST, GivenStates.full());
        var read = script.read(script.start().with("value", "650").with("reason", "Clinics go on"));
        assertThat(note(read))
                .isEqualTo(new Note.YearEndForecast(
                        Period.financialYear(2026), new BigDecimal("650"), "Clinics go on", WRITER));
        assertThat(sentences(read))
                .contains(
                        "650 would be: At risk.",
                        "20 Oct 26: 640 (Lead therapist). Clinics clear 15 a month");
    }

    @ParameterizedTest
    @EnumSource(NoteKind.class)
    void writesNothingOfAnEmptyForm(NoteKind kind) {
        var read = script(kind, WAITING).read(script(kind, WAITING).start());
        assertThat(read.change()).isEmpty();
        assertThat(read.missing()).isNotEmpty();
        assertThat(read.wrong()).isEmpty();
    }

    @Test
    void changesEveryKindOfNoteInItsOwnPlace() {
        for (var noted : GivenStates.full().notes().all()) {
            NoteKind.of(noted.note()).ifPresent(kind -> {
                var script = kind.script(NoteSubject.of(noted, GivenStates.full(), WRITER));
                var change = (Change.WriteNote) script.read(script.start()).change().orElseThrow();
                assertThat(change.id()).isEqualTo(noted.id());
                assertThat(change.note()).hasSameClassAs(noted.note());
                assertThat(script.title()).startsWith("Change the ");
            });
        }
    }

    private static Reading read(NoteKind kind, Map<String, String> typed) {
        var script = script(kind, WAITING);
        var draft = script.start();
        for (var each : typed.entrySet()) {
            draft = draft.with(each.getKey(), each.getValue());
        }
        return script.read(draft);
    }

    private static Script script(NoteKind kind, MeasureHistory history) {
        return kind.script(NoteSubject.fresh(history, WRITER));
    }

    private static Note note(Reading reading) {
        return ((Change.WriteNote) reading.change().orElseThrow()).note();
    }

    private static List<String> sentences(Reading reading) {
        return reading.previews().stream().map(Preview::sentences).flatMap(List::stream).toList();
    }
}
