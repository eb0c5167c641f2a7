package org.localityplan.chart.waiting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The people on a list by how long they have waited, one column a band, with the standard, the threshold and the median
/// marked where they lie.
///
/// Of many narrow bands, as the NHS counts them week by week, wider ones are made: the chart then has the bands of
/// [#bands(WaitingList, WaitingCount)].
public final class AgeChart {

    private static final int MOST_BANDS = 14;
    private static final List<Integer> WIDE = List.of(6, 12, 18, 26, 39, 52, 65, 78, 104);
    private static final double ROOM_UP = 1.1;

    private AgeChart() {}

    /// The chart of one count; blank where nobody counted by length of wait.
    public static JFreeChart of(WaitingList list, WaitingCount count, ChartStyle style) {
        AgeBands bands = bands(list, count);
        if (bands.isEmpty()) {
            return ChartImage.chart(new XYPlot(), style);
        }
        List<AgeMark> marks = marks(list, count, bands, style);
        LayeredPlot.Frame frame = LayeredPlot.Frame.of(
                "People by weeks waited, " + Spoken.when(count.at()), new EndLabels(List.of()), new Key(List.of()))
                .with((marks.size() * AgeMark.LINE + AgeMark.OFF) * style.textSize(), 0, 0);
        int most = bands.bands().stream().mapToInt(AgeBands.Band::people).max().orElse(0);
        LayeredPlot plot = new LayeredPlot(
                frame,
                new BandAxis(bands, style),
                Axes.values(0, Math.max(1, most * ROOM_UP), Numbers.of(Unit.COUNT), style),
                style);
        plot.add(new AgeLayer(bands, limit(list)));
        marks.forEach(plot::add);
        plot.add(new AgePeople(bands));
        return ChartImage.chart(plot, style);
    }

    /// The bands that the chart has: those that were counted or, where there are more than fourteen, wider ones that keep
    /// the list's standard and threshold as edges.
    public static AgeBands bands(WaitingList list, WaitingCount count) {
        AgeBands counted = count.detail().ages();
        return counted.bands().size() <= MOST_BANDS
                ? counted
                : counted.cutAt(Stream.concat(WIDE.stream(), Stream.of(list.standardWeeks(), limit(list)))
                        .filter(weeks -> weeks > 0 && weeks < Integer.MAX_VALUE)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// A band as the axis names it: `0–4`, `over 52`.
    public static String name(AgeBands.Band band) {
        return switch (band.end()) {
            case AgeBands.End.UpTo(int weeks) -> band.over() + "–" + weeks;
            case AgeBands.End.Open() -> "over " + band.over();
        };
    }

    private static int limit(WaitingList list) {
        return list.terms().threshold() instanceof Threshold.Weeks(int weeks) ? weeks : Integer.MAX_VALUE;
    }

    /// From the left to the right; the name of the leftmost stands highest, so that no other line goes through it.
    private static List<AgeMark> marks(WaitingList list, WaitingCount count, AgeBands bands, ChartStyle style) {
        List<AgeMark> marks = new ArrayList<>();
        if (count.median() instanceof Wait.Weeks(BigDecimal weeks)) {
            String name = "median " + count.median().words();
            double place = AgeMark.place(bands, weeks.doubleValue());
            marks.add(new AgeMark(place, 0, name, style.palette().ink(), style.line(1.6)));
        }
        String standard = "standard " + Spoken.counted(list.standardWeeks(), "week", "weeks");
        double within = AgeMark.place(bands, list.standardWeeks());
        marks.add(new AgeMark(within, 0, standard, style.palette().target(), style.dashed(1.5)));
        if (list.terms().threshold() instanceof Threshold.Weeks(int weeks)) {
            String name = "threshold " + Spoken.counted(weeks, "week", "weeks");
            double place = AgeMark.place(bands, weeks);
            marks.add(new AgeMark(place, 0, name, style.palette().concern(), style.dotted(2)));
        }
        List<AgeMark> rightwards =
                marks.stream().sorted(Comparator.comparingDouble(AgeMark::place)).toList();
        return IntStream.range(0, rightwards.size())
                .mapToObj(i -> rightwards.get(i).inRow(rightwards.size() - 1 - i))
                .toList();
    }
}
