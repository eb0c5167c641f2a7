package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change.ImportObservations;
import org.localityplan.domain.history.Change.Imported;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;

class ImportTest {

    private static final MeasureKey EMPLOYMENT = new MeasureKey(Framework.ASCOF_2014, "1E");
    private static final Area BURY = new Area("E08000002", "Bury", Area.Level.COUNCIL);
    private static final Period LATEST = Period.financialYear(2020);

    @TempDir
    Path folder = Path.of("");

    private static ImportObservations figures(String own) {
        return new ImportObservations(
                "ASCOF 2020/21",
                List.of(
                        new Imported(
                                RichPlan.measure(200, EMPLOYMENT, Polarity.HIGHER),
                                List.of(
                                        seen(RichPlan.TRAFFORD, "11.9"),
                                        seen(BURY, "3.30"),
                                        seen(RichPlan.NORTH_WEST, "4.1"))),
                        new Imported(
                                RichPlan.measure(201, RichPlan.OUTCOME, Polarity.LOWER),
                                List.of(seen(RichPlan.TRAFFORD, own), seen(BURY, "80")))));
    }

    private static Observation seen(Area area, String amount) {
        return RichPlan.seen(area, LATEST, Observation.TOTAL, Figure.Value.of(amount));
    }

    @Test
    void showsImportedFiguresOfKnownAndNewMeasures() {
        try (PlanStore store = OpenPlan.made(folder)) {
            var entry = OpenPlan.saved(store.carryOut(figures("90.1"))).entry();

            assertThat(entry.after()).isEqualTo("4 new figures, 1 changed, 0 as before; 2 measures");
            MeasureHistory employment = store.snapshot().measure(EMPLOYMENT).orElseThrow();
            assertThat(employment.own()).containsExactly(seen(RichPlan.TRAFFORD, "11.9"));
            assertThat(employment.comparators()).containsExactly(seen(RichPlan.NORTH_WEST, "4.1"));
            assertThat(employment.peers()).containsExactly(seen(BURY, "3.30"), seen(RichPlan.TRAFFORD, "11.9"));
            MeasureHistory outcome = store.snapshot().measure(RichPlan.OUTCOME).orElseThrow();
            assertThat(outcome.measure().polarity()).isEqualTo(Polarity.HIGHER);
            assertThat(outcome.latest()).contains(seen(RichPlan.TRAFFORD, "90.1"));
            assertThat(outcome.peers()).hasSize(3);
        }
    }

    @Test
    void takesBackAndDoesAgain() {
        try (PlanStore store = OpenPlan.made(folder)) {
            OpenPlan.saved(store.carryOut(figures("90.1")));
            Snapshot imported = store.snapshot();

            OpenPlan.saved(store.undo());
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());

            OpenPlan.saved(store.redo());
            assertThat(store.snapshot()).isEqualTo(imported);

            OpenPlan.saved(store.undo());
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
            assertThat(store.verifyAudit()).isTrue();
            assertThat(store.audit())
                    .extracting(entry -> entry.action())
                    .containsExactly(
                            "Took back an import",
                            "Imported figures again",
                            "Took back an import",
                            "Imported figures",
                            "Made the plan file");
        }
    }

    @Test
    void leavesEqualFiguresAlone() {
        try (PlanStore store = OpenPlan.made(folder)) {
            OpenPlan.saved(store.carryOut(figures("90.1")));
            var again = OpenPlan.saved(store.carryOut(figures("90.1"))).entry();
            assertThat(again.after()).isEqualTo("0 new figures, 0 changed, 5 as before; 2 measures");
        }
    }

    @Test
    void takesBackOnlyTheLatestWriterOfAFigure() {
        try (PlanStore store = OpenPlan.made(folder)) {
            OpenPlan.saved(store.carryOut(figures("90.1")));
        }
        Path file = folder.resolve("trafford.plan");
        try (PlanStore store = OpenPlan.opened(PlanStore.open(file, OpenPlan.session(folder, "colleague")))) {
            OpenPlan.saved(store.carryOut(figures("91.5")));
        }
        try (PlanStore store = OpenPlan.opened(PlanStore.open(file, OpenPlan.session(folder)))) {
            assertThat(store.undo()).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                    refused.faults())
                    .singleElement()
                    .extracting(Outcome.Fault::sentence)
                    .asString()
                    .contains("Later figures have taken the place of 1 of these"));
        }
    }

    @Test
    void bringsBackMeasureWhoseImportWasTakenBack() {
        try (PlanStore store = OpenPlan.made(folder)) {
            OpenPlan.saved(store.carryOut(figures("90.1")));
            OpenPlan.saved(store.undo());
            assertThat(store.snapshot().measure(EMPLOYMENT)).isEmpty();
            OpenPlan.saved(store.carryOut(figures("90.2")));
            assertThat(store.snapshot().measure(EMPLOYMENT)).isPresent();
            OpenPlan.saved(store.undo());
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void keepsSuppressedAndMissingFiguresAndTakesThemBack() {
        try (PlanStore store = OpenPlan.made(folder)) {
            List<Observation> figures = List.of(
                    RichPlan.seen(RichPlan.TRAFFORD, LATEST, Observation.TOTAL, new Figure.Missing()),
                    RichPlan.seen(RichPlan.TRAFFORD, LATEST, "18-64", Figure.Value.of("1E+2")));
            var change = new ImportObservations(
                    "Revision",
                    List.of(new Imported(RichPlan.measure(70, RichPlan.OUTCOME, Polarity.HIGHER), figures)));
            OpenPlan.saved(store.carryOut(change));
            assertThat(store.snapshot().measure(RichPlan.OUTCOME).orElseThrow().own())
                    .extracting(each -> each.figure().value().map(String::valueOf).orElse("–"))
                    .containsExactly("100", "–", "100", "–");
            OpenPlan.saved(store.undo());
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void refusesContradictoryOrBoundlessFigures() {
        Observation bury = seen(BURY, "1");
        Observation huge = seen(RichPlan.SALFORD, "1E+30");
        Observation longName = RichPlan.seen(BURY, LATEST, "x".repeat(201), new Figure.Missing());
        var measure = RichPlan.measure(200, EMPLOYMENT, Polarity.HIGHER);
        try (PlanStore store = OpenPlan.made(folder)) {
            var faulty = new ImportObservations(
                    " ", List.of(new Imported(measure, List.of(bury, bury, huge, longName))));
            assertThat(store.carryOut(faulty)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                    refused.faults())
                    .extracting(Outcome.Fault::field)
                    .containsExactly("source", "measures", "measures", "measures"));
            var empty = new ImportObservations("ASCOF", List.of(new Imported(measure, List.of())));
            assertThat(store.carryOut(empty)).isInstanceOf(Outcome.Refused.class);
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void showsMeasuresOfAnotherArea() {
        try (PlanStore store = OpenPlan.made(folder)) {
            OpenPlan.saved(store.carryOut(figures("90.1")));

            Snapshot bury = store.snapshotOf("E08000002");
            assertThat(bury.locality()).isEqualTo(BURY);
            MeasureHistory outcome = bury.measure(RichPlan.OUTCOME).orElseThrow();
            assertThat(outcome.own()).containsExactly(seen(BURY, "80"));
            assertThat(outcome.comparators()).extracting(each -> each.area()).containsOnly(RichPlan.ENGLAND);
            assertThat(outcome.peers()).hasSize(3);
            assertThat(bury.plans()).isEqualTo(store.snapshot().plans());

            Snapshot salford = store.snapshotOf(RichPlan.SALFORD.code());
            assertThat(salford.measure(RichPlan.OUTCOME).orElseThrow().comparators())
                    .extracting(each -> each.area())
                    .contains(RichPlan.NORTH_WEST);
            Snapshot country = store.snapshotOf(RichPlan.ENGLAND.code());
            assertThat(country.measure(RichPlan.OUTCOME).orElseThrow().comparators())
                    .isEmpty();
            Snapshot unknown = store.snapshotOf("E00000000");
            assertThat(unknown.measure(RichPlan.OUTCOME).orElseThrow().own()).isEmpty();
            assertThat(store.area("E00000000")).isEmpty();
        }
    }
}
