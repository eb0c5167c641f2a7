package org.localityplan.chart.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Flags;
import org.localityplan.chart.plot.Key;
import org.localityplan.domain.measure.spc.Kind;
import org.localityplan.domain.measure.spc.Label;
import org.localityplan.domain.measure.spc.XmrChart;

/// What the marks of a control chart stand for, those that are on it, each with the rules that it was marked by.
final class SpcKey {

    private SpcKey() {}

    static Key of(ControlSeries content, Flags flags, ChartStyle style) {
        List<Key.Entry> entries = new ArrayList<>();
        for (Kind kind : List.of(Kind.IMPROVEMENT, Kind.CONCERN, Kind.NEUTRAL, Kind.COMMON)) {
            List<Label> labels =
                    judged(content).filter(point -> point.kind() == kind).map(XmrChart.Point::label).distinct()
                            .toList();
            if (!labels.isEmpty()) {
                Key.Sign mark = new Key.Sign.Mark(PointLayer.marker(kind), PointLayer.colour(kind, style));
                entries.add(new Key.Entry(mark, words(kind, labels)));
            }
        }
        entries.addAll(flags.entries(content.time()));
        entries.addAll(content.breaks().entries(content.time()));
        return new Key(entries);
    }

    private static Stream<XmrChart.Point> judged(ControlSeries content) {
        return content.judged().groups().stream()
                .filter(content::hasLimits)
                .flatMap(group -> content.judged().points().subList(group.index(), group.index() + group.n()).stream());
    }

    private static String words(Kind kind, List<Label> labels) {
        return kind == Kind.COMMON
                ? kind.words()
                : kind.words() + ": " + labels.stream().map(SpcKey::rule).distinct().collect(Collectors.joining(", "));
    }

    /// The rule in two or three words; the table beside the chart has it in full.
    private static String rule(Label label) {
        return switch (label) {
            case NONE -> "";
            case OUTSIDE_HIGH, OUTSIDE_LOW -> "outside a limit";
            case TREND_UP, TREND_DOWN -> "trend of 7";
            case TWO_IN_THREE_HIGH, TWO_IN_THREE_LOW -> "2 of 3 near a limit";
            case SHIFT_HIGH, SHIFT_LOW -> "7 on one side of the mean";
        };
    }
}
