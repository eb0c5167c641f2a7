package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.measure.MeasureKey;
import org.testfx.api.FxRobot;

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
    void leavesOnlyMeasuresInTrouble(FxRobot robot) {
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.F);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.SPACE);
        assertThat(table(robot).getItems()).hasSizeBetween(8, 49);
    }

    @Test
    void walksTheValuesTurnsToTheTableAndGoesToTheProgramme(FxRobot robot) {
        settle();
        go(measure("local:ACC-3"));
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
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        go(measure("local:SYS-1"));
        assertThat(focused().getId()).isEqualTo("measure-state");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private static FilteredTableView<?> table(FxRobot robot) {
        return robot.lookup("#measures").queryAs(FilteredTableView.class);
    }

    private static Place measure(String key) {
        return new Place.MeasurePage(MeasureKey.parse(key).orElseThrow());
    }
}
