package org.localityplan.journeys;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.localityplan.desktop.kit.workspace.Background;
import org.testfx.util.WaitForAsyncUtils;

/// A keyboard as quick as the program: whole strokes and whole texts, and after each a wait until the window rests.
///
/// TestFX's own robot sleeps a fixed time after every stroke; this one waits for just what there is to wait for.
final class Keyboard {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Background background;
    private final Duration patience;

    Keyboard(Background background) {
        this(background, PATIENCE);
    }

    /// @param patience how long work in the background may take before the test fails
    Keyboard(Background background, Duration patience) {
        this.background = background;
        this.patience = patience;
    }

    /// Presses the keys in their order, lets them go the other way round and waits until the window rests.
    void press(KeyCode... keys) {
        var stroke = List.of(keys);
        onScreen(() -> {
            var robot = new Robot();
            stroke.forEach(robot::keyPress);
            stroke.reversed().forEach(robot::keyRelease);
            return robot;
        });
        settle();
    }

    /// Types the text where the keyboard is, whatever its letters are, and waits until the window rests.
    void write(String text) {
        onScreen(() -> {
            text.codePoints().mapToObj(Character::toString).forEach(Keyboard::type);
            return text;
        });
        settle();
    }

    /// Waits until the work in the background is done and shown and the window is laid out and stays so.
    void settle() {
        long end = System.nanoTime() + patience.toNanos();
        var unrest = unrestAfterPulse();
        while (unrest.isPresent()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("%s: waited %s".formatted(unrest.get(), patience));
            }
            unrest = unrestAfterPulse();
        }
    }

    /// Does something on the screen's thread and returns what comes of it.
    static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), action);
    }

    /// Lets the window be laid out once.
    private static void pulse() {
        var passed = new CountDownLatch(1);
        onScreen(() -> {
            windows().findFirst().ifPresentOrElse(window -> afterPulse(window.getScene(), passed), passed::countDown);
            return passed;
        });
        try {
            if (!passed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The window is not drawn: waited %s".formatted(PATIENCE));
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Waiting for the window was interrupted", stopped);
        }
    }

    private static void afterPulse(Scene scene, CountDownLatch passed) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                passed.countDown();
            }
        });
        Platform.requestNextPulse();
    }

    private Optional<String> unrestAfterPulse() {
        pulse();
        return onScreen(() -> {
            if (!background.idle()) {
                return Optional.of("Work in the background does not end");
            }
            return windows().anyMatch(window -> window.getScene().getRoot().isNeedsLayout())
                    ? Optional.of("The window is laid out again and again")
                    : Optional.empty();
        });
    }

    private static void type(String letter) {
        var scene = windows().filter(Window::isFocused).findFirst().orElseThrow().getScene();
        fire(scene, KeyEvent.KEY_PRESSED, "");
        fire(scene, KeyEvent.KEY_TYPED, letter);
        fire(scene, KeyEvent.KEY_RELEASED, "");
    }

    private static void fire(Scene scene, EventType<KeyEvent> kind, String letter) {
        var event = new KeyEvent(kind, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
        Event.fireEvent(Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene), event);
    }

    private static Stream<Window> windows() {
        return Window.getWindows().stream().filter(window -> window.isShowing() && window.getScene() != null);
    }
}
