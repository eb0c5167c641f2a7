package org.localityplan.desktop.measure.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.measure.page.MeasureFacts.Linked;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Target.Aim;
import org.localityplan.domain.measure.Target.Tolerance;
import org.localityplan.domain.measure.Unit;
import org.localityplan.intake.sample.SamplePlan;

class MeasurePageTest {

    private final Snapshot sample = SamplePlan.read().plan();

    @Test
    void tellsByWhichRuleAPublishedMeasureIsJudged() {
        var measure = subject("ascof-2014:2B(1)");
        assertThat(MeasureFacts.judged(measure))
                .contains(
                        new Fact("Status", "On track"),
                        new Fact("Rule",
                                "On track at 85.0% or more; at risk down to 76.5% (10% short); off track below."));
        assertThat(MeasureFacts.linked(measure)).extracting(Linked::name).containsExactly("Stay Well at Home");
    }

    @Test
    void tellsWhoAgreedTheTargetOrThatNobodyDid() {
        assertThat(MeasureFacts.judged(subject(GivenStates.full())))
                .contains(
                        new Fact("Target", "600 for 2026/27"),
                        new Fact("Basis", "agreed by the board"),
                        new Fact("Approved by", "Nobody is on record"));
    }

    @Test
    void saysThatAMeasureWithoutATargetIsNotJudged() {
        assertThat(MeasureFacts.judged(subject("local:SYS-1")))
                .contains(new Fact("Rule", "No target has been set, so it is not judged."));
    }

    @Test
    void tellsWhenTheNextFigureIsDueByTheMeasuresOwnTiming() {
        assertThat(MeasureFacts.about(subject(GivenStates.full())))
                .contains(new Fact("Next due", "Nov 2026, by 21 December 2026"));
        assertThat(MeasureFacts.about(subject(GivenStates.overridden())))
                .contains(new Fact("Next due", "Jun 2026, by 21 July 2026"));
    }

    @Test
    void knowsNoPageOfAMeasureThatIsNotInThePlan() {
        assertThat(Subject.of(sample, MeasureKey.parse("local:NONE").orElseThrow())).isEmpty();
    }

    @Test
    void wordsEachRuleWithItsEdges() {
        assertThat(RatingRule.words(target(new Aim.Level(new BigDecimal("600"))), Polarity.LOWER, Unit.COUNT))
                .isEqualTo("On track at 600 or less; at risk up to 660 (10% short); off track above.");
        assertThat(RatingRule.words(
                target(new Aim.Band(new BigDecimal("80"), new BigDecimal("90"))), Polarity.BAND, Unit.PERCENT))
                .isEqualTo("On track from 80.0% to 90.0%; at risk from 79.0% to 91.0%; off track beyond.");
    }

    private static Target target(Aim aim) {
        return new Target(Period.financialYear(2026), aim, Tolerance.DEFAULT, "", "", Provenance.local("Test"));
    }

    private static Subject subject(MeasureHistory history) {
        return new Subject(history, GivenStates.snapshot(history));
    }

    private Subject subject(String key) {
        return Subject.of(sample, MeasureKey.parse(key).orElseThrow()).orElseThrow();
    }
}
