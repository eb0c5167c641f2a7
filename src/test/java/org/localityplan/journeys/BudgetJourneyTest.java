package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
    void walksTheBridgeAndAsksHowAColumnComesAbout() {
        assertThat(spoken()).contains("£3.8m is expected to remain");
        press(KeyCode.RIGHT);
        assertThat(spoken()).isEqualTo("Gap before savings: £9,400k");
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("bridge-detail");
        assertThat(spoken()).startsWith("Savings delivered: £2.1m. Counted at 100%: £2,100k of £2,100k.");
    }

    @Test
    void hearsWhatIsMissingAndHowFarSavingsCount() {
        reach("shortfall");
        assertThat(spoken()).startsWith("What is missing of the savings. £1.4m is to be identified:");
        reach("weights");
        assertThat(spoken()).contains("On track: At 90%: £2,340k of £2,600k.").contains("more than 5% of its budget");
        reach("deed-C");
    }

    @Test
    void explainsALineAndASaving() {
        press(KeyCode.DIGIT2);
        assertThat(words("#budget-variance")).startsWith("Spending in 2026/27");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(spoken()).startsWith("Independent assessors. Council, 2026/27");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.DIGIT3);
        for (int i = 0; i < 3; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        assertThat(spoken()).contains("Counted as on track, its project “One safeguarding front door” is red.");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.G);
        assertThat(place()).isInstanceOf(Place.ProgrammePage.class);
    }

    @Test
    void looseMoneyLeadsToItsPlace() {
        press(KeyCode.DIGIT4);
        assertThat(focused().getId()).isEqualTo("loose-money");
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("line-detail");
        assertThat(spoken()).startsWith("Home care. ");
        press(KeyCode.DIGIT4);
        for (int i = 0; i < 3; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("saving-detail");
        assertThat(spoken()).startsWith("Still to be found. ");
        press(KeyCode.DIGIT4);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.ProgrammePage.class);
    }

    @Test
    void choosesAnotherYear() {
        focus("#budget-year");
        press(KeyCode.UP);
        assertThat(headline()).startsWith("£3.1m of the gap of £6.2m");
        press(KeyCode.UP);
        assertThat(robot.lookup("#without-bridge").tryQuery()).isPresent();
        press(KeyCode.DOWN);
        assertThat(robot.lookup("#without-bridge").tryQuery()).isEmpty();
    }

    @Test
    void saysWhenThePlanHasNoMoney() {
        onScreen(() -> plan.publish(GivenPlan.empty()));
        assertThat(headline()).isEqualTo("There is no budget and no gap on record for 2026/27 yet.");
        for (KeyCode tab : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT1}) {
            press(tab);
            assertThat(NamelessControls.in(shell().root())).isEmpty();
        }
    }

    private String headline() {
        return words("#budget-headline");
    }
}
