package org.localityplan.desktop.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.ListTerms;

class WaitingLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final WaitingLine shrinking = new WaitingLine(GivenLists.shrinking(), TODAY);
    private final WaitingLine growing = new WaitingLine(GivenLists.growing(), TODAY);
    private final WaitingLine sizeOnly = new WaitingLine(GivenLists.sizeOnly(), TODAY);
    private final WaitingLine uncounted = new WaitingLine(GivenLists.uncounted(), TODAY);

    @Test
    void wordsAListThatShrinksAndReconciles() {
        assertThat(shrinking.waiting()).isEqualTo("652");
        assertThat(shrinking.change()).isEqualTo("−9");
        assertThat(shrinking.unexplained()).isEqualTo("none");
        assertThat(shrinking.note()).isEqualTo("Council · counted 31 Oct 26 · illustrative");
    }

    @Test
    void showsLongClearanceTimesInYears() {
        assertThat(shrinking.clearance()).isEqualTo("6 years");
    }

    @Test
    void wordsAListThatGrowsAndDoesNotReconcile() {
        assertThat(growing.change()).isEqualTo("+6");
        assertThat(growing.clearance()).isEqualTo("growing");
        assertThat(growing.unexplained()).isEqualTo("+3");
        assertThat(growing.joined()).isEqualTo("100");
        assertThat(growing.left()).isEqualTo("97");
    }

    @Test
    void saysNothingOfTheFlowOfABareSize() {
        assertThat(sizeOnly.waiting()).isEqualTo("165");
        assertThat(sizeOnly.clearance()).isEqualTo("size only");
        assertThat(sizeOnly.joined()).isEqualTo("–");
        assertThat(sizeOnly.change()).isEqualTo("–");
        assertThat(sizeOnly.unexplained()).isEqualTo("–");
    }

    @Test
    void neverShowsANoughtForAListThatWasNotCounted() {
        assertThat(uncounted.waiting()).isEqualTo("–");
        assertThat(uncounted.longest()).isEqualTo("–");
        assertThat(uncounted.clearance()).isEqualTo("–");
        assertThat(uncounted.note()).isEqualTo("NHS · no count yet");
    }

    @Test
    void speaksTheWholeRow() {
        assertThat(growing.spoken())
                .isEqualTo(
                        "Deprivation of Liberty Safeguards assessment: 402 waiting, change +6, median –, "
                                + "longest wait 47 weeks, over threshold none set, clearance growing, unexplained +3, "
                                + "Council · counted 31 Oct 26");
    }

    @Test
    void countsWhoWaitsLongerThanTheThreshold() {
        var terms = new ListTerms(
                new ListTerms.Threshold.Weeks(26), List.of(), "", "", new ListTerms.Aim.None());
        var banded = new WaitingLine(
                GivenList.with(terms, List.of("2026-10-31:100:-:40:0-18=60;18-26=30;26-=10")), TODAY);
        assertThat(banded.overThreshold()).isEqualTo("10");
        assertThat(banded.median()).isEqualTo("15 weeks");
        var straddled = new WaitingLine(GivenList.with(terms, List.of("2026-10-31:100:-:40:0-18=60;18-=40")), TODAY);
        assertThat(straddled.overThreshold()).isEqualTo("not counted");
    }

    @Test
    void saysHowLateTheNextCountIs() {
        var stale = new WaitingLine(GivenLists.growing(), LocalDate.of(2027, 3, 1));
        assertThat(stale.note()).isEqualTo("Council · counted 31 Oct 26 · stale, 70 days overdue");
    }
}
