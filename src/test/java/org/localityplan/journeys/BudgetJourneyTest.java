package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.kit.workspace.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A board member looks at the gap of the year and of other years, by keyboard alone.
class BudgetJourneyTest extends Journey {

    BudgetJourneyTest() {
        super(new Place.BudgetGap());
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
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private static String variance(FxRobot robot) {
        return robot.lookup("#budget-variance").queryAs(Label.class).getText();
    }

}
