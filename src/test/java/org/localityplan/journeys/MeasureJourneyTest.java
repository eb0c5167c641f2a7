package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.intake.sample.SamplePlan;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A board member finds a measure, reads its chart and goes on to its programme, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class MeasureJourneyTest {

    private final StillPlan plan = new StillPlan(SamplePlan.read().plan());
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        shell = new Shell(plan, Background.live(), Screens.all(), GivenSurroundings.surroundings());
        stage.setScene(shell.scene(1024, 640));
        stage.show();
        shell.workspace().navigator().go(new Place.Measures());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shell::close);
        assertThat(plan.listeners()).isZero();
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
        assertThat(place()).isEqualTo(new Place.MeasurePage(MeasureKey.parse("local:ACC-3").orElseThrow()));
        assertThat(shell.title().get()).startsWith("People waiting for an occupational therapy assessment – ");
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
        assertThat(place()).isEqualTo(new Place.MeasurePage(MeasureKey.parse("ascof-2023:2C").orElseThrow()));
    }

    @Test
    void walksTheValuesTurnsToTheTableAndGoesToTheProgramme(FxRobot robot) {
        settle();
        go("local:ACC-3");
        assertThat(focused().getAccessibleText())
                .startsWith("People waiting for an occupational therapy assessment: 652");
        press(robot, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).isEqualTo("Oct 2026: 652, Target 600, illustrative");
        press(robot, KeyCode.T);
        assertThat(focused().getAccessibleText()).endsWith("as a table");
        press(robot, KeyCode.T);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        assertThat(focused().getAccessibleText()).isEqualTo("Waiting lists and access: At risk");
        press(robot, KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.ProgrammePage.class);
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        settle();
        assertThat(NamelessControls.in(shell.root())).isEmpty();
        go("local:SYS-1");
        assertThat(focused().getId()).isEqualTo("measure-state");
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    private void go(String key) {
        var place = new Place.MeasurePage(MeasureKey.parse(key).orElseThrow());
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shell.workspace().navigator().go(place));
        settle();
    }

    private static FilteredTableView<?> table(FxRobot robot) {
        return robot.lookup("#measures").queryAs(FilteredTableView.class);
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
