package org.localityplan.desktop.measure.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.note.Note;

class MissingCommentaryTest {

    private static final Period NEWEST = Period.month(2026, 10);

    @Test
    void missesTheCommentaryOfAFigureThatIsOffTrack() {
        assertThat(missing(GivenStates.months(12).history())).contains(NEWEST);
    }

    @Test
    void missesItWhenOnlyAnEarlierPeriodIsExplained() {
        assertThat(missing(GivenStates.months(12).note(about(NEWEST.previous())).history())).contains(NEWEST);
        assertThat(missing(GivenStates.months(12).note(about(NEWEST)).history())).isEmpty();
    }

    @Test
    void asksForNoneOnTrackOrWithoutALight() {
        assertThat(missing(onTrack().history())).isEmpty();
        assertThat(missing(GivenStates.withoutTarget())).isEmpty();
        assertThat(missing(GivenStates.none())).isEmpty();
    }

    private static GivenMeasure onTrack() {
        return GivenStates.months(12).target("2026-10", "800", "10%");
    }

    private static Note.Commentary about(Period period) {
        return new Note.Commentary(period, "Why", "What", "Owner", LocalDate.of(2027, 1, 31));
    }

    private static Optional<Period> missing(MeasureHistory history) {
        return MissingCommentary.of(history, GivenPlan.TODAY);
    }
}
