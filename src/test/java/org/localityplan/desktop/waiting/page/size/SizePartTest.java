package org.localityplan.desktop.waiting.page.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.waiting.page.part.View;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.WaitingList;

class SizePartTest {

    @Test
    void saysInWordsThatNobodyWasCounted() {
        assertThat(SizePart.of(GivenLists.uncounted())).singleElement().isInstanceOf(View.Words.class);
        assertThat(SizePart.of(GivenLists.sizeOnly())).singleElement()
                .isInstanceOfSatisfying(View.Words.class, words -> assertThat(words.reason().heading())
                        .isEqualTo("165 people on 31 October 2026"));
    }

    @Test
    void namesTheMethodByTheNumberOfCounts() {
        assertThat(size(GivenList.of(List.of("2026-09-30:320:-", "2026-10-31:318:-"))).sentence())
                .endsWith("Limits are drawn from 7 counts on; so far: 2 counts.");
        var shrinking = size(GivenLists.shrinking());
        assertThat(shrinking.sentence())
                .endsWith("The newest count stands out: below the lower limit (mean 702, limits 678 to 725).");
        assertThat(shrinking.table().points().getLast().spoken())
                .isEqualTo("31 October 2026: 652 waiting, longest wait 47 weeks, below the lower limit");
    }

    @Test
    void hasNoSecondViewWithoutAnAim() {
        assertThat(SizePart.of(GivenLists.growing())).hasSize(1);
    }

    @Test
    void holdsTheCountsAgainstTheWayToTheAim() {
        var story = ((View.Chart) SizePart.of(aimed("2026-08-31:340:-", "2026-10-31:318:-")).getLast()).story();
        assertThat(story.title()).isEqualTo("26 more than planned on 31 October 2026");
        assertThat(story.sentence())
                .isEqualTo("The list is to go from 340 on 31 August 2026 to 220 by 31 January 2027. "
                        + "From the newest count on, 7.5 people a week must leave beyond those who join.");
        assertThat(story.table().points()).extracting(point -> point.cells().getLast()).containsExactly("0", "+26",
                "–");
    }

    @Test
    void saysWhenTheAimIsReachedOrMissed() {
        assertThat(aim("2026-08-31:340:-", "2026-10-31:200:-")).endsWith("It is that small already.");
        assertThat(aim("2026-08-31:340:-", "2027-02-28:300:-")).endsWith("The day has passed, and more people wait.");
    }

    private static String aim(String... counts) {
        return ((View.Chart) SizePart.of(aimed(counts)).getLast()).story().sentence();
    }

    private static ChartStory size(WaitingList list) {
        return ((View.Chart) SizePart.of(list).getFirst()).story();
    }

    private static WaitingList aimed(String... counts) {
        var aim = new Aim.Size(LocalDate.of(2026, 8, 31), 340, LocalDate.of(2027, 1, 31), 220);
        return GivenList.with(
                new ListTerms(new ListTerms.Threshold.None(), List.of(), "", "", aim), List.of(counts));
    }
}
