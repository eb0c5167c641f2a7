package org.localityplan.desktop.waiting.page.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.waiting.page.part.View;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingList;

class WaitsPartTest {

    private static final ListTerms TERMS = new ListTerms(
            new ListTerms.Threshold.Weeks(26), List.of("Urgent", "Routine"), "South", "", new ListTerms.Aim.None());

    @Test
    void saysThatNobodyCountedByLengthOfWait() {
        assertThat(WaitsPart.of(GivenLists.growing()))
                .isInstanceOfSatisfying(View.Words.class, words -> assertThat(words.reason().heading())
                        .isEqualTo("Not counted by length of wait"));
        assertThat(WaitsPart.of(GivenLists.uncounted())).isInstanceOf(View.Words.class);
        assertThat(WaitFacts.waits(GivenLists.uncounted())).isEmpty();
    }

    @Test
    void findsHowManyAreOverTheThreshold() {
        var story = ((View.Chart) WaitsPart.of(list("0-12=60;12-26=30;26-=10"))).story();
        assertThat(story.title()).isEqualTo("10 people have waited over 26 weeks, the threshold");
        assertThat(story.sentence()).isEqualTo("Occupational therapy assessment, at the end of October 2026: "
                + "40 people have waited over the standard of 12 weeks. Half have waited 10 weeks or less.");
        assertThat(story.table().points()).extracting(point -> point.spoken()).containsExactly(
                "Over 0 up to 12 weeks: 60 people, 60% of all",
                "Over 12 up to 26 weeks: 30 people, 30% of all",
                "Over 26 weeks: 10 people, 10% of all");
    }

    @Test
    void saysThatBandsDoNotHoldEverybodyAndStraddle() {
        var three = ((View.Chart) WaitsPart.of(list("0-20=60;20-40=30;40-=0"))).story();
        assertThat(three.title()).isEqualTo("Half have waited 15 weeks or less");
        var story = ((View.Chart) WaitsPart.of(list("0-20=60;20-=30"))).story();
        assertThat(story.title()).isEqualTo("The standard of 12 weeks lies within a band");
        assertThat(story.sentence())
                .contains("The standard of 12 weeks lies within a band.")
                .endsWith("The bands hold 90 of the 100 who wait.");
        assertThat(WaitFacts.waits(list("0-20=60;20-=30")))
                .contains(new Fact("Threshold", "26 weeks; how many are over it was not counted"))
                .contains(new Fact("Neighbourhood", "South"));
    }

    @Test
    void saysThatNobodyCountedByPriority() {
        assertThat(WaitFacts.classes(list("0-20=60;20-=30")))
                .containsExactly(new Fact("Urgent and Routine", "not counted apart at the newest count"));
        assertThat(WaitFacts.classes(GivenLists.growing())).isEmpty();
    }

    private static WaitingList list(String bands) {
        return GivenList.with(TERMS, List.of("2026-10-31:100:-:40:" + bands));
    }
}
