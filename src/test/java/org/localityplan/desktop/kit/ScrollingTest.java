package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScrollingTest {

    @Test
    void keepsNoPictureOfThePage() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, ScrollingTest::shown).lookup(".viewport").isCache())
                .isFalse();
    }

    private static ScrollPane shown() {
        var scroll = Scrolling.vertical(new Label("A long page"));
        new Scene(scroll).getRoot().applyCss();
        return scroll;
    }
}
