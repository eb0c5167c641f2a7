package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.kit.workspace.Background;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// What the journeys rely on: any letter can be typed, and what works in the background is waited for.
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

    private final Background background = Background.live();
    private final Keyboard keyboard = new Keyboard(background);
    private TextField field;

    @BeforeEach
    void open() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        field = Keyboard.onScreen(TextField::new);
        Keyboard.onScreen(() -> {
            stage.setScene(new Scene(field));
            stage.show();
            field.requestFocus();
            return stage;
        });
    }

    @Test
    void typesCapitalsPoundsAccentsAndLettersOutsideTheAlphabet() {
        keyboard.write("Café £1,200 – Łódź, ½ 😀");
        assertThat(field.getText()).isEqualTo("Café £1,200 – Łódź, ½ 😀");
    }

    @Test
    void pressesKeysTogether() {
        keyboard.write("one two");
        keyboard.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(field.getSelectedText()).isEqualTo("two");
        keyboard.press(KeyCode.BACK_SPACE);
        keyboard.press(KeyCode.A);
        assertThat(field.getText()).isEqualTo("one a");
    }

    @Test
    void waitsForWorkInTheBackgroundAndForWhatFollowsIt() {
        Keyboard.onScreen(() -> {
            slowly("first", () -> slowly("second", () -> {}));
            return field;
        });
        keyboard.settle();
        assertThat(field.getText()).isEqualTo("first second ");
    }

    @Test
    void saysThatWorkDoesNotEnd() {
        var end = new CountDownLatch(1);
        Keyboard.onScreen(() -> {
            background.run(this, "Waiting", _ -> awaited(end), _ -> {});
            return end;
        });
        var impatient = new Keyboard(background, Duration.ofMillis(20));
        assertThatThrownBy(impatient::settle)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Work in the background does not end: waited PT0.02S");
        end.countDown();
        keyboard.settle();
    }

    private void slowly(String word, Runnable then) {
        background.run(word, "Saying " + word, _ -> afterAWhile(word), said -> {
            field.appendText(said + " ");
            then.run();
        });
    }

    private static String afterAWhile(String word) {
        LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
        return word;
    }

    private static boolean awaited(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Waiting was interrupted", stopped);
        }
    }
}
