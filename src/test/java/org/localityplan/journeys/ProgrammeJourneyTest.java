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
        assertBeginsInTheWindow(focused());
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
        press(KeyCode.DIGIT3);
        assertThat(focused().getId()).isEqualTo("slip-chart");
        press(KeyCode.DOWN);
        assertThat(spoken()).startsWith("Assessor posts filled, agreed for 30 September 2026");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("milestone-detail");
        assertThat(spoken())
                .contains("It was agreed for 30 September 2026")
                .contains("It counts as 121 days late: from the baseline to that day.")
                .endsWith("Source: Illustrative.");
        assertBeginsInTheWindow(focused());
    }

    @Test
    void goesFromALightAndFromACardToTheWordsOfTheReport() {
        for (var words : List.of("Declared: ", "What is off track and why")) {
            go(new Place.ProgrammePage(programme("Safeguarding adults")));
            backTo(words);
            press(KeyCode.ENTER);
            assertThat(focused().getId()).isEqualTo("report-detail");
            assertThat(spoken()).contains("What is not, and why: ", "Declared: Off track");
            assertBeginsInTheWindow(focused());
            go(new Place.Programmes());
        }
    }

    @Test
    void goesFromWhatSpeaksAgainstItToTheThingItself() {
        press(KeyCode.ENTER);
        backTo("Off track. Milestone “Assessor posts filled”");
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("milestone-detail");
        assertThat(spoken()).startsWith("Assessor posts filled: ");
        assertBeginsInTheWindow(focused());
        press(KeyCode.DIGIT1);
        backTo("Off track. Its end is expected");
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("project-detail");
        assertBeginsInTheWindow(focused());
    }

    @Test
    void comparesAnyTwoReports() {
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT6);
        assertThat(focused().getId()).isEqualTo("comparison");
        assertThat(spoken()).startsWith("September 2026 → October 2026");
        backTo("Older report");
        press(KeyCode.DOWN);
        focus("#comparison");
        assertThat(spoken()).startsWith("August 2026 → October 2026");
        press(KeyCode.TAB);
        assertThat(spoken()).contains(": before ", "; after ");
    }

    @Test
    void changesTheTabByNumber() {
        press(KeyCode.ENTER);
        for (var key : List.of(KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1)) {
            press(key);
            assertThat(NamelessControls.in(shell().root())).as("behind " + key).isEmpty();
        }
        assertThat(spoken()).startsWith("Projects");
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.ENTER);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private void backTo(String words) {
        IntStream.range(0, 40)
                .takeWhile(_ -> spoken() == null || !spoken().startsWith(words))
                .forEach(_ -> press(KeyCode.SHIFT, KeyCode.TAB));
        assertThat(spoken()).startsWith(words);
    }

    private UUID programme(String name) {
        return plan.snapshot().plan().programmes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// A card that is taller than the window is seen from its beginning.
    private void assertBeginsInTheWindow(Node node) {
        double height = stage().getScene().getHeight();
        var card = node.localToScene(node.getBoundsInLocal());
        assertThat(card.getMinY()).as("top of the card in the window").isBetween(0.0, height - 60);
        if (card.getHeight() < height / 2) {
            assertThat(card.getMaxY()).as("bottom of the card in the window").isLessThan(height);
        }
    }
}
