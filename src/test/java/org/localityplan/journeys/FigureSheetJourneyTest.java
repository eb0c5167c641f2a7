package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.measure.sheet.GivenSheet;
import org.localityplan.desktop.measure.sheet.SavingPlan;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An owner types and pastes the figures of a month, corrects what is wrong, saves and takes it back, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class FigureSheetJourneyTest {

    private final SavingPlan plan = new SavingPlan(GivenSheet.in(GivenPlan.snapshot()));
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        shell = new Shell(plan, Background.live(), Screens.all(), GivenSurroundings.surroundings());
        stage.setScene(shell.scene(1024, 640));
        stage.show();
        shell.workspace().navigator().go(new Place.FigureSheet());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shell::close);
        assertThat(plan.listeners()).isZero();
    }

    @Test
    void typesFiguresSavesThemAndTakesThemBack(FxRobot robot) {
        settle();
        assertThat(spoken()).isEqualTo("Row 1, Measure CALLS, Value: empty");
        type(robot, "90.2", KeyCode.ENTER);
        assertThat(spoken()).isEqualTo("Row 2, Measure CONTACTS, Value: empty");
        type(robot, "1,190", KeyCode.TAB);
        assertThat(spoken()).isEqualTo("Row 2, Measure CONTACTS, Numerator: empty");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(notice(robot)).contains("Saved: 2 figures for October 2026");
        assertThat(plan.entered()).hasSize(1);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(notice(robot)).contains("Taken back");
        assertThat(words("#sheet-status", robot)).isEqualTo("3 measures, 1 of them with a figure.");
    }

    @Test
    void pastesABlockAndCorrectsTheCellThatIsWrong(FxRobot robot) {
        settle();
        clip(robot, "88.1%\t\t\tyes\nmany\n75");
        press(robot, KeyCode.CONTROL, KeyCode.V);
        assertThat(words("#sheet-status", robot)).contains("2 rows are typed", "1 cell is to be corrected first.");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(plan.entered()).isEmpty();
        assertThat(spoken()).startsWith("Row 2, Measure CONTACTS, Value: many, “many” is no number.");
        type(robot, "1190", KeyCode.ENTER);
        assertThat(spoken()).isEqualTo("Row 3, Measure BREAKS, Value: 75, replaces 71.5");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(plan.entered().getFirst().figures()).hasSize(3);
    }

    @Test
    void takesBackWhatIsTypedBeforeWhatIsSaved(FxRobot robot) {
        settle();
        type(robot, "90", KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(words("#sheet-status", robot)).isEqualTo("3 measures, 1 of them with a figure.");
        type(robot, "90", KeyCode.ENTER);
        press(robot, KeyCode.UP);
        press(robot, KeyCode.DELETE);
        assertThat(words("#sheet-status", robot)).isEqualTo("3 measures, 1 of them with a figure.");
        assertThat(plan.entered()).isEmpty();
    }

    @Test
    void leavesACellAsItWasWithEscape(FxRobot robot) {
        settle();
        robot.write("9");
        press(robot, KeyCode.ESCAPE);
        assertThat(spoken()).isEqualTo("Row 1, Measure CALLS, Value: empty");
    }

    @Test
    void keepsWhatIsTypedWhileSomethingElseIsLookedAt(FxRobot robot) {
        settle();
        type(robot, "90", KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(notice(robot)).contains("1 row on the sheet of figures: kept as typed, not saved yet.");
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(words("#sheet-status", robot)).contains("1 row is typed and not saved yet.");
    }

    @Test
    void saysYesWithSpaceAndCopies(FxRobot robot) {
        settle();
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.SPACE);
        assertThat(spoken()).startsWith("Row 1, Measure CALLS, Provisional: Yes");
        press(robot, KeyCode.CONTROL, KeyCode.C);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("Yes");
    }

    @Test
    void letsTheKeyboardOutOfTheSheet(FxRobot robot) {
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("sheet-period");
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("sheet-owner");
        press(robot, KeyCode.DOWN);
        assertThat(words("#sheet-status", robot)).startsWith("1 measure");
    }

    @Test
    void namesEverythingTheKeyboardCanReach(FxRobot robot) {
        settle();
        type(robot, "many", KeyCode.ENTER);
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    private static void type(FxRobot robot, String text, KeyCode end) {
        robot.write(text);
        press(robot, end);
    }

    private static void clip(FxRobot robot, String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String spoken() {
        return focused().getAccessibleText();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").query().getAccessibleText();
    }

    private static String words(String place, FxRobot robot) {
        return robot.lookup(place).<Labeled>query().getText();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for work in the background to come back to the screen.
    private static void settle() {
        for (int i = 0; i < 8; i++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
