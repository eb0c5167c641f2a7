package org.localityplan.chart.slip;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.Key.Sign;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.Marker;

/// One row a milestone: a hollow diamond on the day agreed, an arrow for each time it was put off or brought forward, and a
/// filled mark on the day reached or now expected. How late it is stands at the right, today is a line.
public final class SlipChart {

    private static final double NAMES_AT_MOST = 19;
    private static final double NAMES_AT_LEAST = 9;
    private static final double ROW = 3.2;
    private static final double AROUND = 6.2;
    private static final double TODAY = 1.5;

    private SlipChart() {}

    public static JFreeChart of(Slips slips, ChartStyle style) {
        if (slips.rows().isEmpty()) {
            JFreeChart blank = ChartImage.chart(new XYPlot(), style);
            blank.getPlot().setNoDataMessage("No milestones yet");
            return blank;
        }
        double names = names(slips, style);
        LayeredPlot.Frame frame = LayeredPlot.Frame.of("", new EndLabels(List.of()), key(style))
                .with(TODAY * style.textSize(), names, latenesses(slips, style));
        LayeredPlot plot = new LayeredPlot(frame, timeAxis(slips, style), rowAxis(slips), style);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(style.palette().grid());
        plot.setDomainGridlineStroke(style.line(1));
        plot.setRangeCrosshairPaint(style.palette().muted());
        plot.setRangeCrosshairStroke(style.line(1));
        plot.add(new TodayLayer(slips.today())).add(new SlipLayer(slips, names));
        return ChartImage.chart(plot, style);
    }

    /// How high the chart is so that its rows can be read, in pixels.
    public static int height(int rows, ChartStyle style) {
        return (int) Math.round((rows * ROW + AROUND) * style.textSize());
    }

    /// Where a row stands on the vertical axis.
    ///
    /// @param row from 0, at the top
    public static double level(int row, int rows) {
        return rows - row - 0.5;
    }

    private static NumberAxis timeAxis(Slips slips, ChartStyle style) {
        NumberAxis axis = Axes.time(Months.covering(slips.span().getFirst(), slips.span().getLast()), 0.01, style);
        axis.setLowerMargin(0);
        return axis;
    }

    private static NumberAxis rowAxis(Slips slips) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, slips.rows().size());
        axis.setVisible(false);
        return axis;
    }

    private static double names(Slips slips, ChartStyle style) {
        double widest = slips.rows().stream()
                .mapToDouble(row -> Math.max(
                        ChartStyle.width(row.milestone().name(), style.strong()),
                        ChartStyle.width(row.note(), style.regular())))
                .max()
                .orElse(0);
        double em = style.textSize();
        return Math.clamp(widest + 1.5 * em, NAMES_AT_LEAST * em, NAMES_AT_MOST * em);
    }

    private static double latenesses(Slips slips, ChartStyle style) {
        return 1.2 * style.textSize() + slips.rows().stream()
                .mapToDouble(row -> ChartStyle.width(row.lateness(slips.today()), style.strong()))
                .max()
                .orElse(0);
    }

    private static Key key(ChartStyle style) {
        Color own = style.palette().own();
        return new Key(List.of(
                new Key.Entry(new Sign.Mark(Marker.HOLLOW_DIAMOND, style.palette().ink()), "agreed"),
                new Key.Entry(new Sign.Arrow(style.palette().concern()), "each change of the forecast"),
                new Key.Entry(new Sign.Mark(Marker.DIAMOND, own), "now expected"),
                new Key.Entry(new Sign.Mark(Marker.DOT, own), "reached")));
    }
}
