package org.localityplan.pack.section.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.domain.plan.GivenProject;
import org.localityplan.domain.plan.GivenReports;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.standing.SmallPlan;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.section.Edition;

class DifferencesTest {

    @Test
    void hasNoPageWhereEverythingIsAsDeclared() {
        assertThat(Differences.of(edition("GREEN", 0))).isEmpty();
    }

    @Test
    void printsTheRuleAndThatNobodyExplainedIt() {
        assertThat(Differences.of(edition("COMPLETE", 30))).singleElement().satisfies(section -> {
            assertThat(section.blocks().getFirst()).isEqualTo(new Block.Paragraph(
                    "1 of 1 programmes and 1 of 1 projects declare another light than their evidence gives.",
                    Block.Tone.LEAD));
            assertThat(section.blocks().get(1).toString())
                    .contains("Explanation: COMPLETE explained")
                    .contains("Milestone “Live” is 30 days late.");
        });
    }

    @Test
    void saysThatBetterEvidenceNeedsNoExplanation() {
        assertThat(Differences.of(edition("RED", 0)).getFirst().blocks().get(1).toString())
                .contains("The evidence is better than declared.", "No rule fired.");
    }

    private static Edition edition(String declared, int late) {
        return Edition.of(SmallPlan.snapshot(SmallPlan.priority(Tier.MAJOR, SmallPlan.programme(
                "Access",
                GivenReports.of("2026-10=" + declared),
                new GivenProject("Front door")
                        .reported("2026-10=" + declared)
                        .milestone("Live", true, SmallPlan.AS_AT.minusDays(late),
                                new Delivery.Forecast(SmallPlan.AS_AT))
                        .project()))));
    }
}
