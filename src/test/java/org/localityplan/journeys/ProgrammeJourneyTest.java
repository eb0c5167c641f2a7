package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.intake.sample.SamplePlan;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A board member goes from the list of programmes to one of them and to what explains it, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class ProgrammeJourneyTest {

    private final Snapshot sample = SamplePlan.read().plan();
    private final StillPlan plan = new StillPlan(sample);
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        var screens = Screens.all().with(Place.MeasurePage.class, StandInScreen::new);
        shell = new Shell(plan, Background.live(), screens, GivenSurroundings.surroundings());
        stage.setScene(shell.scene(1024, 640));
        stage.show();
        shell.workspace().navigator().go(new Place.Programmes());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shell::close);
        assertThat(plan.listeners()).isZero();
    }

    @Test
    void opensTheWorstProgrammeAndComesBack(FxRobot robot) {
        settle();
        press(robot, KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(programme("Safeguarding adults")));
        assertThat(shell.title().get()).startsWith("Safeguarding adults – ");
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
        var card = focused().localToScene(focused().getBoundsInLocal());
        assertThat(card.getMinY()).as("top of the card in the window").isPositive();
        assertThat(card.getMaxY()).as("bottom of the card in the window").isLessThan(stage.getScene().getHeight());
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
    }

    @Test
    void namesEverythingTheKeyboardCanReach(FxRobot robot) {
        settle();
        assertThat(NamelessControls.in(shell.root())).isEmpty();
        press(robot, KeyCode.ENTER);
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    private UUID programme(String name) {
        return sample.plan().programmes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private Place place() {
        return shell.workspace().navigator().place().get();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
