package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;

/// A programme office walks the plan on a page, follows the thread down and mends it, by keyboard alone.
class PlanJourneyTest extends Journey {

    PlanJourneyTest() {
        super(new Place.PlanOnAPage());
    }

    @Test
    void walksFromAPriorityToAProjectAndOpensIt() {
        assertThat(focused().getAccessibleText()).startsWith("Keeping vulnerable adults safe");
        press(KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults, Off track");
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        assertThat(focused().getAccessibleText()).startsWith("One safeguarding front door");
        press(KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.ProgrammePage.class);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.PlanOnAPage());
        assertThat(focused().getAccessibleText()).startsWith("One safeguarding front door");
    }

    @Test
    void dimsWhatTheCardDoesNotBelongTo() {
        var bands = shell().root().lookupAll(".plan-band");
        assertThat(bands).hasSize(10).allMatch(band -> band.getOpacity() == 1);
        press(KeyCode.DOWN);
        assertThat(bands.stream().filter(band -> band.getOpacity() < 1)).hasSize(9);
    }

    @Test
    void showsTheSameAsATable() {
        press(KeyCode.T);
        assertThat(focused().getId()).isEqualTo("plan-table");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.ProgrammePage.class);
    }

    @Test
    void goesFromABreakToWhereItIsMended() {
        press(KeyCode.DIGIT3);
        assertThat(focused().getId()).isEqualTo("thread-breaks");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.BudgetGap());
    }

    @Test
    void opensTheFormOfTheCardAndClosesItAgain() {
        press(KeyCode.RIGHT);
        press(KeyCode.E);
        assertThat(focused().getId()).isEqualTo("field-name");
        press(KeyCode.ESCAPE);
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults");
        press(KeyCode.DELETE);
        assertThat(focused().getId()).isEqualTo("field-reason");
        press(KeyCode.ESCAPE);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }
}
