package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A board member looks at the first screen, by keyboard alone and with the mouse.
class OverviewJourneyTest {

    private final StillPlan plan = new StillPlan(GivenPlan.snapshot());
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Shell shell;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        shell = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> openOn(stage));
        settle();
    }

    private Shell openOn(Stage window) {
        var screens = Screens.all()
                .with(Place.ProgrammePage.class, StandInScreen::new)
                .with(Place.BudgetGap.class, StandInScreen::new)
                .with(Place.Measures.class, StandInScreen::new);
        var opened = new Shell(plan, Background.live(), screens, GivenSurroundings.surroundings());
        window.setScene(opened.scene(1024, 640));
        window.titleProperty().bind(opened.title());
        window.show();
        opened.focus();
        return opened;
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
    void opensWithTheKeyboardOnTheWorstProgramme() {
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults: off track");
        assertThat(stage.getTitle()).isEqualTo("Overview – Improving Lives Every Day, Trafford");
        assertThat(robot.lookup("#heat-strip").tryQuery()).isPresent();
    }

    @Test
    void goesToAProgrammeByKeysAndComesBackToItsRow() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(GivenPlan.id("access")));
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.Overview());
        assertThat(focused().getAccessibleText()).startsWith("Waiting lists and access");
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(GivenPlan.id("access")));
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
        assertThat(shell.appearance().textSize().get()).isEqualTo(new TextSize(125));
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(shell.appearance().textSize().get()).isEqualTo(new TextSize(110));
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(shell.appearance().textSize().get()).isEqualTo(TextSize.NORMAL);
    }

    @Test
    void switchesToTheDarkTheme() {
        robot.clickOn("#theme-switch");
        settle();
        assertThat(shell.appearance().theme().get()).isEqualTo(Theme.DARK);
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void movesBetweenRailBarAndScreenWithOneKey() {
        press(KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("rail-overview");
        press(KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("as-at");
        press(KeyCode.F6);
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults");
    }

    @Test
    void showsTheKeysAndGivesTheKeyboardBack() {
        press(KeyCode.F1);
        assertThat(robot.lookup("#key-help").query().isVisible()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-help").query().isVisible()).isFalse();
        assertThat(focused().getAccessibleText()).startsWith("Safeguarding adults");
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
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> plan.publish(GivenPlan.empty()));
        settle();
        assertThat(robot.lookup("This plan is empty").tryQuery()).isPresent();
        assertThat(robot.lookup("#open-sample").tryQuery()).isPresent();
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private Place place() {
        return shell.workspace().navigator().place().get();
    }

    private String notice() {
        return robot.lookup("#notice").query().getAccessibleText();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
