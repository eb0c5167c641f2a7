package org.localityplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.chart.ChartStyle;

class ChartGroundTest {

    @Test
    void chartsHaveTheGroundOfTheirCards() {
        assertThat(ground(ChartStyle.LIGHT)).isEqualToIgnoringCase(Tokens.of("light.css").value("surface"));
        assertThat(ground(ChartStyle.DARK)).isEqualToIgnoringCase(Tokens.of("dark.css").value("surface"));
    }

    private static String ground(ChartStyle style) {
        return "#%06x".formatted(style.palette().ground().getRGB() & 0xffffff);
    }
}
