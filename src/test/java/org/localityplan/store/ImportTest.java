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
}
