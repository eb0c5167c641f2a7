package org.localityplan.chart.trend;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.ValuesBeside.Side;
import org.localityplan.chart.trend.Trend.Line;
import org.localityplan.chart.trend.Trend.Reading;
import org.localityplan.chart.trend.Trend.Role;
import org.localityplan.domain.measure.Unit;

/// Draws the lines of a trend: the own line with points, hollow where provisional; others with a point only where no line
/// leads to it.
@SuppressWarnings("serial") // charts are never serialised
final class TrendRenderer extends XYLineAndShapeRenderer {
    private final transient List<Line> lines;
    private final transient Color ground;
    private final boolean few;

    TrendRenderer(Trend trend, ChartStyle style) {
        super(true, true);
        lines = trend.lines();
        ground = style.palette().ground();
        setDrawSeriesLineAsPath(true);
        setUseFillPaint(true);
        setDrawOutlines(true);
        few = trend.few();
        for (int i = 0; i < lines.size(); i++) {
            style(i, lines.get(i), style);
        }
        setDefaultItemLabelGenerator((_, series, item) -> valueBeside(series, item, trend.unit()));
        setDefaultItemLabelFont(style.regular());
        setDefaultItemLabelPaint(style.palette().ink());
    }

    private void style(int series, Line line, ChartStyle style) {
        Color colour = switch (line.role()) {
            case OWN -> style.palette().own();
            case COMPARATOR -> style.palette().comparator();
            case TARGET -> style.palette().target();
        };
        setSeriesPaint(series, colour);
        setSeriesStroke(series, line.role() == Role.TARGET ? style.dashed(1.5) : width(line, style));
        double size = style.textSize() * (line.role() == Role.OWN ? 0.54 : 0.36);
        setSeriesShape(series, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
        setSeriesOutlineStroke(series, style.line(1.5));
        setSeriesItemLabelsVisible(series, line.role() == Role.OWN && few);
    }

    private static Stroke width(Line line, ChartStyle style) {
        return style.line(line.role() == Role.OWN ? 2 : 1.1);
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int series, int item) {
        List<Optional<BigDecimal>> values =
                lines.get(series).readings().stream().map(TrendRenderer::value).toList();
        return switch (clear(Side.of(values, item), series, item)) {
            case ABOVE -> new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
            case BELOW -> new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);
            case LEFT -> new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_RIGHT);
            case RIGHT -> new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_LEFT);
        };
    }

    /// On the other side, where the lone point of another line stands on this one.
    private Side clear(Side side, int series, int item) {
        return switch (side) {
            case ABOVE -> dots(series, item).anyMatch(way -> way > 0) ? Side.BELOW : side;
            case BELOW -> dots(series, item).anyMatch(way -> way < 0) ? Side.ABOVE : side;
            case LEFT, RIGHT -> side;
        };
    }

    /// Whether the lone points of other lines at this time are higher (1) or lower (−1) than the line's.
    private IntStream dots(int series, int item) {
        return lines.get(series).readings().get(item) instanceof Reading.Known own
                ? IntStream.range(0, lines.size())
                        .filter(other -> other != series)
                        .flatMap(other -> dots(other, own))
                : IntStream.empty();
    }

    private IntStream dots(int other, Reading.Known own) {
        List<Reading> readings = lines.get(other).readings();
        return IntStream.range(0, readings.size())
                .filter(at -> getItemShapeVisible(other, at))
                .mapToObj(readings::get)
                .flatMap(reading -> reading instanceof Reading.Known known && known.at().equals(own.at())
                        ? Stream.of(known)
                        : Stream.empty())
                .mapToInt(known -> known.value().compareTo(own.value()));
    }

    @Override
    public ItemLabelPosition getNegativeItemLabelPosition(int series, int item) {
        return getPositiveItemLabelPosition(series, item);
    }

    private static Optional<BigDecimal> value(Reading reading) {
        return reading instanceof Reading.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        Line line = lines.get(series);
        return switch (line.role()) {
            case OWN -> true;
            case COMPARATOR -> !known(line, item - 1) && !known(line, item + 1);
            case TARGET -> false;
        };
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        boolean provisional =
                lines.get(series).readings().get(item) instanceof Reading.Known known && known.provisional();
        return provisional ? ground : getItemPaint(series, item);
    }

    private String valueBeside(int series, int item, Unit unit) {
        Line line = lines.get(series);
        boolean named = item == line.readings().size() - 1;
        return line.readings().get(item) instanceof Reading.Known known && !named ? unit.number(known.value()) : "";
    }

    private static boolean known(Line line, int item) {
        return item >= 0
                && item < line.readings().size()
                && line.readings().get(item) instanceof Reading.Known;
    }
}
