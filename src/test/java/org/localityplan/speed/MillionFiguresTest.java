package org.localityplan.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;

/// A small plan of the kind that has a million figures when it is measured.
class MillionFiguresTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void showsOwnSeriesAndThePeersOfTheLatestMonthOnly() throws IOException {
        MillionFigures few = new MillionFigures(2, 3);
        Path plan = few.plan(folder);
        assertThat(few.plan(folder)).isEqualTo(plan);
        Opening opening = PlanStore.open(plan, MillionFigures.session(folder));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (PlanStore store = ((Opening.Opened) opening).store()) {
            assertThat(store.notices()).isEmpty();
            MeasureHistory measure = store.snapshot()
                    .measure(new MeasureKey(Framework.LOCAL, "M001"))
                    .orElseThrow();
            assertThat(measure.own()).hasSize(3);
            assertThat(measure.comparators()).hasSize(6);
            assertThat(measure.peers()).hasSize(152).extracting(each -> each.area().level())
                    .containsOnly(Area.Level.COUNCIL);
        }
    }
}
