package org.localityplan.desktop.programme.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.intake.sample.SamplePlan;

class ProgrammePageTest {

    private final Snapshot sample = SamplePlan.read().plan();

    @Test
    void isEmptyForAProgrammeThatIsNotInThePlan() {
        assertThat(ProgrammePage.of(sample, new UUID(0, 7))).isEmpty();
    }

    @Test
    void namesWhatIsNotGoodByHowTheProgrammeStands() {
        assertThat(page("Safeguarding adults").badHeading()).isEqualTo("What is off track and why");
        assertThat(page("Waiting lists and access").badHeading()).isEqualTo("What is at risk and why");
        assertThat(page("Supporting carers").badHeading()).isEqualTo("What to watch");
    }

    @Test
    void saysWhoAnswersForItWithoutAnAbbreviation() {
        assertThat(page("Safeguarding adults").owner()).isEqualTo("Safeguarding Adults");
    }

    @Test
    void listsTheOpenRequestsOfThisProgrammeOnly() {
        assertThat(page("Waiting lists and access").asks())
                .extracting(ProgrammePage.Ask::note)
                .containsExactly("Paper 3 · was due 30 October 2026");
        assertThat(page("Supporting carers").asks()).isEmpty();
    }

    @Test
    void listsTheWorstProjectFirstWithItsNextMilestone() {
        var worst = page("Safeguarding adults").lists().projects().getFirst();
        assertThat(worst.light()).isEqualTo(Light.RED);
        assertThat(worst.milestone()).isEqualTo("Assessor posts filled");
        assertThat(worst.dates()).isEqualTo("30 Sep 26 → 29 Jan 27");
        assertThat(worst.late()).isEqualTo("4 months");
    }

    @Test
    void keepsEveryMeasureOfTheProgrammeInItsTable() {
        for (var programme : sample.plan().programmes()) {
            assertThat(page(programme.name()).lists().measures())
                    .extracting(MeasureLine::key)
                    .isEqualTo(programme.measures());
        }
    }

    @Test
    void putsOpenMilestonesBeforeReachedOnes() {
        var reached = page("Safeguarding adults").lists().milestones().stream()
                .map(line -> line.milestone().reached())
                .toList();
        assertThat(reached).isSorted().contains(true, false);
    }

    @Test
    void saysInWordsThatAProgrammeNeverReported() {
        var page = ProgrammePage.of(GivenPlan.snapshot(), GivenPlan.id("teams")).orElseThrow();
        assertThat(page.summary().headline()).isEqualTo("This programme has not reported yet.");
        assertThat(page.declared()).isEqualTo(Light.NOT_STARTED);
        assertThat(page.lists().reports()).isEmpty();
    }

    private ProgrammePage page(String name) {
        var programme = sample.plan().programmes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ProgrammePage.of(sample, programme.id()).orElseThrow();
    }
}
