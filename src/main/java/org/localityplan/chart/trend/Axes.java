package org.localityplan.chart.trend;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Unit;

/// The axes of charts over time: labels horizontal, few, and at round numbers or at the periods that have figures.
final class Axes {
    private static final int MOST_STEPS = 6;

    private Axes() {}

    /// An axis of values from a round number to a round number, with at most seven labels.
    static NumberAxis values(double low, double high, Unit unit, ChartStyle style) {
        NumberAxis axis = new NumberAxis();
        double step = step(Math.max(high - low, Math.max(Math.abs(high), 1) / 50), unit);
        double first = Math.floor(low / step) * step;
        double last = Math.ceil(high / step) * step;
        axis.setRange(first, last > first ? last : first + step);
        axis.setTickUnit(new NumberTickUnit(step, number(step, unit)));
        style(axis, style);
        return axis;
    }

    /// An axis of days since 1970, labelled at the ends of some of the given periods.
    ///
    /// @param periods all that are shown, with and without figures, oldest first
    /// @param room kept free at both ends, as a share of their time
    static NumberAxis time(List<Period> periods, double room, ChartStyle style) {
        NumberAxis axis = new TimeAxis(periods);
        double first = day(periods.getFirst());
        double last = day(periods.getLast());
        double margin = Math.max((last - first) * room, 10);
        axis.setRange(first - margin, last + margin);
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
            if (factor * power >= least) {
                step = factor * power;
            }
        }
        return unit == Unit.COUNT ? Math.max(1, Math.ceil(step)) : step;
    }

    private static DecimalFormat number(double step, Unit unit) {
        String pattern = step == Math.rint(step) ? "#,##0" : step >= 0.1 ? "#,##0.0" : "#,##0.00";
        String suffix = unit == Unit.PERCENT ? "'%'" : "";
        return new DecimalFormat(pattern + suffix, DecimalFormatSymbols.getInstance(Locale.UK));
    }

    private static double day(Period period) {
        return period.end().toEpochDay();
    }

    /// Labels the first and the last date and, between them, as many at equal steps as there is room for.
    @SuppressWarnings("serial") // charts are never serialised
    private static final class TimeAxis extends NumberAxis {
        private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60};
        private static final double DAYS_OF_MONTH = 30.4;
        private final transient List<Period> periods;

        TimeAxis(List<Period> periods) {
            this.periods = List.copyOf(periods);
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            double room = ChartStyle.width(periods.getLast().label(), getTickLabelFont()) * 1.35;
            double days = room * getRange().getLength() / area.getWidth();
            double each = periods.getFirst().kind().months() * DAYS_OF_MONTH;
            int step = IntStream.of(STEPS).filter(count -> count * each >= days).findFirst().orElse(periods.size());
            return ticks(step, days);
        }

        private List<NumberTick> ticks(int step, double room) {
            List<NumberTick> ticks = new ArrayList<>();
            Period last = periods.getLast();
            for (int i = 0; i < periods.size() - 1; i += step) {
                if (day(last) - day(periods.get(i)) >= room) {
                    ticks.add(tick(periods.get(i)));
                }
            }
            ticks.add(tick(last));
            return ticks;
        }

        private static NumberTick tick(Period period) {
            return new NumberTick(day(period), period.label(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
        }
    }
}
