package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
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
import org.localityplan.desktop.kit.TextSize;
import org.localityplan.desktop.kit.Theme;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A board member looks at the first screen, by keyboard alone and with the mouse.
@ExtendWith(ApplicationExtension.class)
class OverviewJourneyTest {

    private final StillPlan plan = new StillPlan(GivenPlan.snapshot());
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        var screens = Screens.all()
                .with(Place.ProgrammePage.class, StandInScreen::new)
                .with(Place.BudgetGap.class, StandInScreen::new)
                .with(Place.Measures.class, StandInScreen::new);
        shell = new Shell(plan, Background.live(), screens, GivenSurroundings.surroundings());
        stage.setScene(shell.scene(1024, 640));
        stage.titleProperty().bind(shell.title());
        stage.show();
        shell.focus();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            stage.titleProperty().unbind();
            shell.close();
        });
        assertThat(plan.listeners()).isZero();
    }

    @Test
    void opensWithTheKeyboardOnTheWorstProgramme(FxRobot robot) {
        settle();
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults: off track");
        assertThat(stage.getTitle()).isEqualTo("Overview – Improving Lives Every Day, Trafford");
        assertThat(robot.lookup("#heat-strip").tryQuery()).isPresent();
    }

    @Test
    void goesToAProgrammeByKeysAndComesBackToItsRow(FxRobot robot) {
        settle();
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(GivenPlan.id("access")));
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.Overview());
        assertThat(focused().getAccessibleText()).startsWith("Waiting lists and access");
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(GivenPlan.id("access")));
    }

    @Test
    void goesFromATileToWhatExplainsIt(FxRobot robot) {
        settle();
        robot.clickOn("Forecast gap 2026/27");
        settle();
        assertThat(place()).isEqualTo(new Place.BudgetGap());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(place()).isEqualTo(new Place.Overview());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(new Place.Measures());
    }

    @Test
    void enlargesTheTextAndGoesBackToNormal(FxRobot robot) {
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(shell.appearance().textSize().get()).isEqualTo(new TextSize(125));
        press(robot, KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(shell.appearance().textSize().get()).isEqualTo(new TextSize(110));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(shell.appearance().textSize().get()).isEqualTo(TextSize.NORMAL);
    }

    @Test
    void switchesToTheDarkTheme(FxRobot robot) {
        settle();
        robot.clickOn("#theme-switch");
        assertThat(shell.appearance().theme().get()).isEqualTo(Theme.DARK);
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void movesBetweenRailBarAndScreenWithOneKey(FxRobot robot) {
        settle();
        press(robot, KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("rail-overview");
        press(robot, KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("as-at");
        press(robot, KeyCode.F6);
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults");
    }

    @Test
    void showsTheKeysAndGivesTheKeyboardBack(FxRobot robot) {
        settle();
        press(robot, KeyCode.F1);
        assertThat(robot.lookup("#key-help").query().isVisible()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-help").query().isVisible()).isFalse();
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults");
    }

    @Test
    void saysWhereThePackIsAndWhyNothingIsTakenBack(FxRobot robot) {
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.P);
        assertThat(notice(robot)).isEqualTo("The board pack is printed: board-pack.pdf");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(notice(robot)).isEqualTo("There is nothing to take back.");
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void showsANewSnapshotAtOnce(FxRobot robot) {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> plan.publish(GivenPlan.empty()));
        settle();
        assertThat(robot.lookup("This plan is empty").tryQuery()).isPresent();
        assertThat(robot.lookup("#open-sample").tryQuery()).isPresent();
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        settle();
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private Place place() {
        return shell.workspace().navigator().place().get();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").query().getAccessibleText();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
