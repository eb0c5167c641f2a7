package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.measure.MeasureKey;

/// A board member finds a measure, reads its chart and goes on to its programme, by keyboard alone.
class MeasureJourneyTest extends Journey {

    private static final double STATUS_BAR = 24;

    MeasureJourneyTest() {
        super(new Place.Measures());
    }

    @Test
    void findsAMeasureOpensItAndComesBack() {
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(focused().getId()).isEqualTo("measure-search");
        write("acc-3");
        settle();
        assertThat(table().getItems()).hasSize(1);
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("measures");
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(measure("local:ACC-3"));
        assertThat(shell().title().get()).startsWith("People waiting for an occupational therapy assessment – ");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Place.Measures());
        press(KeyCode.ESCAPE);
        assertThat(table().getItems()).hasSize(50);
    }

    @Test
    void opensTheMeasureTheKeyboardIsOn() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(measure("ascof-2023:2C"));
    }

    @Test
    void walksTheValuesAsksOneAndTurnsToTheTable() {
        go(measure("local:ACC-3"));
        assertThat(spoken())
                .startsWith("People waiting for an occupational therapy assessment: 652");
        press(KeyCode.LEFT);
        assertThat(spoken())
                .startsWith("October 2026: 652, ")
                .endsWith("target 600, illustrative");
        press(KeyCode.ENTER);
        assertThat(robot.lookup("#point-explained").query().getAccessibleText())
                .startsWith("October 2026: 652; the target is 600.")
                .contains("Its group begins in");
        press(KeyCode.T);
        assertThat(spoken()).endsWith("as a table");
        press(KeyCode.T);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local:ACC-3", "ascof-2014:2B(1)", "local:SAF-1"})
    void showsTheWholeChartInTheSmallestWindow(String key) {
        go(measure(key));
        var chart = robot.lookup(".measure-chart .chart-card").<Region>query();
        assertThat(chart.localToScene(chart.getLayoutBounds()).getMaxY())
                .isLessThan(stage().getScene().getHeight() - STATUS_BAR);
    }

    @Test
    void goesThroughEveryTabByKeyboard() {
        go(measure("ascof-2014:2B(1)"));
        assertThat(tab()).isEqualTo("Trend");
        press(KeyCode.DIGIT5);
        assertThat(tab()).isEqualTo("Table");
        assertThat(focused().getId()).isEqualTo("measure-figures");
        press(KeyCode.DIGIT2);
        assertThat(tab()).isEqualTo("Benchmark");
        press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(tab()).isEqualTo("Breakdown");
        press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(tab()).isEqualTo("Forecast");
        press(KeyCode.DIGIT1);
        assertThat(tab()).isEqualTo("Trend");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    @Test
    void copiesTheWholeTable() {
        go(measure("local:ACC-3"));
        press(KeyCode.DIGIT5);
        press(KeyCode.CONTROL, KeyCode.C);
        var copied = Keyboard.onScreen(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Period\tValue\tNumerator").contains("\nOct 2026\t652\t");
    }

    @Test
    void goesToTheProgrammeThatIsJudgedByIt() {
        go(measure("local:ACC-3"));
        var programme = robot.lookup("#linked-programmes").lookup(".entry-button").query();
        onScreen(programme::requestFocus);
        assertThat(spoken()).isEqualTo("Waiting lists and access: At risk");
        press(KeyCode.ENTER);
        assertThat(place()).isInstanceOf(Place.ProgrammePage.class);
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        go(measure("local:SYS-1"));
        assertThat(focused().getId()).isEqualTo("measure-state");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private String tab() {
        return robot.lookup("#measure-tabs").queryAs(TabPane.class).getSelectionModel().getSelectedItem().getText();
    }

    private FilteredTableView<?> table() {
        return robot.lookup("#measures").queryAs(FilteredTableView.class);
    }

    private static Place measure(String key) {
        return new Place.MeasurePage(MeasureKey.parse(key).orElseThrow());
    }
}
