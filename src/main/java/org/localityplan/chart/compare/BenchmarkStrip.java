package org.localityplan.chart.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.Marker;
import org.localityplan.domain.measure.Unit;

/// Every council a dot on one axis, ours larger and named, with the middle half of them shaded, their median, and region
/// and country as ticks; the margin of error of our value is a whisker. Which way is better is said in words.
public final class BenchmarkStrip {

    private static final double ROOM = 0.05;
    private static final double WHOLE = 100;
    /// Room for the outer half of the first and the last label of the axis, in heights of text.
    static final double EDGE = 1.8;

    private BenchmarkStrip() {}

    public static JFreeChart of(Peers peers, ChartStyle style) {
        if (peers.dots().isEmpty()) {
            return ChartImage.chart(new XYPlot(), style);
        }
        LayeredPlot.Frame frame = LayeredPlot.Frame.of(method(peers), new EndLabels(List.of()), key(peers, style))
                .with(0, style.textSize() * EDGE, style.textSize() * EDGE);
        NumberAxis across = valueAxis(peers, style);
        LayeredPlot plot = new LayeredPlot(frame, across, level(), style);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(style.palette().grid());
        plot.setDomainGridlineStroke(style.line(1));
        plot.add(new SpreadLayer(peers)).add(new SwarmLayer(peers));
        return ChartImage.chart(plot, style);
    }

    /// An axis that is not drawn: height has no meaning here.
    static NumberAxis level() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, 1);
        axis.setVisible(false);
        return axis;
    }

    private static String method(Peers peers) {
        String better = switch (peers.polarity()) {
            case HIGHER -> "better →";
            case LOWER -> "← better";
            case BAND, NEUTRAL -> "neither way is better";
        };
        return Stream.of(peers.method(), better).filter(each -> !each.isEmpty()).reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    /// What the signs mean, those that are drawn.
    private static Key key(Peers peers, ChartStyle style) {
        List<Key.Entry> entries = new ArrayList<>();
        if (peers.dots().size() > 1) {
            entries.add(new Key.Entry(
                    new Key.Sign.Mark(Marker.DOT, style.palette().comparator()), "a council"));
        }
        if (SpreadLayer.quartered(peers)) {
            entries.add(new Key.Entry(
                    new Key.Sign.Mark(Marker.SQUARE, style.palette().band()), "the middle half of them"));
        }
        if (peers.ours().filter(ours -> ours.margin().signum() > 0).isPresent()) {
            Key.Sign whisker = new Key.Sign.Line(style.palette().own(), style.line(1.5));
            entries.add(new Key.Entry(whisker, "95% margin of error of our value"));
        }
        return new Key(entries);
    }

    /// No less than nought and no more than a hundred per cent where no value is.
    private static NumberAxis valueAxis(Peers peers, ChartStyle style) {
        double[] values = Stream.of(
                peers.dots().stream().map(Peers.Dot::value),
                peers.levels().stream().map(Peers.Level::value),
                peers.ours().stream().map(ours -> ours.value().subtract(ours.margin())),
                peers.ours().stream().map(ours -> ours.value().add(ours.margin())))
                .flatMap(each -> each)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double first = values[0];
        double last = values[values.length - 1];
        double room = (last - first) * ROOM;
        double low = first >= 0 ? Math.max(0, first - room) : first - room;
        double high =
                peers.numbers().unit() == Unit.PERCENT && last <= WHOLE ? Math.min(WHOLE, last + room) : last + room;
        return Axes.values(low, high, peers.numbers(), style);
    }
}
