package org.localityplan.chart.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GoldenPicture;
import org.localityplan.domain.register.GivenDelivery;
import org.localityplan.domain.register.GivenRisks;
import org.localityplan.domain.register.Register;
import org.localityplan.domain.register.RiskMatrix;

class MatrixPictureTest {

    private static final RiskMatrix SOME = RiskMatrix.of(Register.of(GivenDelivery.snapshot()).open(), 15);

    @Test
    void drawsCountsLettersAndTheBoardsLine() {
        looksLike("chart-matrix", MatrixChart.of(SOME, ChartStyle.LIGHT), 480, 360);
        looksLike("chart-matrix-dark", MatrixChart.of(SOME, ChartStyle.DARK), 480, 360);
        looksLike("chart-matrix-large", MatrixChart.of(SOME, ChartStyle.LIGHT.scaled(1.5)), 520, 460);
        looksLike("chart-matrix-print", MatrixChart.of(SOME, ChartStyle.PRINT), 420, 300);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 26, 400})
    void drawsAsManyLettersAsThereIsRoomFor(int risks) {
        var matrix = RiskMatrix.of(GivenRisks.many(risks), 12);
        looksLike("chart-matrix-" + risks, MatrixChart.of(matrix, ChartStyle.LIGHT), 400, 320);
    }

    @Test
    void tellsTheCellAtAPlace() {
        var layout = MatrixLayout.of(480, 360, ChartStyle.LIGHT);
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int impact = 1; impact <= 5; impact++) {
                var box = layout.cell(likelihood, impact);
                assertThat(layout.cellAt(box.x() + 1, box.y() + box.height() - 1)).isEqualTo(10 * likelihood + impact);
            }
        }
        assertThat(layout.cellAt(2, 2)).isZero();
    }

    private static void looksLike(String name, JFreeChart chart, int width, int height) {
        GoldenPicture.assertLooksLike(name, ChartImage.pixels(chart, width, height, 1));
    }
}
