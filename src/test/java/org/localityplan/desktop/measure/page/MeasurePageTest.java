package org.localityplan.desktop.measure.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.measure.page.MeasurePage.Fact;
import org.localityplan.desktop.measure.page.MeasurePage.Picture;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Target.Aim;
import org.localityplan.domain.measure.Target.Tolerance;
import org.localityplan.domain.measure.Unit;
import org.localityplan.intake.sample.SamplePlan;

class MeasurePageTest {

    private final Snapshot sample = SamplePlan.read().plan();

    @Test
    void tellsAPublishedMeasureWithItsPlaceAmongPeers() {
        var page = page("ascof-2014:2B(1)");
        assertThat(page.kind()).isEqualTo("ASCOF to 2022/23 2B(1) · yearly · higher is better");
        assertThat(page.stale()).isTrue();
        assertThat(page.says())
                .contains(
                        new Fact("Status", "On track"),
                        new Fact("Rule",
                                "On track at 85.0% or more; at risk down to 76.5% (10% short); off track below."),
                        new Fact("Rank", "2nd of 22, North West"),
                        new Fact("Quarter", "best quarter"));
        assertThat(page.linked()).extracting(MeasurePage.Linked::name).containsExactly("Stay Well at Home");
    }

    @Test
    void writesTheTableOfTheChartWithComparatorsAndTarget() {
        var story = ((Picture.Chart) page("ascof-2014:2B(1)").picture()).story();
        assertThat(story.title()).isEqualTo("88.9% in 2020/21, down from 93.4% in 2015/16");
        assertThat(story.table().heads()).containsExactly("Period", "Trafford", "Target", "North West", "England",
                "Note");
        assertThat(story.table().points().getLast().cells())
                .containsExactly("2020/21", "88.9%", "85.0%", "79.9%", "79.1%", "");
        assertThat(story.table().points().getLast().spoken())
                .isEqualTo("2020/21: 88.9%, Target 85.0%, North West 79.9%, England 79.1%");
    }

    @Test
    void saysInWordsWhenThereIsNoFigureYet() {
        var page = page("local:SYS-1");
        assertThat(page.picture()).isInstanceOf(Picture.Words.class);
        assertThat(page.says()).contains(new Fact("Rule", "No target has been set, so it is not judged."));
    }

    @Test
    void showsOnePointAsAChartAndOnlySuppressedFiguresInWords() {
        var whole = history("local:ACC-3");
        var one = pageOf(with(whole, List.of(whole.own().getLast())));
        assertThat(((Picture.Chart) one.picture()).story().title())
                .isEqualTo("652 in Oct 2026, the only figure so far");
        var last = whole.own().getLast();
        var hidden = new Observation(
                last.area(), last.period(), last.breakdown(), new Figure.Suppressed(), last.provenance());
        assertThat(pageOf(with(whole, List.of(hidden))).picture())
                .isInstanceOfSatisfying(
                        Picture.Words.class,
                        words -> assertThat(words.heading()).isEqualTo("All figures are suppressed"));
    }

    @Test
    void knowsNoPageOfAMeasureThatIsNotInThePlan() {
        assertThat(MeasurePage.of(sample, MeasureKey.parse("local:NONE").orElseThrow())).isEmpty();
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

    private static MeasureHistory with(MeasureHistory history, List<Observation> own) {
        return new MeasureHistory(
                history.measure(), own, history.comparators(), history.peers(), history.targets(),
                history.notes());
    }

    private MeasurePage pageOf(MeasureHistory history) {
        var snapshot = new Snapshot(
                sample.locality(),
                sample.asAt(),
                sample.plans(),
                sample.decisions(),
                List.of(history),
                sample.peerGroups(),
                sample.waitingLists(),
                sample.budget());
        return MeasurePage.of(snapshot, history.measure().key()).orElseThrow();
    }

    private MeasureHistory history(String key) {
        return sample.measure(MeasureKey.parse(key).orElseThrow()).orElseThrow();
    }

    private MeasurePage page(String key) {
        return MeasurePage.of(sample, MeasureKey.parse(key).orElseThrow()).orElseThrow();
    }
}
