package org.localityplan.desktop.waiting.page.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.waiting.page.part.View;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.WaitingList;

class FlowPartTest {

    @Test
    void saysThatOnlyTheSizeIsKnown() {
        assertThat(FlowPart.of(GivenLists.sizeOnly())).singleElement()
                .isInstanceOfSatisfying(
                        View.Words.class, words -> assertThat(words.reason().heading()).isEqualTo("A snapshot only"));
        assertThat(FlowWords.sum(GivenLists.sizeOnly())).isEmpty();
        assertThat(FlowPart.of(GivenLists.uncounted())).singleElement().isInstanceOf(View.Words.class);
    }

    @Test
    void showsTheUnexplainedDifference() {
        var story = story(GivenLists.growing(), 0);
        assertThat(story.title()).isEqualTo("3 more joined than left");
        assertThat(story.sentence())
                .endsWith("+3: the list holds 3 people more than the movements explain.");
        assertThat(story.table().points().getLast().cells())
                .isEqualTo(List.of("31 October 2026", "100", "90", "7", "+3", "+3", "402"));
        assertThat(FlowWords.sum(GivenLists.growing())).containsExactly(
                new Fact("30 September 2026", "396 waiting"),
                new Fact("Movements", "+ 100 joined − 90 completed − 7 left otherwise = 399"),
                new Fact("31 October 2026", "402 counted"),
                new Fact("Unexplained", "+3: the list holds 3 people more than the movements explain"));
    }

    @Test
    void saysThatTheMovementsExplainTheList() {
        assertThat(story(GivenLists.shrinking(), 0).sentence()).endsWith("The movements explain the list exactly.");
    }

    @Test
    void speaksACountOfWhichOnlyTheSizeIsKnown() {
        var list = GivenList.of(List.of("2026-08-31:318:30/28/4", "2026-09-30:330:-"));
        var story = story(list, 0);
        assertThat(story.title()).isEqualTo("Of the newest count only the size is known");
        assertThat(story.table().points().getLast().spoken()).isEqualTo("30 September 2026: only the size was counted");
    }

    @Test
    void countsWhenTheListGrew() {
        var story = story(GivenLists.growing(), 1);
        assertThat(story.title()).isEqualTo("More joined than left at 12 of 12 counts");
        assertThat(story.table().points().getLast().spoken())
                .isEqualTo("31 October 2026: 3 more joined than left");
    }

    private static ChartStory story(WaitingList list, int view) {
        return ((View.Chart) FlowPart.of(list).get(view)).story();
    }
}
