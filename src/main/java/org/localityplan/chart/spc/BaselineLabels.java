package org.localityplan.chart.spc;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.XmrChart;

/// Says beside each change of the baseline since when its lines hold: at the foot or at the top, on the side on which no
/// line goes through the words.
record BaselineLabels(ControlSeries content) implements Layer {

    private static final double OFF_THE_LINE = 0.35;
    private static final double OFF_THE_EDGE = 0.7;
    private static final double HEIGHT = 1.2;

    @Override
    public void draw(Pen pen) {
        List<BaselineChange> changes = BaselineChange.of(content);
        List<Line2D> lines = lines(pen, changes);
        for (BaselineChange change : changes) {
            Words words = Words.muted(change.words(), pen.style());
            List<Rectangle2D> places = places(pen, change.x(pen), words.width());
            Rectangle2D place = places.stream()
                    .filter(each -> lines.stream().noneMatch(each::intersectsLine))
                    .findFirst()
                    .orElseGet(places::getFirst);
            pen.over(words, place.getX(), place.getCenterY());
        }
    }

    /// Where the words could stand in the area, the best place first.
    private static List<Rectangle2D> places(Pen pen, double x, double width) {
        double right = x + pen.em(OFF_THE_LINE);
        double left = x - pen.em(OFF_THE_LINE) - width;
        double foot = pen.area().getMaxY() - pen.em(OFF_THE_EDGE + HEIGHT / 2);
        double top = pen.area().getMinY() + pen.em(OFF_THE_EDGE - HEIGHT / 2);
        List<Rectangle2D> places = DoubleStream.of(foot, top)
                .boxed()
                .flatMap(y -> Stream.of(right, left)
                        .<Rectangle2D>map(from -> new Rectangle2D.Double(from, y, width, pen.em(HEIGHT))))
                .toList();
        List<Rectangle2D> inside = places.stream().filter(pen.area()::contains).toList();
        return inside.isEmpty() ? places : inside;
    }

    /// All other lines of the chart.
    private List<Line2D> lines(Pen pen, List<BaselineChange> changes) {
        return Stream.of(
                changes.stream().map(change -> upright(pen, change.x(pen))),
                content.events().stream().map(event -> upright(pen, pen.x(event.at()))),
                content.targets().stream()
                        .flatMap(targets -> targets.steps().stream())
                        .map(step -> level(pen, step.from(), step.to(), step.value().doubleValue())),
                content.judged().groups().stream().filter(content::hasLimits).flatMap(group -> limits(pen, group)),
                values(pen))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Line2D> limits(Pen pen, XmrChart.Group group) {
        Limits limits = group.limits();
        LocalDate first = content.at(group.first());
        LocalDate last = content.at(content.judged().points().get(group.index() + group.n() - 1).date());
        return Stream.of(limits.lower(), limits.mean(), limits.upper())
                .map(line -> level(pen, first, last, line.doubleValue()));
    }

    private Stream<Line2D> values(Pen pen) {
        List<XmrChart.Point> points = content.judged().points();
        return IntStream.range(1, points.size()).mapToObj(i -> new Line2D.Double(
                pen.x(content.at(points.get(i - 1).date())),
                pen.y(points.get(i - 1).value().doubleValue()),
                pen.x(content.at(points.get(i).date())),
                pen.y(points.get(i).value().doubleValue())));
    }

    private static Line2D upright(Pen pen, double x) {
        return new Line2D.Double(x, pen.area().getMinY(), x, pen.area().getMaxY());
    }

    private static Line2D level(Pen pen, LocalDate from, LocalDate to, double value) {
        return new Line2D.Double(pen.x(from), pen.y(value), pen.x(to), pen.y(value));
    }
}
