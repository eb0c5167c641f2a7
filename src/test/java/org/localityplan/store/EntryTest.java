package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.note.Note;

class EntryTest {

    private static final Period LATEST = Period.financialYear(2020);
    private static final UUID OUTCOME = RichPlan.id(70);

    @TempDir
    Path folder = Path.of("");

    private static Change.Entered row(UUID measure, Period period, String breakdown, Figure figure) {
        Observation seen = RichPlan.seen(RichPlan.TRAFFORD, period, breakdown, figure);
        return new Change.Entered(measure, seen, "");
    }

    private static Figure figure(String value, String numerator, String denominator) {
        return new Figure.Value(
                new BigDecimal(value),
                Map.of(
                        Figure.Part.NUMERATOR, new BigDecimal(numerator),
                        Figure.Part.DENOMINATOR, new BigDecimal(denominator)),
                false);
    }

    private static Change.EnterFigures sheet(String total, String remark) {
        Change.Entered first = row(OUTCOME, LATEST, Observation.TOTAL, figure(total, "120", "135"));
        return new Change.EnterFigures(
                LATEST,
                List.of(
                        new Change.Entered(OUTCOME, first.observation(), remark),
                        row(OUTCOME, LATEST, "65 and over", Figure.Value.of("91.0"))));
    }

    @Test
    void entersTakesBackAndEntersAgain() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(sheet("88.9", " One team is missing "));
            assertThat(entry.action()).isEqualTo("Entered figures");
            assertThat(entry.subject()).isEqualTo("2020/21");
            assertThat(entry.before())
                    .isEqualTo("ascof-2014:2B(1) Total 88.90% (120 of 135.0) provisional;"
                            + " ascof-2014:2B(1) 65 and over no figure");
            assertThat(entry.after())
                    .isEqualTo("ascof-2014:2B(1) Total 88.9% (120 of 135); ascof-2014:2B(1) 65 and over 91.0%");
            Observation total = desk.measure(RichPlan.OUTCOME).latest().orElseThrow();
            assertThat(total.figure()).isEqualTo(figure("88.9", "120", "135"));
            assertThat(total.provenance()).isEqualTo(Provenance.local("Entered by programme.office"));
            assertThat(desk.measure(RichPlan.OUTCOME).notes().remark(LATEST))
                    .contains(new Note.Remark(LATEST, "One team is missing"));
            Snapshot entered = desk.store().snapshot();

            assertThat(desk.undo().action()).isEqualTo("Took back entered figures");
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            assertThat(desk.redo().action()).isEqualTo("Entered figures again");
            assertThat(desk.store().snapshot()).isEqualTo(entered);
            assertThat(desk.store().audit(OUTCOME)).hasSize(3);
        }
    }

    @Test
    void doesNotRepeatRemarkThatStands() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(sheet("88.9", "Provisional until June"));
            assertThat(desk.measure(RichPlan.OUTCOME).notes()).isEqualTo(RichNotes.notes());
        }
    }

    @Test
    void doesNotTakeBackWhatAnotherPersonHasEnteredSince() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(sheet("88.9", "First"));
            desk.reopenAs("colleague");
            desk.carryOut(sheet("89", ""));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "Later figures have taken the place of 2 of these");
            assertThat(desk.measure(RichPlan.OUTCOME).notes().remark(LATEST))
                    .contains(new Note.Remark(LATEST, "First"));
            desk.reopenAs("colleague");
            desk.undo();
            desk.reopenAs("programme.office");
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @ParameterizedTest(name = "{0}: {1} ({2} of {3}) is refused at {4}")
    @CsvSource({
        "PERCENT, 100.1, '', '', value",
        "PERCENT, -0.1, '', '', value",
        "COUNT, 1.5, '', '', value",
        "COUNT, -1, '', '', value",
        "COUNT, 1E+21, '', '', value",
        "PERCENT, 50, 1, 0, denominator",
        "PERCENT, 50, -1, 2, numerator",
        "PERCENT, 88.8, 120, 135, numerator",
        "PERCENT, 90, 120, 135, numerator",
        "RATE, 2, 1, -4, denominator",
    })
    void refusesImpossibleNumbers(Unit unit, String value, String numerator, String denominator, String column) {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(measured(unit));
            Change change = oneRow(value, numerator, denominator);
            assertThat(PlanDesk.faults(desk.store().carryOut(change)))
                    .extracting(Outcome.Fault::field)
                    .containsExactly(Change.EnterFigures.field(RichPlan.id(300), column));
        }
    }

    @ParameterizedTest(name = "{0}: {1} ({2} of {3}) is taken")
    @CsvSource({
        "PERCENT, 0, '', ''",
        "PERCENT, 100.0, '', ''",
        "PERCENT, 88.9, 120, 135",
        "PERCENT, 88.90, 120, 135",
        "PERCENT, 88.8888889, 120, 135",
        "PERCENT, 89, 120, 135",
        "COUNT, 12.0, '', ''",
        "COUNT, 0, '', ''",
        "RATE, 120.5, 1, 4",
        "WEEKS, -2.5, '', ''",
    })
    void takesPossibleNumbers(Unit unit, String value, String numerator, String denominator) {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(measured(unit));
            desk.carryOut(oneRow(value, numerator, denominator));
            assertThat(desk.measure(new MeasureKey(Framework.LOCAL, "N1")).own())
                    .singleElement()
                    .satisfies(each -> assertThat(each.figure().value()).contains(new BigDecimal(value)));
        }
    }

    private static Change measured(Unit unit) {
        Measure like = RichPlan.measure(
                300,
                new MeasureKey(Framework.LOCAL, "N1"),
                Polarity.HIGHER);
        return new Change.DefineMeasure(
                new Measure(
                        like.id(),
                        like.key(),
                        like.name(),
                        unit,
                        like.polarity(),
                        like.frequency(),
                        like.definition(),
                        like.owner(),
                        like.stage(),
                        like.upkeep(),
                        like.provenance()),
                List.of());
    }

    private static Change oneRow(String value, String numerator, String denominator) {
        Figure figure = numerator.isEmpty() ? Figure.Value.of(value) : figure(value, numerator, denominator);
        return new Change.EnterFigures(
                LATEST, List.of(row(RichPlan.id(300), LATEST, Observation.TOTAL, figure)));
    }

    @Test
    void namesEachFaultyCell() {
        Period month = Period.month(2026, 10);
        try (PlanDesk desk = new PlanDesk(folder)) {
            Change change = new Change.EnterFigures(
                    LATEST,
                    List.of(
                            row(OUTCOME, LATEST, Observation.TOTAL, Figure.Value.of("50")),
                            row(OUTCOME, LATEST, Observation.TOTAL, Figure.Value.of("51")),
                            row(RichPlan.id(999), LATEST, Observation.TOTAL, Figure.Value.of("51")),
                            row(OUTCOME, month, Observation.TOTAL, Figure.Value.of("120")),
                            row(OUTCOME, LATEST, "18-64", figure("101", "-3", "0")),
                            new Change.Entered(
                                    RichPlan.id(71),
                                    RichPlan.seen(RichPlan.TRAFFORD, LATEST, "Total", new Figure.Missing()),
                                    "x".repeat(4_001))));
            assertThat(PlanDesk.faults(desk.store().carryOut(change)))
                    .extracting(Outcome.Fault::field)
                    .containsExactly(
                            OUTCOME + ".value",
                            RichPlan.id(999) + ".measure",
                            OUTCOME + ".period",
                            OUTCOME + ".value",
                            OUTCOME + ".numerator",
                            OUTCOME + ".denominator",
                            OUTCOME + ".value",
                            RichPlan.id(71) + ".remark");
            desk.unchanged();
        }
    }

    @Test
    void refusesSheetOfAnotherKindOfPeriodOrOfTheFuture() {
        Period month = Period.month(2026, 10);
        Period next = Period.financialYear(2027);
        try (PlanDesk desk = new PlanDesk(folder)) {
            Change monthly = new Change.EnterFigures(
                    month, List.of(row(OUTCOME, month, Observation.TOTAL, Figure.Value.of("50"))));
            PlanDesk.refused(desk.store().carryOut(monthly), OUTCOME + ".period", "kept by financial year");
            Change future = new Change.EnterFigures(
                    next, List.of(row(OUTCOME, next, Observation.TOTAL, Figure.Value.of("50"))));
            PlanDesk.refused(desk.store().carryOut(future), "", "2027/28 has not begun");
            PlanDesk.refused(
                    desk.store().carryOut(new Change.EnterFigures(LATEST, List.of())), "", "no figure in this sheet");
            desk.unchanged();
        }
    }
}
