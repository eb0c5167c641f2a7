package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.kit.workspace.Place;

/// A board member looks at the gap of the year and of other years, by keyboard alone.
class BudgetJourneyTest extends Journey {

    BudgetJourneyTest() {
        super(new Place.BudgetGap());
    }

    @Test
    void walksTheBridgeAndGoesOnToTheBudgetLines() {
        assertThat(focused().getId()).isEqualTo("budget-year");
        press(KeyCode.TAB);
        assertThat(spoken()).contains("£3.8m is expected to remain");
        press(KeyCode.RIGHT);
        assertThat(spoken()).isEqualTo("Gap before savings: £9,400k");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("budget-lines");
    }

    @Test
    void choosesAnotherYear() {
        press(KeyCode.UP);
        assertThat(variance()).startsWith("Spending in 2025/26");
        assertThat(robot.lookup("#savings").tryQuery()).isPresent();
        press(KeyCode.UP);
        assertThat(robot.lookup("#without-bridge").tryQuery()).isPresent();
        press(KeyCode.DOWN);
        assertThat(robot.lookup("#without-bridge").tryQuery()).isEmpty();
    }

    @Test
    void saysWhenThePlanHasNoMoney() {
        onScreen(() -> plan.publish(GivenPlan.empty()));
        assertThat(robot.lookup("The plan has no budget and no gap on record yet.").query().isVisible())
                .isTrue();
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private String variance() {
        return robot.lookup("#budget-variance").queryAs(Label.class).getText();
    }

}
