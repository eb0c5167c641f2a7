package org.localityplan.chart.waiting;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.waiting.WaitingList;

/// What moved since the count before, count by count: people who joined above the line; those who were completed below it
/// and under them those who left otherwise; and as a diamond what these movements do not explain.
public final class FlowChart {

    private static final double ROOM_ACROSS = 0.05;
    private static final double ROOM_UP = 1.08;

    private FlowChart() {}

    /// The chart of a list; blank where no movement is known.
    public static JFreeChart of(WaitingList list, ChartStyle style) {
        List<Movement> movements = Movement.of(list);
        if (movements.isEmpty()) {
            return ChartImage.chart(new XYPlot(), style);
        }
        LayeredPlot.Frame frame = LayeredPlot.Frame.of(
                "Since the count before: above the line people who joined, below it people who left",
                new EndLabels(labels(movements.getLast(), style)), key(list, movements, style));
        NumberAxis days = Axes.time(CountDays.of(list.counts()), ROOM_ACROSS, style);
        LayeredPlot plot = new LayeredPlot(frame, days, people(movements, style), style);
        plot.add(new FlowLayer(movements));
        return ChartImage.chart(plot, style);
    }

    private static List<EndLabels.Label> labels(Movement last, ChartStyle style) {
        double x = last.at().toEpochDay();
        int added = last.flow().added();
        int completed = last.flow().completed();
        int removed = last.flow().removed();
        return List.of(
                new EndLabels.Label(
                        Words.regular("Joined " + print(added), style.palette().own(), style), x, added / 2.0),
                new EndLabels.Label(
                        Words.regular("Completed " + print(completed), style.palette().ink(), style),
                        x,
                        -completed / 2.0),
                new EndLabels.Label(
                        Words.muted("Left otherwise " + print(removed), style), x, -completed - removed / 2.0));
    }

    private static String print(int people) {
        return Numbers.of(Unit.COUNT).print(BigDecimal.valueOf(people));
    }

    private static Key key(WaitingList list, List<Movement> movements, ChartStyle style) {
        List<Key.Entry> entries = new ArrayList<>();
        if (movements.stream().anyMatch(each -> each.unexplained() != 0)) {
            entries.add(new Key.Entry(
                    new Key.Sign.Mark(Marker.DIAMOND, style.palette().concern()),
                    "people more (+) or fewer (−) than the movements explain"));
        }
        if (movements.size() < list.counts().size()) {
            entries.add(new Key.Entry(new Key.Sign.None(), "No columns: only the size was counted"));
        }
        return new Key(entries);
    }

    /// Both ways from nought are people, so neither is printed with a sign.
    private static NumberAxis people(List<Movement> movements, ChartStyle style) {
        double top = movements.stream().mapToDouble(Movement::top).max().orElse(0);
        double foot = movements.stream().mapToDouble(Movement::foot).min().orElse(0);
        NumberAxis axis = Axes.values(foot * ROOM_UP, top * ROOM_UP, Numbers.of(Unit.COUNT), style);
        DecimalFormat unsigned = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        unsigned.setNegativePrefix("");
        axis.setTickUnit(new NumberTickUnit(axis.getTickUnit().getSize(), unsigned), false, false);
        return axis;
    }
}
