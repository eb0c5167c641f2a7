package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.intake.sample.SamplePlan;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The sample plan in a window of the smallest size, opened at a place and worked by keyboard alone.
@ExtendWith(ApplicationExtension.class)
abstract class Journey {

    final Snapshot sample = SamplePlan.read().plan();
    final StillPlan plan = new StillPlan(sample);
    private final Place start;
    private Shell shell;
    private Stage stage;

    Journey(Place start) {
        this.start = start;
    }

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        shell = WaitForAsyncUtils.waitForAsyncFx(20_000, this::shown);
        settle();
    }

    private Shell shown() {
        var opened = new Shell(plan, Background.live(), Screens.all(), GivenSurroundings.surroundings());
        stage.setScene(opened.scene(1024, 640));
        stage.show();
        opened.workspace().navigator().go(start);
        return opened;
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shell::close);
        assertThat(plan.listeners()).isZero();
    }

    Shell shell() {
        return shell;
    }

    Stage stage() {
        return stage;
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    Place place() {
        return shell.workspace().navigator().place().get();
    }

    void go(Place place) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shell.workspace().navigator().go(place));
        settle();
    }

    static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
