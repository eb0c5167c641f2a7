package org.localityplan.desktop.measure.page.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.intake.sample.SamplePlan;

class TrendViewTest {

    @Test
    void drawsAControlChartFromSevenMonthsOn() {
        assertThat(names(GivenStates.months(6).history())).containsExactly("Trend");
        assertThat(names(GivenStates.months(7).history())).containsExactly("Control chart");
        assertThat(names(GivenStates.months(24).history())).containsExactly("Control chart");
    }

    @Test
    void comparesAYearlyMeasureWithTheCountry() {
        assertThat(names(GivenStates.annual())).containsExactly("With England");
    }

    @Test
    void offersBothChartsWhereBothMakeSense() {
        var both = GivenStates.months(24).england("2026-10", "650").history();
        assertThat(names(both)).containsExactly("Control chart", "With England");
    }

    @Test
    void saysInWordsWhyThereIsNoChart() {
        assertThat(reason(GivenStates.none())).isEqualTo("No figure has been recorded yet");
        assertThat(reason(GivenStates.months(0).own("2026-10", "c").history())).isEqualTo("All figures are suppressed");
        assertThat(reason(GivenStates.months(0).own("2026-10", "x").history())).isEqualTo("All figures are missing");
    }

    @Test
    void speaksEachPointWithItsMark() {
        var story = story(GivenStates.full());
        assertThat(story.title()).isEqualTo("700 in Oct 2026: special-cause improvement, below the lower limit");
        assertThat(story.table().points().getLast().spoken())
                .isEqualTo("October 2026: 700, special-cause improvement, below the lower limit, target 600");
        assertThat(story.table().points().getFirst().spoken()).startsWith("November 2024: 612, special-cause ");
    }

    @Test
    void explainsAPointByItsRuleItsLimitsItsEventsAndItsRemark() {
        var view = views(GivenStates.full()).getFirst();
        assertThat(view.explained().getLast())
                .startsWith("October 2026: 700; the target is 600.")
                .anyMatch(words -> words.startsWith("It lies below the lower limit, where chance alone"))
                .anyMatch(words -> words.startsWith("Its group begins in November 2025 and has 12 points: mean "))
                .endsWith("Remark with the figure: Counted after the bank holiday return");
        assertThat(view.explained().get(18)).endsWith("4 May 2026: Duty rota changed");
    }

    @Test
    void explainsASuppressedFigureWithoutALimit() {
        assertThat(views(GivenStates.suppressed()).getFirst().explained().getLast())
                .containsExactly("October 2026: suppressed; the target is 10.");
    }

    @Test
    void listsEventsByTheNumbersOfTheirFlagsAndWhoChangedTheLimits() {
        var subject = subject(GivenStates.full());
        assertThat(TrendNotes.events(subject))
                .containsExactly("1 · 15 Sep 25 · Two posts vacant", "2 · 4 May 26 · Duty rota changed");
        assertThat(TrendNotes.method(subject))
                .containsExactly("New limits from 1 November 2025: New triage from November 2025 (Performance analyst,"
                        + " 3 Dec 25)");
        assertThat(TrendNotes.method(subject(GivenStates.broken())))
                .containsExactly("No line is drawn across January 2026: Counted from the new case system");
    }

    @Test
    void drawsEveryMeasureOfTheSample() {
        Snapshot sample = SamplePlan.read().plan();
        for (MeasureHistory history : sample.measures()) {
            for (TrendView view : TrendView.of(new Subject(history, sample))) {
                if (view.picture() instanceof Picture.Chart(var story)) {
                    assertThat(story.drawing().apply(ChartStyle.LIGHT)).isNotNull();
                    assertThat(view.explained()).hasSameSizeAs(story.table().points());
                }
            }
        }
    }

    @Test
    void writesTheTableOfAComparison() {
        Snapshot sample = SamplePlan.read().plan();
        var key = MeasureKey.parse("ascof-2014:2B(1)").orElseThrow();
        var story = ComparisonStory.of(Subject.of(sample, key).orElseThrow());
        assertThat(story.title()).isEqualTo("88.9% in 2020/21, down from 93.4% in 2015/16");
        assertThat(story.table().heads())
                .containsExactly("Period", "Trafford", "Target", "North West", "England", "Note");
        assertThat(story.table().points().getLast().cells())
                .containsExactly("2020/21", "88.9%", "85.0%", "79.9%", "79.1%", "");
    }

    private static String reason(MeasureHistory history) {
        return ((Picture.Words) views(history).getFirst().picture()).reason().heading();
    }

    private static ChartStory story(MeasureHistory history) {
        return ((Picture.Chart) views(history).getFirst().picture()).story();
    }

    private static List<String> names(MeasureHistory history) {
        return views(history).stream().map(TrendView::name).toList();
    }

    private static List<TrendView> views(MeasureHistory history) {
        return TrendView.of(subject(history));
    }

    private static Subject subject(MeasureHistory history) {
        return new Subject(history, GivenStates.snapshot(history));
    }
}
