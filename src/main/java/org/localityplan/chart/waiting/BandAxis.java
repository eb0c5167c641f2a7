package org.localityplan.chart.waiting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.localityplan.chart.ChartStyle;
import org.localityplan.domain.waiting.AgeBands;

/// One step a band, named in its middle; where names would meet, every other one is left out.
@SuppressWarnings("serial") // charts are never serialised
final class BandAxis extends NumberAxis {

    private static final double WIDE = 1.25;

    private final transient List<String> names;

    BandAxis(AgeBands bands, ChartStyle style) {
        names = bands.bands().stream().map(AgeChart::name).toList();
        setRange(0, names.size());
        setTickLabelFont(style.regular());
        setTickLabelPaint(style.palette().muted());
        setTickLabelInsets(new RectangleInsets(style.textSize() * 0.4, 1, style.textSize() * 0.25, 1));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double widest = names.stream()
                .mapToDouble(name -> ChartStyle.width(name, getTickLabelFont()) * WIDE)
                .max()
                .orElse(1);
        int step = (int) Math.max(1, Math.ceil(widest * names.size() / area.getWidth()));
        return IntStream.iterate(0, i -> i < names.size(), i -> i + step)
                .mapToObj(i -> new NumberTick(i + 0.5, names.get(i), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0))
                .toList();
    }
}
