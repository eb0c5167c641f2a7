package org.localityplan.chart.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.localityplan.chart.plot.Flags;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.spc.Xmr;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;
import org.localityplan.domain.measure.spc.XmrSeries.Dated;

/// Made-up monthly series for control charts.
public final class GivenControl {

    private static final double[] WANDERING = {
        0.1, -0.6, 0.8, -0.2, 0.5, -0.9, 0.3, 0.9, -0.4, -0.7, 0.6, 0.2, -0.3, 0.7, -0.8, 0.4, -0.1, 0.5, -0.5, 0.0
    };
    private static final int[] WAITING = {
        612, 640, 625, 655, 668, 640, 690, 702, 684, 710, 725, 698, 735, 742, 730, 755, 748, 762, 741, 736, 722, 714,
        708, 700
    };

    private GivenControl() {}

    /// Points that wander about 700.
    public static ControlSeries points(int count) {
        List<Dated> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(dated(i, Math.rint(700 + 30 * WANDERING[i % WANDERING.length])));
        }
        return series(values, List.of(), Polarity.LOWER);
    }

    /// The same value again and again.
    static ControlSeries constant(int count) {
        List<Dated> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(dated(i, 42));
        }
        return series(values, List.of(), Polarity.LOWER);
    }

    /// A list that grows and falls again.
    public static ControlSeries waiting() {
        List<Dated> values = new ArrayList<>();
        for (int i = 0; i < WAITING.length; i++) {
            values.add(dated(i, WAITING[i]));
        }
        return series(values, List.of(), Polarity.LOWER);
    }

    /// Two baselines, with two months missing before the second, and points that stand out on both sides.
    static ControlSeries rebased(Polarity polarity) {
        List<Dated> values = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            double level = i < 16 ? 82 : 88;
            if (i != 9 && i != 15 && i != 16) {
                double shock = i == 4 ? 11 : i == 30 ? -6.5 : 0;
                values.add(dated(i, level + 1.6 * WANDERING[i % WANDERING.length] + shock));
            }
        }
        XmrSeries series = new XmrSeries(
                values, List.of(month(17).start()), false, new XmrSeries.Baseline.FirstPoints(12));
        return control(series, polarity, Numbers.of(Unit.PERCENT));
    }

    public static List<Flags.Event> events() {
        return List.of(
                new Flags.Event(month(3).end(), "Duty rota changed"),
                new Flags.Event(month(14).end(), "Two therapists left"),
                new Flags.Event(month(15).end(), "Trusted assessors begin to prescribe minor adaptations"));
    }

    public static Period month(int index) {
        return Period.monthOf(LocalDate.of(2024, 11, 1).plusMonths(index));
    }

    private static ControlSeries series(List<Dated> values, List<LocalDate> changes, Polarity polarity) {
        XmrSeries series = new XmrSeries(values, changes, true, new XmrSeries.Baseline.AllPoints());
        return control(series, polarity, Numbers.of(Unit.COUNT));
    }

    private static ControlSeries control(XmrSeries series, Polarity polarity, Numbers numbers) {
        XmrChart judged = Xmr.of(series, polarity);
        TimeScale time = TimeScale.covering(
                Period.Kind.MONTH, series.values().stream().map(Dated::date).toList());
        return ControlSeries.of(series, judged, numbers).in(time);
    }

    private static Dated dated(int index, double value) {
        return new Dated(month(index).end(), BigDecimal.valueOf(value));
    }
}
