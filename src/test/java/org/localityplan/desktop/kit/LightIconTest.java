package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.localityplan.domain.Light;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LightIconTest {

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Light.class)
    void saysItsWords(Light light) {
        assertThat(LightIcon.of(light, 16).getAccessibleText()).isEqualTo(light.words());
        assertThat(LightIcon.of(light, 16).getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(LightIcon.stale(light, 16).getAccessibleText())
                .isEqualTo(light.judged() ? light.words() + ", out of date" : light.words());
    }

    @Test
    void showsAnotherLightInTheSamePlace() {
        var icon = LightIcon.stale(Light.RED, 20);
        icon.show(Light.GREEN, false);
        assertThat(icon.getAccessibleText()).isEqualTo("On track");
        assertThat(icon.getStyleClass()).containsExactly("light", "light-green");
        assertThat(icon.getPseudoClassStates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 100, 12", "20, 100, 20", "20, 150, 30", "28, 200, 56"})
    void growsWithTheText(double pixels, int percent, double expected) throws Exception {
        var width = WaitForAsyncUtils.asyncFx(() -> {
            var icon = LightIcon.of(Light.AMBER, pixels);
            var root = new StackPane(icon);
            Theme.DARK.apply(new Scene(root, 200, 200), new TextSize(percent));
            root.applyCss();
            root.layout();
            return icon.getWidth();
        });
        assertThat(width.get(10, TimeUnit.SECONDS)).isEqualTo(Math.ceil(expected));
    }
}
