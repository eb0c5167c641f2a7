package org.localityplan.desktop.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;

class WaitingLineTest {

    private final WaitingLine shrinking = new WaitingLine(GivenLists.shrinking());
    private final WaitingLine growing = new WaitingLine(GivenLists.growing());
    private final WaitingLine sizeOnly = new WaitingLine(GivenLists.sizeOnly());
    private final WaitingLine uncounted = new WaitingLine(GivenLists.uncounted());

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
        assertThat(growing.added()).isEqualTo("100");
    }

    @Test
    void saysNothingOfTheFlowOfABareSize() {
        assertThat(sizeOnly.waiting()).isEqualTo("165");
        assertThat(sizeOnly.clearance()).isEqualTo("size only");
        assertThat(sizeOnly.added()).isEqualTo("–");
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
                        "Deprivation of Liberty Safeguards assessment: 402 waiting, change +6, longest wait 47 weeks, "
                                + "clearance growing, unexplained +3, Council · counted 31 Oct 26");
    }
}
