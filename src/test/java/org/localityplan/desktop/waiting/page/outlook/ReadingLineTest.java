package org.localityplan.desktop.waiting.page.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Quantity;
import org.localityplan.domain.waiting.outlook.QueueReading;

class ReadingLineTest {

    private static final WaitingList BANDED = GivenList.of(List.of(
            "2026-07-31:640:-", "2026-08-31:630:60/66/4", "2026-09-30:622:58/62/4",
            "2026-10-31:612:60/66/4:40:0-12=300;12-26=250;26-=62"));

    @Test
    void wordsAListThatGrows() {
        assertThat(line(GivenLists.growing(), Quantity.LOAD).spoken()).isEqualTo("Load, 1.03, More join than leave");
        assertThat(line(GivenLists.growing(), Quantity.CLEARANCE).spoken()).isEqualTo("Clearance, growing");
        assertThat(putIn(GivenLists.growing(), Quantity.CLEARANCE)).containsExactly(
                "Over the last three counts as many or more joined than left, so that the list never clears.");
    }

    @Test
    void wordsAListThatShrinks() {
        assertThat(line(BANDED, Quantity.LOAD).meaning()).isEqualTo("More leave than join");
        assertThat(line(BANDED, Quantity.CLEARANCE).meaning()).isEqualTo("At the present rate, by 3 May 2032");
        assertThat(line(BANDED, Quantity.PRESSURE).meaning()).isEqualTo("The standard will be missed");
        assertThat(line(BANDED, Quantity.QUEUE_RATIO).meaning()).isEqualTo("Too big: over twice its target");
        assertThat(line(BANDED, Quantity.RELIEF_CAPACITY).meaning()).isEqualTo("19.8 more than now, for 26 weeks");
        assertThat(line(BANDED, Quantity.TARGET_CAPACITY).meaning()).isEqualTo("No more than now, once at the target");
    }

    @Test
    void showsTheNumbersThatWerePutIn() {
        assertThat(putIn(BANDED, Quantity.DEMAND)).containsExactly("60 + 58 + 60 = 178 joined", "13.1 weeks");
        assertThat(putIn(BANDED, Quantity.CAPACITY))
                .containsExactly("70 + 66 + 70 = 206 completed or removed", "13.1 weeks");
        assertThat(putIn(BANDED, Quantity.LOAD))
                .containsExactly("Demand: 13.5 people a week", "Capacity: 15.7 people a week");
        assertThat(putIn(BANDED, Quantity.MEAN_WAIT)).containsExactly("612 people in 3 bands");
        assertThat(putIn(BANDED, Quantity.QUEUE_RATIO))
                .containsExactly("612 people waiting", "Target queue: 41 people");
        assertThat(putIn(BANDED, Quantity.RELIEF_CAPACITY)).containsExactly(
                "Demand: 13.5 people a week", "Target queue: 41 people", "612 people waiting",
                "26 weeks in which it is to come down");
    }

    @Test
    void saysWhatIsWanting() {
        assertThat(line(GivenLists.sizeOnly(), Quantity.LOAD).spoken()).isEqualTo("Load, a snapshot only");
        assertThat(putIn(GivenLists.sizeOnly(), Quantity.LOAD)).containsExactly(
                "Only the size of the list is known: who joined and who left was not counted.");
        var two = GivenList.of(List.of("2026-09-30:320:-", "2026-10-31:318:30/28/4"));
        assertThat(line(two, Quantity.LOAD).spoken()).isEqualTo("Load, too few counts");
        assertThat(putIn(two, Quantity.LOAD).getFirst()).endsWith("so far: 1 such count.");
        assertThat(putIn(two, Quantity.MEAN_WAIT))
                .containsExactly("The newest count does not say how long people have waited.");
    }

    @Test
    void speaksFormulaAndSourceOfEveryQuantity() {
        for (Quantity quantity : Quantity.values()) {
            var parts = line(BANDED, quantity).detail().parts();
            assertThat(parts).extracting(part -> part.heading()).containsExactly("Formula", "Put in", "Source");
            assertThat(parts.getFirst().statements()).containsExactly(quantity.formula());
            assertThat(parts.getLast().statements()).containsExactly(quantity.source());
        }
    }

    private static List<String> putIn(WaitingList list, Quantity quantity) {
        return line(list, quantity).detail().parts().get(1).statements();
    }

    private static ReadingLine line(WaitingList list, Quantity quantity) {
        return QueueReading.of(list).stream()
                .filter(reading -> reading.quantity() == quantity)
                .map(reading -> new ReadingLine(list, reading))
                .findFirst()
                .orElseThrow();
    }
}
