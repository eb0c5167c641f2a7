package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.kit.TextSize;
import org.localityplan.desktop.kit.Theme;
import org.localityplan.desktop.kit.workspace.Place;

/// A board member looks at the first screen, by keyboard alone and with the mouse.
class OverviewJourneyTest extends Journey {

    OverviewJourneyTest() {
        super(new Place.Overview(), GivenPlan.snapshot(), OverviewJourneyTest::screens);
    }

    private static Screens screens() {
        return Screens.all()
                .with(Place.ProgrammePage.class, StandInScreen::new)
                .with(Place.StatusUpdate.class, StandInScreen::new)
                .with(Place.BudgetGap.class, StandInScreen::new)
                .with(Place.Measures.class, StandInScreen::new);
    }

    @Test
    void opensWithTheKeyboardOnTheWorstProgramme() {
        assertThat(spoken()).startsWith("Safeguarding adults: off track");
        assertThat(stage().getTitle()).isEqualTo("Overview – Improving Lives Every Day, Trafford");
        assertThat(robot.lookup("#heat-strip").tryQuery()).isPresent();
    }

    @Test
    void goesToAProgrammeByKeysAndComesBackToItsRow() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(GivenPlan.id("access")));
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.Overview());
        assertThat(spoken()).startsWith("Waiting lists and access");
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(GivenPlan.id("access")));
    }

    @Test
    void updatesTheStatusOfTheProgrammeThatTheKeyboardIsOn() {
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.U);
        assertThat(place()).isEqualTo(new Place.StatusUpdate(GivenPlan.id("access")));
    }

    @Test
    void goesFromATileToWhatExplainsIt() {
        robot.clickOn("Forecast gap 2026/27");
        settle();
        assertThat(place()).isEqualTo(new Place.BudgetGap());
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(place()).isEqualTo(new Place.Overview());
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(new Place.Measures());
    }

    @Test
    void enlargesTheTextAndGoesBackToNormal() {
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(shell().appearance().textSize().get()).isEqualTo(new TextSize(125));
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(shell().appearance().textSize().get()).isEqualTo(new TextSize(110));
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(shell().appearance().textSize().get()).isEqualTo(TextSize.NORMAL);
    }

    @Test
    void switchesToTheDarkTheme() {
        robot.clickOn("#theme-switch");
        settle();
        assertThat(shell().appearance().theme().get()).isEqualTo(Theme.DARK);
        assertThat(stage().getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void movesBetweenRailBarAndScreenWithOneKey() {
        press(KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("rail-overview");
        press(KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("as-at");
        press(KeyCode.F6);
        assertThat(spoken()).startsWith("Safeguarding adults");
    }

    @Test
    void showsTheKeysAndGivesTheKeyboardBack() {
        press(KeyCode.F1);
        assertThat(robot.lookup("#key-help").query().isVisible()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-help").query().isVisible()).isFalse();
        assertThat(spoken()).startsWith("Safeguarding adults");
    }

    @Test
    void saysWhereThePackIsAndWhyNothingIsTakenBack() {
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(notice()).isEqualTo("The board pack is printed: board-pack.pdf");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(notice()).isEqualTo("There is nothing to take back.");
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void showsANewSnapshotAtOnce() {
        onScreen(() -> plan.publish(GivenPlan.empty()));
        assertThat(robot.lookup("This plan is empty").tryQuery()).isPresent();
        assertThat(robot.lookup("#open-sample").tryQuery()).isPresent();
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }
}
