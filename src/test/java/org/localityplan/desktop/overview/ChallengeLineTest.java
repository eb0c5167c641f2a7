package org.localityplan.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.plan.GivenReports;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.SmallPlan;

class ChallengeLineTest {

    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvSource(delimiter = '|', value = {
        "2026-10=GREEN                                 | –          | false | ''        | no evidence to check",
        "2026-10=RED                                   | no promise | true  | ''        | no evidence to check",
        "2026-10=AMBER@2026-12-31                      | 31 Dec 26  | false | ''        | to be green by 31 Dec 26",
        "2026-10=AMBER@2026-11-01                      | 1 Nov 26   | true  | 0 of 1 kept | was to be green by 1 Nov 26, 0 of 1 promise kept",
        "2026-08=RED@2026-09-30 2026-10=RED@2027-01-31 | 31 Jan 27  | false | 0 of 1 kept | to be green by 31 Jan 27, 0 of 1 promise kept, moved once",
        "2026-08=RED@2026-09-30 2026-10=GREEN          | –          | false | ''        | no evidence to check"
    })
    void saysByWhenItIsPromisedToBeGreenAndWhatPromisesWereWorth(
            String reports, String greenBy, boolean wanting, String record, String spoken) {
        ChallengeLine line = new ChallengeLine(PlanStanding.of(SmallPlan.snapshot(
                SmallPlan.priority(Tier.MAJOR, SmallPlan.programme("Access", GivenReports.of(reports)))))
                .programmes()
                .getFirst());

        assertThat(line.greenBy()).isEqualTo(greenBy);
        assertThat(line.wanting()).isEqualTo(wanting);
        assertThat(line.record()).isEqualTo(record);
        assertThat(line.spoken().getLast()).isEqualTo(spoken);
    }
}
