package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.Surroundings;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.LivePlan;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A plan in a window of the smallest size, opened at a place and worked by keyboard alone.
@ExtendWith(ApplicationExtension.class)
abstract class OpenWindow<P extends LivePlan> {

    /// Finds what is on the screen and works the mouse; the keyboard is quicker without it.
    final FxRobot robot = new FxRobot();

    final P plan;
    private final Place start;
    private final Supplier<Screens> screens;
    private Stage stage;
    private Shell shell;
    private Keyboard keyboard;

    OpenWindow(Place start, P plan) {
        this(start, plan, Screens::all);
    }

    OpenWindow(Place start, P plan, Supplier<Screens> screens) {
        this.start = start;
        this.plan = plan;
        this.screens = screens;
    }

    /// What is remembered of the person who works here.
    abstract Surroundings surroundings(Background background);

    /// What is to be true of the plan, or to be done with it, when its window is closed.
    abstract void leave();

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        shell = Keyboard.onScreen(this::shown);
        keyboard = new Keyboard(shell.workspace().background());
        settle();
    }

    private Shell shown() {
        var background = Background.live();
        var opened = new Shell(plan, background, screens.get(), surroundings(background));
        stage.setScene(opened.scene(1024, 640));
        stage.titleProperty().bind(opened.title());
        stage.show();
        opened.workspace().navigator().go(start);
        opened.focus();
        return opened;
    }

    @AfterEach
    void closeAndLeave() {
        close();
        leave();
    }

    void close() {
        Keyboard.onScreen(() -> {
            stage.titleProperty().unbind();
            shell.close();
            return shell;
        });
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

    String spoken() {
        return focused().getAccessibleText();
    }

    Place place() {
        return shell.workspace().navigator().place().get();
    }

    String notice() {
        return robot.lookup("#notice").query().getAccessibleText();
    }

    String words(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    void go(Place place) {
        onScreen(() -> shell.workspace().navigator().go(place));
    }

    void focus(String query) {
        onScreen(() -> robot.lookup(query).query().requestFocus());
    }

    void onScreen(Runnable action) {
        Keyboard.onScreen(() -> {
            action.run();
            return action;
        });
        settle();
    }

    void press(KeyCode... keys) {
        keyboard.press(keys);
    }

    void write(String text) {
        keyboard.write(text);
    }

    /// Types a value into each field from this one on.
    void fill(String... values) {
        for (String value : values) {
            write(value);
            press(KeyCode.TAB);
        }
    }

    /// Tabs until the keyboard is there.
    void reach(String id) {
        for (int i = 0; i < 60 && !id.equals(focused().getId()); i++) {
            press(KeyCode.TAB);
        }
        assertThat(focused().getId()).isEqualTo(id);
    }

    void settle() {
        keyboard.settle();
    }
}
