package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingList;

/// An administrator adds a waiting list and changes one, by keyboard alone and in a real plan file.
class ListFormJourneyTest extends FileJourney {

    ListFormJourneyTest() {
        super(new Place.WaitingLists(), GivenLists.snapshot());
    }

    @Test
    void addsAListAndTakesItBack() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        fill("Blue badge assessment", "Adults, from the day they asked.", "", "Council", "", "12", "26",
                "Urgent; Soon");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved: Blue badge assessment");
        assertThat(lists()).hasSize(5);
        assertThat(lists().getLast().terms().priorityClasses()).containsExactly("Urgent", "Soon");
        assertThat(robot.lookup("Blue badge assessment").tryQuery()).isPresent();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lists()).hasSize(4);
    }

    @Test
    void changesTheChosenListAndKeepsItsCounts() {
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("Occupational therapy assessment");
        fill("", "", "", "", "", "");
        assertThat(spoken()).isEqualTo("Threshold in weeks");
        write("26");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(lists().getFirst().terms().threshold()).isEqualTo(new ListTerms.Threshold.Weeks(26));
        assertThat(lists().getFirst().counts()).hasSize(12);
        assertThat(focused().getId()).isEqualTo("waiting-lists");
    }

    @Test
    void showsAtItsFieldWhatThePlanRefuses() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        fill("Care reviews", "Adults.", "", "", "", "12");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(spoken()).isEqualTo("Name");
        assertThat(focused().getAccessibleHelp()).startsWith("Another waiting list has this name.");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("waiting-lists");
        assertThat(lists()).hasSize(4);
    }

    private List<WaitingList> lists() {
        return plan.snapshot().waitingLists();
    }
}
