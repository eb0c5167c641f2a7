package org.localityplan.command.spc;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.spc.ControlSeries;
import org.localityplan.chart.spc.SpcChart;
import org.localityplan.command.show.Format;
import org.localityplan.domain.measure.Unit;

/// The form a judged series is written in: words, or the chart as a picture.
public enum SpcForm {
    TEXT,
    JSON,
    CSV,
    PNG,
    SVG;

    /// What is written.
    public sealed interface Written {
        /// Words for a person or a program.
        record Words(String words) implements Written {}

        /// The bytes of a picture that no person reads.
        final class Picture implements Written {
            private final byte[] bytes;

            private Picture(byte[] bytes) {
                this.bytes = bytes;
            }

            public void to(OutputStream out) throws IOException {
                out.write(bytes);
                out.flush();
            }
        }
    }

    private static final int WIDTH = 960;
    private static final int HEIGHT = 420;
    private static final double SHARP = 2;
    private static final int MOST_PLACES = 6;

    /// The series in this form.
    public Written write(Judged judged) {
        return switch (this) {
            case TEXT -> new Written.Words(SpcReport.write(judged, Format.TEXT));
            case JSON -> new Written.Words(SpcReport.write(judged, Format.JSON));
            case CSV -> new Written.Words(SpcReport.write(judged, Format.CSV));
            case SVG -> new Written.Words(ChartImage.svg(SpcChart.of(drawn(judged), ChartStyle.LIGHT), WIDTH, HEIGHT));
            case PNG ->
                new Written.Picture(
                        ChartImage.png(SpcChart.of(drawn(judged), ChartStyle.LIGHT), WIDTH, HEIGHT, SHARP));
        };
    }

    private static ControlSeries drawn(Judged judged) {
        int places = judged.series().values().stream()
                .mapToInt(each -> each.value().stripTrailingZeros().scale())
                .reduce(0, Math::max);
        ControlSeries series = ControlSeries.of(
                judged.series(), judged.chart(), new Numbers(Unit.RATE, Math.min(places + 1, MOST_PLACES)));
        return judged.target().map(series::withTarget).orElse(series);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
