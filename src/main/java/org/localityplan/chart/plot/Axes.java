package org.localityplan.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.TimeScale.Slot;
import org.localityplan.domain.measure.Unit;

/// The axes of charts: labels horizontal, few, and at round numbers or at the periods that are shown.
public final class Axes {
    private static final int MOST_STEPS = 6;

    private Axes() {}

    /// An axis of values from a round number to a round number, with at most seven labels.
    public static NumberAxis values(double low, double high, Numbers numbers, ChartStyle style) {
        NumberAxis axis = new ValueSteps();
        double step = step(Math.max(high - low, Math.max(Math.abs(high), 1e-6) / 50), numbers.unit());
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        axis.setRange(first, last > first ? last : first + step);
        axis.setTickUnit(new NumberTickUnit(step, numbers.axis(step)));
        style(axis, style);
        return axis;
    }

    /// An axis of days since 1970, labelled at the ends of some of the periods.
    ///
    /// @param time at least one period
    /// @param room kept free at both ends, as a share of their time
    public static NumberAxis time(TimeScale time, double room, ChartStyle style) {
        NumberAxis axis = new TimeAxis(time);
        double margin = Math.max((time.last() - time.first()) * room, 10);
        if (time.slots().size() > 1) {
            margin = Math.min(margin, (time.last() - time.first()) / (time.slots().size() - 1));
        }
        axis.setRange(time.first() - margin, time.last() + margin);
        style(axis, style);
        return axis;
    }

    private static void style(ValueAxis axis, ChartStyle style) {
        axis.setTickLabelFont(style.regular());
        axis.setTickLabelPaint(style.palette().muted());
        axis.setTickLabelInsets(
                new RectangleInsets(style.textSize() * 0.4, 1, style.textSize() * 0.25, style.textSize() * 0.5));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    /// The smallest of 1, 2, 2.5, 5 times a power of ten that divides the range into few enough steps.
    private static double step(double range, Unit unit) {
        double least = range / MOST_STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = 10 * power;
        for (double factor : new double[] {5, 2.5, 2, 1}) {
            boolean whole = unit != Unit.COUNT || factor * power == Math.rint(factor * power);
            if (factor * power >= least && whole) {
                step = factor * power;
            }
        }
        return unit == Unit.COUNT ? Math.max(1, step) : step;
    }

    /// Leaves labels out where they would touch each other: in a low chart.
    @SuppressWarnings("serial") // charts are never serialised
    private static final class ValueSteps extends NumberAxis {
        private static final double HIGH = 1.2;

        @Override
        protected List<NumberTick> refreshTicksVertical(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
            List<NumberTick> all = new ArrayList<>();
            for (Object tick : super.refreshTicksVertical(graphics, area, edge)) {
                all.add((NumberTick) tick);
            }
            double room = area.getHeight() * getTickUnit().getSize() / getRange().getLength();
            int each = Math.max(1, (int) Math.ceil(getTickLabelFont().getSize2D() * HIGH / room));
            return IntStream.range(0, all.size())
                    .filter(tick -> tick % each == 0)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    /// Labels the first and the last date and, between them, as many at equal steps as there is room for.
    @SuppressWarnings("serial") // charts are never serialised
    private static final class TimeAxis extends NumberAxis {
        private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60};
        private static final double WIDE = 1.35;
        /// Where days lie unevenly, a label needs this much of the room that is usual.
        private static final double NARROW = 0.8;
        private final transient TimeScale time;

        TimeAxis(TimeScale time) {
            this.time = time;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            int count = time.slots().size();
            double room = ChartStyle.width(time.slots().getLast().label(), getTickLabelFont()) * WIDE;
            double days = room * getRange().getLength() / area.getWidth();
            double each = (time.last() - time.first()) / Math.max(1, count - 1);
            int step = IntStream.of(STEPS).filter(steps -> steps * each >= days).findFirst().orElse(count);
            return ticks(step, days);
        }

        private List<NumberTick> ticks(int step, double room) {
            List<NumberTick> ticks = new ArrayList<>();
            double free = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < time.slots().size() - 1; i += step) {
                Slot slot = time.slots().get(i);
                double at = slot.at().toEpochDay();
                if (at >= free && time.last() - at >= room) {
                    ticks.add(tick(slot));
                    free = at + room * NARROW;
                }
            }
            ticks.add(tick(time.slots().getLast()));
            return ticks;
        }

        private static NumberTick tick(Slot slot) {
            return new NumberTick(
                    slot.at().toEpochDay(), slot.label(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
        }
    }
}
