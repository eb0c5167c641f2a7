package org.localityplan.domain.standing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localityplan.domain.plan.GivenProject.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.plan.GivenProject;
import org.localityplan.domain.plan.GivenReports;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;

class ProjectEvidenceTest {

    private static final LocalDate AS_AT = GivenPlan.AS_AT;

    @ParameterizedTest(name = "{0}: {5}, differs {7}, challenged {8}")
    @CsvFileSource(resources = "/rules/evidence-lights.csv", numLinesToSkip = 1, delimiter = '|')
    void isAsBadAsItsWorstFinding(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        GivenProject project = new GivenProject("Front door").reported("2026-10=" + row.text(3));
        if (row.number(1) == 1) {
            Delivery delivery = row.text(4).equals("reached")
                    ? new Delivery.Actual(AS_AT)
                    : new Delivery.Forecast(AS_AT);
            project.milestone("Live", true, AS_AT.minusDays(row.text(4).equals("reached") ? 0 : row.number(4)),
                    delivery);
        }

        GivenPlan plan = GivenPlan.of(project.project());
        ProjectEvidence found = (row.number(2) == 1 ? plan.judgedBy(steady()) : plan).first();

        assertThat(found.light()).isEqualTo(Light.valueOf(row.text(5)));
        assertThat(found.evidence().unchecked()).isEqualTo(row.text(6));
        assertThat(found.differs()).isEqualTo(Boolean.parseBoolean(row.text(7)));
        assertThat(found.challenged()).isEqualTo(Boolean.parseBoolean(row.text(8)));
    }

    @Test
    void namesRedFindingsFirst() {
        GivenPlan plan = GivenPlan.of(new GivenProject("Front door")
                .milestone("Staff trained", false, AS_AT.minusDays(3), new Delivery.Forecast(AS_AT))
                .milestone("Front door live", true, AS_AT.minusDays(34), new Delivery.Forecast(AS_AT))
                .project());

        assertThat(plan.rules()).isEqualTo("KEY_MILESTONE_LATE MILESTONE_LATE");
        assertThat(plan.first().light()).isEqualTo(Light.RED);
    }

    @Test
    void isGivenAsIfADraftWereSubmitted() {
        Project late = new GivenProject("Front door")
                .reported("2026-07=GREEN")
                .milestone("Front door live", true, AS_AT.minusDays(34), new Delivery.Forecast(AS_AT.plusDays(1)))
                .project();
        GivenPlan plan = GivenPlan.of(late);
        SubmitReport draft = new SubmitReport(
                late.id(),
                GivenReports.of("2026-10=GREEN").getFirst(),
                List.of(new MoveMilestone(
                        late.id(), id("Front door live"), new Delivery.Actual(AS_AT), "")),
                List.of());

        assertThat(plan.rules()).isEqualTo("KEY_MILESTONE_LATE REPORT_VERY_OLD");
        assertThat(ProjectEvidence.asIf(draft, plan.snapshot()).orElseThrow().evidence().findings()).isEmpty();
        assertThat(plan.snapshot().plan().programmes().getFirst().projects()).containsExactly(late);
        assertThat(ProjectEvidence.asIf(
                new SubmitReport(new UUID(0, 9), draft.report(), List.of(), List.of()), plan.snapshot()))
                .isEmpty();
    }

    @Test
    void aDraftThatMovesAMilestoneOnceMoreIsTold() {
        Project moved = new GivenProject("Front door")
                .milestone("Front door live", true, AS_AT.plusDays(9), new Delivery.Forecast(AS_AT.plusDays(9)), 2)
                .project();
        SubmitReport draft = new SubmitReport(
                moved.id(),
                GivenReports.of("2026-10=GREEN").getFirst(),
                List.of(new MoveMilestone(
                        moved.id(), id("Front door live"), new Delivery.Forecast(AS_AT.plusDays(8)), "Sooner")),
                List.of());

        assertThat(ProjectEvidence.asIf(draft, GivenPlan.of(moved).snapshot()).orElseThrow().evidence().findings())
                .extracting(finding -> finding.rule())
                .containsExactly(EvidenceRule.MILESTONE_MOVED);
    }

    @Test
    void repeatsTheExplanationOfTheNewestReport() {
        assertThat(GivenPlan.of(new GivenProject("Front door").reported("2026-10=AMBER").project())
                .first()
                .explanation())
                .isEqualTo("AMBER explained");
        assertThat(GivenPlan.of(new GivenProject("Front door").reported("").project()).first().explanation())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} at {2} instead of {1}: {3}")
    @CsvFileSource(resources = "/rules/evidence-thresholds.csv", numLinesToSkip = 1, delimiter = '|')
    void tellsWhatOtherThresholdsWouldChange(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        EvidenceRule rule = EvidenceRule.valueOf(row.text(0));
        GivenPlan plan = GivenPlan.of(
                new GivenProject("Ten days late")
                        .milestone("Live", true, AS_AT.minusDays(10), new Delivery.Forecast(AS_AT))
                        .project(),
                new GivenProject("On time")
                        .milestone("Done", true, AS_AT, new Delivery.Forecast(AS_AT))
                        .project());
        Thresholds others = Thresholds.USUAL.with(rule, row.number(2));

        ThresholdEffect effect = ThresholdEffect.of(others, plan.snapshot());

        assertThat(Thresholds.USUAL.of(rule)).isEqualTo(row.number(1));
        assertThat(effect.changes())
                .extracting(each -> each.after().name())
                .isEqualTo(row.text(3).isEmpty() ? List.of() : List.of(row.text(3)));
        assertThat(effect.words()).isEqualTo("would change " + effect.changes().size() + " of 2");
        assertThat(plan.under(others).first().light())
                .isEqualTo(row.text(3).isEmpty() ? Light.AMBER : Light.valueOf(row.text(3)));
    }

    @Test
    void countsTheMeasuresThatGiveConcern() {
        MeasureHistory worse = new GivenMeasure("People waiting", Unit.COUNT, Polarity.LOWER)
                .figures(List.of("2025-11=10,11,10,9,10,11,10,9,10,11,10,30"))
                .targets(List.of("2026/27=5"))
                .history();
        GivenPlan plan = GivenPlan.of(new GivenProject("Front door").project()).judgedBy(worse, steady());

        assertThat(plan.rules()).isEqualTo("MEASURE_CONCERN");
        assertThat(plan.under(Thresholds.USUAL.with(EvidenceRule.MEASURE_CONCERN, 2)).rules()).isEmpty();
    }

    private static MeasureHistory steady() {
        return new GivenMeasure("People waiting", Unit.COUNT, Polarity.LOWER)
                .keyed(new MeasureKey(Framework.LOCAL, "M2"))
                .own("2026-10", "5")
                .targets(List.of("2026/27=10"))
                .history();
    }
}
