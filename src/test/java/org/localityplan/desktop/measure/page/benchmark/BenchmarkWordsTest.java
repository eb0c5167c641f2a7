package org.localityplan.desktop.measure.page.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.PeerGroup;

class BenchmarkWordsTest {

    @Test
    void offersTheGroupsOfThePlanAndAllOfEngland() {
        assertThat(PeerGroups.of(subject(GivenStates.annual())).all())
                .extracting(PeerGroup::name)
                .containsExactly("North West", "Near neighbours", "England");
    }

    @Test
    void saysTheRankTheQuarterAndTheMedian() {
        var words = words(GivenStates.annual());
        assertThat(words.facts())
                .containsExactly(
                        new Fact("Rank", "joint 6th of 12 with a figure"),
                        new Fact("Quarter", "second best quarter"),
                        new Fact("Median", "18.8"),
                        new Fact("No figure", "1 council"));
        assertThat(words.against()).contains("Not clearly different from the best, Tameside (19.4)");
    }

    @Test
    void speaksEachCouncilWithItsPlaceAndMargin() {
        var story = ((Picture.Chart) words(GivenStates.annual()).picture()).story();
        assertThat(story.title()).isEqualTo("Joint 6th of 12 in North West, 2025/26");
        assertThat(story.table().points()).hasSize(12);
        assertThat(story.table().points().getFirst().spoken()).isEqualTo("1st: Tameside, 19.4, margin of error ± 0.4");
        assertThat(story.drawing().apply(ChartStyle.LIGHT)).isNotNull();
    }

    @Test
    void saysWhyNobodyIsComparedWith() {
        assertThat(words(GivenStates.months(3).history()).picture())
                .isInstanceOfSatisfying(
                        Picture.Words.class,
                        words -> assertThat(words.reason().heading()).isEqualTo("Nobody to compare with"));
        assertThat(words(GivenStates.none()).picture())
                .isInstanceOfSatisfying(
                        Picture.Words.class,
                        words -> assertThat(words.reason().heading())
                                .isEqualTo("There is nothing of ours to compare"));
    }

    private static BenchmarkWords words(MeasureHistory history) {
        var subject = subject(history);
        return BenchmarkWords.of(subject, PeerGroups.of(subject).first());
    }

    private static Subject subject(MeasureHistory history) {
        return new Subject(history, GivenStates.snapshot(history));
    }
}
