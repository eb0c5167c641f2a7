package org.localityplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowSizeTest {

    @ParameterizedTest(name = "on {0} × {1}: {2} × {3}")
    @CsvSource({
        "1920, 1040, 1440, 900",
        "1366, 728, 1366, 728",
        "1280, 1024, 1280, 900",
        "800, 600, 1024, 640",
    })
    void isNeverLargerThanTheScreenNorTooSmallToRead(double screenWidth, double screenHeight, double width,
            double height) {
        assertThat(WindowSize.on(new Rectangle2D(0, 0, screenWidth, screenHeight)))
                .isEqualTo(new WindowSize(width, height));
    }
}
