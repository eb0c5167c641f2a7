package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;

/// A board member goes from the list of programmes to one of them and to what explains it, by keyboard alone.
class ProgrammeJourneyTest extends Journey {

    ProgrammeJourneyTest() {
        super(new Place.Programmes());
    }

    @Test
    void opensTheWorstProgrammeAndComesBack() {
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(programme("Safeguarding adults")));
        assertThat(shell().title().get()).startsWith("Safeguarding adults – ");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.Programmes());
    }

    @Test
    void passesOverTheHeadingsOfTheTiers() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(programme("Stay Well at Home")));
    }

    @Test
    void goesFromAProjectToWhatItsManagerLastSaid() {
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("project-detail");
        assertThat(spoken()).contains("What is not, and why");
        assertIsInTheWindow(focused());
    }

    @Test
    void goesFromAMeasureToItsPage() {
        press(KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.MeasurePage.class);
        assertThat(focused().getAccessibleHelp()).contains("T shows a table");

        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(programme("Safeguarding adults")));
    }

    @Test
    void goesFromAMilestoneToTheDaysThatMakeItLate() {
        press(KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("milestone-detail");
        assertThat(spoken())
                .contains("It was agreed for 30 September 2026")
                .contains("It counts as 121 days late: from the baseline to that day.")
                .endsWith("Source: Illustrative.");
        assertIsInTheWindow(focused());
    }

    @Test
    void goesFromALightAndFromACardToTheWordsOfTheReport() {
        for (var words : List.of("Declared: ", "What is off track and why")) {
            go(new Place.ProgrammePage(programme("Safeguarding adults")));
            IntStream.range(0, 20)
                    .takeWhile(_ -> !spoken().startsWith(words))
                    .forEach(_ -> press(KeyCode.SHIFT, KeyCode.TAB));
            press(KeyCode.ENTER);
            assertThat(focused().getId()).isEqualTo("report-detail");
            assertThat(spoken()).contains("What is not, and why: ", "Declared: Off track");
            assertIsInTheWindow(focused());
            go(new Place.Programmes());
        }
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.ENTER);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private UUID programme(String name) {
        return plan.snapshot().plan().programmes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assertIsInTheWindow(Node node) {
        var card = node.localToScene(node.getBoundsInLocal());
        assertThat(card.getMinY()).as("top of the card in the window").isPositive();
        assertThat(card.getMaxY()).as("bottom of the card in the window").isLessThan(stage().getScene().getHeight());
    }
}
