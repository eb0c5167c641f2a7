package org.localityplan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTallyTest {

    @Test
    void addsUpToAllMeasures() {
        RatingTally tally = RatingTally.of(List.of(
                new Rating.Green(),
                new Rating.Green(),
                new Rating.Green(),
                new Rating.Amber(BigDecimal.ONE),
                new Rating.Amber(BigDecimal.ONE),
                new Rating.Red(BigDecimal.ONE),
                new Rating.Unrated(Rating.Reason.NO_DATA),
                new Rating.Unrated(Rating.Reason.NO_DATA),
                new Rating.Unrated(Rating.Reason.SUPPRESSED)));

        assertThat(tally.green()).isEqualTo(3);
        assertThat(tally.amber()).isEqualTo(2);
        assertThat(tally.red()).isEqualTo(1);
        assertThat(tally.unrated(Rating.Reason.NO_DATA)).isEqualTo(2);
        assertThat(tally.unrated(Rating.Reason.SUPPRESSED)).isEqualTo(1);
        assertThat(tally.unrated(Rating.Reason.NOT_DUE)).isZero();
        assertThat(tally.judged()).isEqualTo(6);
        assertThat(tally.notJudged()).isEqualTo(3);
        assertThat(tally.all()).isEqualTo(9);
    }

    @Test
    void countsNothingAsNothing() {
        assertThat(RatingTally.of(List.of()).all()).isZero();
    }
}
