package org.localityplan.desktop.measure.page.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.MeasureHistory;

class SplitWordsTest {

    @Test
    void tellsPeopleApartByAgeAndByGender() {
        assertThat(words(GivenStates.annual())).extracting(SplitWords::name).containsExactly("Age", "Gender");
    }

    @Test
    void saysHowFarBestAndWorstAreApartAndWhetherThatIsSure() {
        var age = words(GivenStates.annual()).getFirst();
        assertThat(age.sentences())
                .containsExactly(
                        "65 and over has 19.3, 18-64 18.2: 1.1 apart, which may be chance: the margins of error"
                                + " overlap.");
        var story = ((Picture.Chart) age.picture()).story();
        assertThat(story.title()).isEqualTo("65 and over 19.3, 18-64 18.2: 1.1 apart in 2025/26");
        assertThat(story.drawing().apply(ChartStyle.LIGHT)).isNotNull();
    }

    @Test
    void neverShowsAGroupOfFewerThanFive() {
        var small = GivenStates.months(1)
                .figures(List.of("2026-10|18-64=3", "2026-10|65-84=40", "2026-10|85 and over=60"))
                .history();
        var story = ((Picture.Chart) words(small).getFirst().picture()).story();
        assertThat(story.table().points()).noneMatch(point -> point.cells().contains("3"));
        assertThat(words(small).getFirst().sentences()).contains("18-64: Suppressed: fewer than 5.");
    }

    @Test
    void saysThatThereAreNoGroups() {
        assertThat(words(GivenStates.full()).getFirst().picture())
                .isInstanceOfSatisfying(
                        Picture.Words.class,
                        words -> assertThat(words.reason().heading())
                                .isEqualTo("There are no figures for groups of people"));
    }

    private static List<SplitWords> words(MeasureHistory history) {
        return SplitWords.of(new Subject(history, GivenStates.snapshot(history)));
    }
}
