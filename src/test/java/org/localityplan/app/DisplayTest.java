package org.localityplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    @ParameterizedTest(name = "{0}, {1}={2}, platform {3}: {4}")
    @CsvSource({
        "Linux, DISPLAY, :0, '', true",
        "Linux, WAYLAND_DISPLAY, wayland-0, '', true",
        "Linux, DISPLAY, '', '', false",
        "Linux, OTHER, x, '', false",
        "Linux, OTHER, x, Headless, true",
        "Windows 11, OTHER, x, '', true",
        "Mac OS X, OTHER, x, '', true",
    })
    void isPresentWhereAWindowCanBeShown(
            String system, String variable, String value, String platform, boolean expected) {
        assertThat(new Display(system, Map.of(variable, value), platform).present())
                .isEqualTo(expected);
    }
}
