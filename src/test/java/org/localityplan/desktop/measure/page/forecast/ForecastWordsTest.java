package org.localityplan.desktop.measure.page.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.MeasureHistory;

class ForecastWordsTest {

    @Test
    void saysWhatComesIfNothingIsDoneAndHowSureThatIs() {
        var story = ((Picture.Chart) words(GivenStates.full()).picture()).story();
        assertThat(story.title()).matches("If nothing is done: \\d+ in Mar 2027, between \\d+ and \\d+");
        assertThat(story.table().points().getFirst().spoken()).startsWith("November 2026: ")
                .contains(" expected, between ");
        assertThat(story.drawing().apply(ChartStyle.LIGHT)).isNotNull();
    }

    @Test
    void saysWhatTheOwnerExpectsOfTheYearAndHowThatWouldBeJudged() {
        assertThat(words(GivenStates.full()).yearEnd())
                .contains(
                        new Fact("The owner", "expects 640 for 2026/27: at risk"),
                        new Fact("Because", "Clinics clear 15 a month"),
                        new Fact("Said by", "Lead therapist, 20 October 2026"));
        assertThat(words(GivenStates.months(12).history()).yearEnd())
                .contains(new Fact("The owner", "has not said what to expect of 2026/27"));
    }

    @Test
    void tellsTheTrackRecordOnceThereIsOne() {
        assertThat(words(GivenStates.full()).record())
                .containsExactly("No track record yet: it takes six forecasts that can be held against what came.");
        assertThat(words(GivenStates.months(60).history()).record())
                .anyMatch(words -> words.matches("By rule, 3 months ahead: \\d+ of \\d+ inside the band, .*"));
    }

    @Test
    void saysWhyThereIsNoForecast() {
        assertThat(words(GivenStates.months(6).history()).picture())
                .isInstanceOfSatisfying(
                        Picture.Words.class,
                        words -> assertThat(words.reason().words())
                                .isEqualTo("Too few points for a forecast: it takes 12 since the last change of"
                                        + " baseline or break."));
    }

    private static ForecastWords words(MeasureHistory history) {
        return ForecastWords.of(new Subject(history, GivenStates.snapshot(history)));
    }
}
