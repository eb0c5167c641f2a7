package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
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
        assertThat(bands()).hasSizeGreaterThan(2).allMatch(band -> band.getOpacity() == 1);
        press(KeyCode.DOWN);
        assertThat(bands().filter(band -> band.getOpacity() == 1)).hasSize(1);
        assertThat(bands().filter(band -> band.getOpacity() < 1)).isNotEmpty();
    }

    /// The bands that are seen.
    private Stream<Node> bands() {
        return shell().root().lookupAll(".plan-band").stream().filter(this::seen);
    }

    private boolean seen(Node band) {
        return Stream.iterate(band, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void walksThroughAllBandsAndBack() {
        for (int card = 0; card < 9; card++) {
            press(KeyCode.DOWN);
        }
        assertThat(focused().getAccessibleText()).startsWith("Neighbourhood teams");
        assertThat(inWindow(focused())).isTrue();
        for (int card = 0; card < 9; card++) {
            press(KeyCode.UP);
        }
        assertThat(focused().getAccessibleText()).startsWith("Keeping vulnerable adults safe");
        assertThat(inWindow(focused())).isTrue();
    }

    private boolean inWindow(Node node) {
        var root = shell().root();
        return root.localToScene(root.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
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
