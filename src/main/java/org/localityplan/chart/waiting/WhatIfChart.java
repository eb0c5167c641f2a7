package org.localityplan.chart.waiting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf.End;
import org.localityplan.domain.waiting.outlook.WhatIf.Projection;

/// The size of a list week by week if something is tried, against how it would go on as now. It says on itself that it is
/// an illustration, wherever it is copied to.
public final class WhatIfChart {

    /// Stands on the chart, and beside it on screen and paper.
    public static final String ILLUSTRATION = "Illustration: not a record";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final double ROOM_ACROSS = 0.02;
    private static final double ROOM_UP = 1.05;
    private static final int WEEKS_BETWEEN_LABELS = 4;

    private WhatIfChart() {}

    public static JFreeChart of(Comparison comparison, ChartStyle style) {
        LayeredPlot.Frame frame = LayeredPlot.Frame.of(
                ILLUSTRATION, new EndLabels(labels(comparison, style)), key(comparison, style));
        LayeredPlot plot = new LayeredPlot(
                frame, Axes.time(time(comparison), ROOM_ACROSS, style), people(comparison, style), style);
        plot.add(new WhatIfLayer(comparison));
        return ChartImage.chart(plot, style);
    }

    private static TimeScale time(Comparison comparison) {
        return TimeScale.ofDays(
                IntStream.iterate(0, week -> week <= comparison.weeks(), week -> week + WEEKS_BETWEEN_LABELS)
                        .mapToObj(week -> comparison.tried().from().plusWeeks(week))
                        .toList());
    }

    private static List<EndLabels.Label> labels(Comparison comparison, ChartStyle style) {
        List<EndLabels.Label> labels = new ArrayList<>();
        if (comparison.changed()) {
            labels.add(label(
                    Words.muted("As now: " + end(comparison.asNow(), comparison.weeks()), style),
                    comparison.asNow(), comparison.weeks()));
        }
        String name = comparison.changed() ? "Tried: " : "As now: ";
        labels.add(label(
                Words.strong(name + end(comparison.tried(), comparison.weeks()), style.palette().own(), style),
                comparison.tried(), comparison.weeks()));
        return labels;
    }

    private static EndLabels.Label label(Words words, Projection.Sizes sizes, int weeks) {
        int last = Math.min(weeks, sizes.sizes().size() - 1);
        LocalDate day = sizes.from().plusWeeks(last);
        return new EndLabels.Label(words, day.toEpochDay(), sizes.sizes().get(last));
    }

    private static String end(Projection.Sizes sizes, int weeks) {
        if (sizes.end() instanceof End.Clears(LocalDate on, int _)) {
            return "clear " + DAY.format(on).replace("Sept", "Sep");
        }
        int last = Math.min(weeks, sizes.sizes().size() - 1);
        return Numbers.of(Unit.COUNT)
                .print(BigDecimal.valueOf(sizes.sizes().get(last)).setScale(0, RoundingMode.HALF_UP));
    }

    private static Key key(Comparison comparison, ChartStyle style) {
        return new Key(comparison.changed()
                ? List.of(
                        new Key.Entry(new Key.Sign.Line(style.palette().own(), style.line(2)), "what is tried"),
                        new Key.Entry(new Key.Sign.Line(style.palette().comparator(), style.dotted(2)), "as now"))
                : List.of());
    }

    private static NumberAxis people(Comparison comparison, ChartStyle style) {
        double most = Stream.of(comparison.asNow(), comparison.tried())
                .flatMap(sizes -> sizes.sizes().stream().limit(comparison.weeks() + 1L))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return Axes.values(0, Math.max(1, most * ROOM_UP), Numbers.of(Unit.COUNT), style);
    }
}
