package org.localityplan.domain.waiting.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Trajectory.Actual;

class TrajectoryTest {

    private static final Aim.Size AIM =
            new Aim.Size(LocalDate.of(2026, 4, 1), 700, LocalDate.of(2027, 4, 1), 335);

    private static WaitingList list(String... counts) {
        ListTerms terms = new ListTerms(new ListTerms.Threshold.None(), List.of(), "", "", AIM);
        return GivenList.with(terms, List.of(counts));
    }

    @Test
    void aListWithoutAnAimHasNone() {
        assertThat(Trajectory.of(GivenList.of(List.of("2026-10-31:700:-")))).isEqualTo(new Trajectory.NoAim());
    }

    @Test
    void goesStraightFromTheDayItBeganToTheDayOfTheAim() {
        WaitingList list = list("2026-03-31:710:-", "2026-04-01:700:-", "2026-04-11:695:-", "2026-06-30:640:-");

        Trajectory.Planned planned = (Trajectory.Planned) Trajectory.of(list);

        assertThat(planned.points())
                .containsExactly(
                        new Trajectory.Point(LocalDate.of(2026, 4, 1), 700, new Actual.Counted(700)),
                        new Trajectory.Point(LocalDate.of(2026, 4, 11), 690, new Actual.Counted(695)),
                        new Trajectory.Point(LocalDate.of(2026, 6, 30), 610, new Actual.Counted(640)),
                        new Trajectory.Point(LocalDate.of(2027, 4, 1), 335, new Actual.ToCome()));
        assertThat(planned.newest()).singleElement().satisfies(point -> assertThat(point.ahead())
                .isEqualTo(30));
        assertThat(planned.points().getLast().ahead()).isZero();
    }

    @Test
    void endsWithTheCountOfItsLastDay() {
        Trajectory.Planned planned = (Trajectory.Planned) Trajectory.of(list("2027-04-01:330:-", "2027-05-01:320:-"));

        assertThat(planned.points())
                .containsExactly(
                        new Trajectory.Point(LocalDate.of(2027, 4, 1), 335, new Actual.Counted(330)));
    }

    @ParameterizedTest(name = "{0}: {1} a week")
    @CsvSource({"2027-03-04:375:-, 10", "2027-03-25:345:-, 10", "2027-03-25:330:-, 0", "2027-04-02:336:-, Infinity"})
    void saysHowManyMustLeaveBeyondThoseWhoJoin(String count, double expected) {
        assertThat(Trajectory.neededAWeek(list(count), AIM)).satisfiesAnyOf(
                found -> assertThat(found).isEqualTo(expected),
                found -> assertThat(found).isCloseTo(expected, within(1e-9)));
    }
}
