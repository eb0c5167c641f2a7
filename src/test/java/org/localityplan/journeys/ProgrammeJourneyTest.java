package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.testfx.api.FxRobot;

/// A board member goes from the list of programmes to one of them and to what explains it, by keyboard alone.
class ProgrammeJourneyTest extends Journey {

    ProgrammeJourneyTest() {
        super(new Place.Programmes());
    }

    @Test
    void opensTheWorstProgrammeAndComesBack(FxRobot robot) {
        settle();
        press(robot, KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(programme("Safeguarding adults")));
        assertThat(shell().title().get()).startsWith("Safeguarding adults – ");
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.Programmes());
    }

    @Test
    void passesOverTheHeadingsOfTheTiers(FxRobot robot) {
        settle();
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(programme("Stay Well at Home")));
    }

    @Test
    void goesFromAProjectToWhatItsManagerLastSaid(FxRobot robot) {
        settle();
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("project-detail");
        assertThat(focused().getAccessibleText()).contains("What is not, and why");
        assertIsInTheWindow(focused());
    }

    @Test
    void goesFromAMeasureToItsPage(FxRobot robot) {
        settle();
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.MeasurePage.class);
        assertThat(focused().getAccessibleHelp()).contains("T shows a table");

        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(programme("Safeguarding adults")));
    }

    @Test
    void goesFromAMilestoneToTheDaysThatMakeItLate(FxRobot robot) {
        settle();
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("milestone-detail");
        assertThat(focused().getAccessibleText())
                .contains("It was agreed for 30 September 2026")
                .contains("It counts as 121 days late: from the baseline to that day.")
                .endsWith("Source: Illustrative.");
        assertIsInTheWindow(focused());
    }

    @Test
    void goesFromALightAndFromACardToTheWordsOfTheReport(FxRobot robot) {
        settle();
        for (var words : List.of("Declared: ", "What is off track and why")) {
            go(new Place.ProgrammePage(programme("Safeguarding adults")));
            IntStream.range(0, 20)
                    .takeWhile(_ -> !focused().getAccessibleText().startsWith(words))
                    .forEach(_ -> press(robot, KeyCode.SHIFT, KeyCode.TAB));
            press(robot, KeyCode.ENTER);
            assertThat(focused().getId()).isEqualTo("report-detail");
            assertThat(focused().getAccessibleText()).contains("What is not, and why: ", "Declared: Off track");
            assertIsInTheWindow(focused());
            go(new Place.Programmes());
        }
    }

    @Test
    void namesEverythingTheKeyboardCanReach(FxRobot robot) {
        settle();
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(robot, KeyCode.ENTER);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private UUID programme(String name) {
        return sample.plan().programmes().stream()
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
