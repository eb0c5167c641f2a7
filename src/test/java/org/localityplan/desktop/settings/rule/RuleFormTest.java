package org.localityplan.desktop.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;

class RuleFormTest {

    private final FormModel form =
            new RuleForm(GivenWorkspace.over(new StillPlan(GivenPeople.snapshot()))).model();

    @Test
    void saysAgainWhatHolds() {
        assertThat(change()).isEqualTo(new PlanChange.Steer(
                Steering.USUAL.cycle(), Steering.USUAL.thresholds(), Steering.USUAL.appetite()));
        assertThat(previews()).containsExactly(new Preview(
                "These thresholds", "As typed, they would change the evidence of 0 of 2 projects."));
    }

    @Test
    void saysAtOnceWhoseEvidenceWouldChange() {
        form.type(EvidenceRule.KEY_MILESTONE_LATE.name(), "10");
        assertThat(previews().getFirst().sentences())
                .containsExactly("As typed, they would change the evidence of 1 of 2 projects.");
        assertThat(previews().getLast().sentences()).containsExactly("Single front door: off track instead of at risk");
        assertThat(previews().getLast().lights()).containsExactly(Light.RED);
        form.type(EvidenceRule.KEY_MILESTONE_LATE.name(), "18");
        assertThat(previews()).hasSize(1);
    }

    @Test
    void asksForEveryRuleByItsOwnName() {
        var spoken = form.view().get().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.name().equals(field.name().toUpperCase(Locale.ROOT)))
                .map(field -> field.spoken())
                .toList();
        assertThat(spoken).hasSize(EvidenceRule.values().length).doesNotHaveDuplicates();
    }

    @Test
    void setsTheCycleTheBoardsLineAndOnlyUnusualThresholds() {
        form.type("cycle", "QUARTER");
        form.type("due", "20");
        form.type("appetite", "12");
        form.type(EvidenceRule.RISK_HIGH.name(), "12");
        form.type(EvidenceRule.COST_OVER.name(), "5");
        assertThat(change()).isEqualTo(new PlanChange.Steer(
                new ReportCycle(Period.Kind.QUARTER, new Timing(20, 0)),
                Thresholds.USUAL.with(EvidenceRule.RISK_HIGH, 12),
                12));
    }

    @ParameterizedTest(name = "{0} = “{1}”")
    @CsvSource({"due, 366", "due, soon", "appetite, 0", "appetite, 26", "RISK_HIGH, -1", "RISK_HIGH, 1.5"})
    void refusesWhatIsNoSuchNumber(String field, String typed) {
        form.type(field, typed);
        assertThat(form.view().get().reading().wrong()).containsOnlyKeys(field);
        assertThat(form.view().get().reading().change()).isEmpty();
    }

    @Test
    void asksForANumberThatIsRubbedOut() {
        form.type("RISK_HIGH", "");
        assertThat(form.view().get().reading().missing()).containsOnlyKeys("RISK_HIGH");
        assertThat(form.view().get().reading().change()).isEmpty();
    }

    @Test
    void saysHowThePlanIsSteered() {
        assertThat(RuleWords.sentence(Steering.USUAL))
                .isEqualTo("A status report is due every month, within 7 days of its end. The board hears of every risk"
                        + " that scores 15 or more of 25.");
        assertThat(new RuleLine(EvidenceRule.MILESTONE_LATE, 1).spoken())
                .isEqualTo("At risk: A milestone is this late or later. This is 1 day, usually 1");
    }

    private PlanChange.Steer change() {
        return (PlanChange.Steer) form.view().get().reading().change().orElseThrow();
    }

    private List<Preview> previews() {
        return form.view().get().reading().previews();
    }
}
