package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.measure.MeasureKey;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A board member finds a measure, reads its chart and goes on to its programme, by keyboard alone.
class MeasureJourneyTest extends Journey {

    MeasureJourneyTest() {
        super(new Place.Measures());
    }

    @Test
    void findsAMeasureOpensItAndComesBack(FxRobot robot) {
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertThat(focused().getId()).isEqualTo("measure-search");
        robot.write("acc-3");
        settle();
        assertThat(table(robot).getItems()).hasSize(1);
        press(robot, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("measures");
        press(robot, KeyCode.ENTER);
        assertThat(place()).isEqualTo(measure("local:ACC-3"));
        assertThat(shell().title().get()).startsWith("People waiting for an occupational therapy assessment – ");
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.Measures());
        press(robot, KeyCode.ESCAPE);
        assertThat(table(robot).getItems()).hasSize(50);
    }

    @Test
    void opensTheMeasureTheKeyboardIsOn(FxRobot robot) {
        settle();
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertThat(place()).isEqualTo(measure("ascof-2023:2C"));
    }

    @Test
    void walksTheValuesAsksOneAndTurnsToTheTable(FxRobot robot) {
        settle();
        go(measure("local:ACC-3"));
        assertThat(focused().getAccessibleText())
                .startsWith("People waiting for an occupational therapy assessment: 652");
        press(robot, KeyCode.LEFT);
        assertThat(focused().getAccessibleText())
                .startsWith("October 2026: 652, ")
                .endsWith("target 600, illustrative");
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#point-explained").query().getAccessibleText())
                .startsWith("October 2026: 652; the target is 600.")
                .contains("Its group begins in");
        press(robot, KeyCode.T);
        assertThat(focused().getAccessibleText()).endsWith("as a table");
        press(robot, KeyCode.T);
    }

    @Test
    void goesThroughEveryTabByKeyboard(FxRobot robot) {
        settle();
        go(measure("ascof-2014:2B(1)"));
        assertThat(tab(robot)).isEqualTo("Trend");
        press(robot, KeyCode.DIGIT5);
        assertThat(tab(robot)).isEqualTo("Table");
        assertThat(focused().getId()).isEqualTo("measure-figures");
        press(robot, KeyCode.DIGIT2);
        assertThat(tab(robot)).isEqualTo("Benchmark");
        press(robot, KeyCode.CONTROL, KeyCode.TAB);
        assertThat(tab(robot)).isEqualTo("Breakdown");
        press(robot, KeyCode.CONTROL, KeyCode.TAB);
        assertThat(tab(robot)).isEqualTo("Forecast");
        press(robot, KeyCode.DIGIT1);
        assertThat(tab(robot)).isEqualTo("Trend");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    @Test
    void copiesTheWholeTable(FxRobot robot) {
        settle();
        go(measure("local:ACC-3"));
        press(robot, KeyCode.DIGIT5);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        var copied = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Period\tValue\tNumerator").contains("\nOct 2026\t652\t");
    }

    @Test
    void goesToTheProgrammeThatIsJudgedByIt(FxRobot robot) {
        settle();
        go(measure("local:ACC-3"));
        var programme = robot.lookup("#linked-programmes").lookup(".entry-button").query();
        WaitForAsyncUtils.waitForAsyncFx(5_000, programme::requestFocus);
        assertThat(focused().getAccessibleText()).isEqualTo("Waiting lists and access: At risk");
        press(robot, KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.ProgrammePage.class);
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        settle();
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        go(measure("local:SYS-1"));
        assertThat(focused().getId()).isEqualTo("measure-state");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private static String tab(FxRobot robot) {
        return robot.lookup("#measure-tabs").queryAs(TabPane.class).getSelectionModel().getSelectedItem().getText();
    }

    private static FilteredTableView<?> table(FxRobot robot) {
        return robot.lookup("#measures").queryAs(FilteredTableView.class);
    }

    private static Place measure(String key) {
        return new Place.MeasurePage(MeasureKey.parse(key).orElseThrow());
    }
}
