package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A board member looks at the gap of the year and of other years, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class BudgetJourneyTest {

    private final StillPlan plan = new StillPlan(SamplePlan.read().plan());
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        shell = new Shell(plan, Background.live(), Screens.all(), GivenSurroundings.surroundings());
        stage.setScene(shell.scene(1024, 640));
        stage.show();
        shell.workspace().navigator().go(new Place.BudgetGap());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shell::close);
        assertThat(plan.listeners()).isZero();
    }

    @Test
    void walksTheBridgeAndGoesOnToTheBudgetLines(FxRobot robot) {
        settle();
        assertThat(focused().getId()).isEqualTo("budget-year");
        press(robot, KeyCode.TAB);
        assertThat(focused().getAccessibleText()).contains("£3.8m is expected to remain");
        press(robot, KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).isEqualTo("Gap before savings: £9,400k");
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("budget-lines");
    }

    @Test
    void choosesAnotherYear(FxRobot robot) {
        settle();
        press(robot, KeyCode.UP);
        assertThat(variance(robot)).startsWith("Spending in 2025/26");
        assertThat(robot.lookup("#savings").tryQuery()).isPresent();
        press(robot, KeyCode.UP);
        assertThat(robot.lookup("#without-bridge").tryQuery()).isPresent();
        press(robot, KeyCode.DOWN);
        assertThat(robot.lookup("#without-bridge").tryQuery()).isEmpty();
    }

    @Test
    void saysWhenThePlanHasNoMoney(FxRobot robot) {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> plan.publish(GivenPlan.empty()));
        settle();
        assertThat(robot.lookup("The plan has no budget and no gap on record yet.").query().isVisible())
                .isTrue();
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        settle();
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    private static String variance(FxRobot robot) {
        return robot.lookup("#budget-variance").queryAs(Label.class).getText();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
