package org.localityplan.domain.standing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.GivenProject;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Project;

class ProgrammeEvidenceTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', value = {
        "''   | UNKNOWN  | no projects",
        "?    | UNKNOWN  | 1 no data",
        "G?   | GREEN    | 1 no data, 1 on track",
        "GARA | RED      | 1 off track, 2 at risk, 1 on track",
        "CG   | GREEN    | 1 on track, 1 complete",
        "CC   | COMPLETE | 2 complete"
    })
    void isAsBadAsItsWorstProject(String projects, Light light, String counts) {
        GivenPlan plan = GivenPlan.of(projects.chars().mapToObj(each -> project((char) each)).toArray(Project[]::new));

        ProgrammeEvidence evidence = PlanEvidence.of(plan.snapshot()).of(plan.programme());

        assertThat(evidence.light()).isEqualTo(light);
        assertThat(evidence.counts()).isEqualTo(counts);
        assertThat(evidence.worst().map(ProjectEvidence::light).stream())
                .isEqualTo(Stream.of(light).filter(_ -> !projects.isEmpty()).toList());
    }

    @Test
    void challengesALightThatIsBetter() {
        ProgrammeEvidence evidence = PlanEvidence.of(GivenPlan.of(project('A')).snapshot()).byProgramme().values()
                .iterator().next();

        assertThat(evidence.challenges(Light.GREEN)).isTrue();
        assertThat(evidence.differsFrom(Light.RED)).isTrue();
        assertThat(evidence.challenges(Light.RED)).isFalse();
        assertThat(evidence.differsFrom(Light.AMBER)).isFalse();
        assertThat(evidence.differsFrom(Light.NOT_STARTED)).isFalse();
    }

    @Test
    void findsEachProjectAndKnowsNothingOfOthers() {
        GivenPlan plan = GivenPlan.of(project('A'), project('G'));
        PlanEvidence evidence = PlanEvidence.of(plan.snapshot());

        assertThat(evidence.project(plan.projects().getLast().id()).map(ProjectEvidence::light))
                .contains(Light.GREEN);
        assertThat(evidence.project(new UUID(0, 9))).isEmpty();
        assertThat(new PlanEvidence(Map.of()).of(plan.programme()).light()).isEqualTo(Light.UNKNOWN);
    }

    private static Project project(char light) {
        GivenProject project = new GivenProject("Project " + light)
                .reported(light == 'C' ? "2026-10=COMPLETE" : "2026-10=GREEN");
        return switch (light) {
            case 'R' -> open(project, 30).project();
            case 'A' -> open(project, 10).project();
            case 'G' -> open(project, 0).project();
            default -> project.project();
        };
    }

    private static GivenProject open(GivenProject project, int daysLate) {
        return project.milestone(
                "Live", true, GivenPlan.AS_AT.minusDays(daysLate), new Delivery.Forecast(GivenPlan.AS_AT));
    }
}
