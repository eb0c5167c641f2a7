package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.desktop.measure.page.MeasureScreen;
import org.localityplan.desktop.measure.page.head.MeasureActions;
import org.localityplan.desktop.measure.page.head.MeasureActions.Action;
import org.localityplan.domain.measure.MeasureHistory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An owner opens a form from the page of a measure and leaves it with Escape; the page is as it was.
@ExtendWith(ApplicationExtension.class)
class MeasureFormJourneyTest {

    private final MeasureHistory history = GivenStates.full();
    private final List<String> happened = new ArrayList<>();
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        var screens = Screens.all()
                .with(Place.MeasurePage.class, workspace -> new MeasureScreen(workspace, this::actions));
        var plan = new StillPlan(GivenStates.snapshot(history));
        shell = new Shell(plan, Background.live(), screens, GivenSurroundings.surroundings());
        stage.setScene(shell.scene(1024, 640));
        stage.show();
        shell.workspace().navigator().go(new Place.MeasurePage(history.measure().key()));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shell::close);
    }

    @Test
    void opensAFormInPlaceOfThePageAndComesBack(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#measure-action");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#form").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#form").tryQuery()).isEmpty();
        assertThat(happened).containsExactly("closed");
        assertThat(stage.getScene().getFocusOwner().getAccessibleText())
                .startsWith("People waiting for an occupational therapy assessment: 700 in October 2026");
    }

    @Test
    void keepsTheOtherActionsUnderMore(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#measure-more");
        robot.clickOn("Edit the measure");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(happened).containsExactly("edited");
    }

    private List<Action> actions(MeasureHistory measure, MeasureActions.FormPlace place) {
        return List.of(
                new Action("Write commentary", "Why the figure is as it is", () -> place.open(form(), this::closed)),
                new Action("Edit the measure", "Its definition and targets", () -> happened.add("edited")));
    }

    private void closed() {
        happened.add("closed");
    }

    private static VBox form() {
        var form = new VBox(new Label("Why"), Spoken.as(new TextField(), "Why", ""));
        form.setId("form");
        form.getStyleClass().add("screen");
        return form;
    }
}
