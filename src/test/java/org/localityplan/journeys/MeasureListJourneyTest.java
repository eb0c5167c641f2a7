package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableColumnBase;
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
import org.localityplan.desktop.Surroundings;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A performance officer looks at the list through its views, narrows it, keeps a view and chooses columns, by keyboard.
@ExtendWith(ApplicationExtension.class)
class MeasureListJourneyTest {

    private final StillPlan plan = new StillPlan(SamplePlan.read().plan());
    private final Surroundings surroundings = GivenSurroundings.surroundings();
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        shell = shell();
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
    void goesThroughTheViewsWithTheArrowKeys(FxRobot robot) {
        settle();
        focus(robot, "#measure-views .toggle-button:selected");
        assertThat(focused().getAccessibleText()).isEqualTo("All · 50 measures");
        press(robot, KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).isEqualTo("Needs an update · 2 measures");
        assertThat(table(robot).getItems()).hasSize(2);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).startsWith("No target");
        press(robot, KeyCode.ESCAPE);
        assertThat(table(robot).getItems()).hasSize(50);
    }

    @Test
    void narrowsByAFacetKeepsTheViewAndFindsItTheNextDay(FxRobot robot) {
        settle();
        focus(robot, "#show-filters");
        press(robot, KeyCode.SPACE);
        focus(robot, "#filter-status");
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#filter-status").<ButtonBase>query().getText()).isEqualTo("Status: Off track");
        assertThat(table(robot).getItems()).hasSize(5);
        focus(robot, "#save-view");
        press(robot, KeyCode.SPACE);
        robot.write("My reds");
        press(robot, KeyCode.ENTER);
        assertThat(notice(robot)).contains("Saved the view “My reds”");
        assertThat(focused().getId()).isEqualTo("delete-view");
        assertThat(nextDay()).isEqualTo("My reds · 5 measures");
        press(robot, KeyCode.SPACE);
        assertThat(notice(robot)).contains("Deleted the view “My reds”");
        assertThat(table(robot).getItems()).hasSize(50);
    }

    @Test
    void choosesAColumn(FxRobot robot) {
        settle();
        assertThat(columns(robot)).doesNotContain("Variation");
        focus(robot, "#measure-columns");
        press(robot, KeyCode.SPACE);
        for (int i = 0; i < 6; i++) {
            press(robot, KeyCode.DOWN);
        }
        press(robot, KeyCode.ENTER);
        assertThat(columns(robot)).contains("Variation", "Measure");
    }

    @Test
    void leadsToTheSheet(FxRobot robot) {
        settle();
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(shell.workspace().navigator().place().get()).isEqualTo(new Place.FigureSheet());
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(focused().getId()).isEqualTo("measures");
    }

    @Test
    void namesEverythingTheKeyboardCanReach(FxRobot robot) {
        settle();
        focus(robot, "#show-filters");
        press(robot, KeyCode.SPACE);
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    /// The view that is chosen when the program is opened again.
    private String nextDay() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            try (var next = shell()) {
                next.scene(1024, 640);
                next.workspace().navigator().go(new Place.Measures());
                return next.root().lookup("#measure-views .toggle-button:selected").getAccessibleText();
            }
        });
    }

    private Shell shell() {
        return new Shell(plan, Background.live(), Screens.all(), surroundings);
    }

    private static List<String> columns(FxRobot robot) {
        return table(robot).getColumns().stream().map(TableColumnBase::getText).toList();
    }

    private static void focus(FxRobot robot, String place) {
        robot.interact(() -> robot.lookup(place).query().requestFocus());
        settle();
    }

    private static FilteredTableView<?> table(FxRobot robot) {
        return robot.lookup("#measures").queryAs(FilteredTableView.class);
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").query().getAccessibleText();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
