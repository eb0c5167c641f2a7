package org.localityplan.domain.measure.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.domain.measure.Polarity;

/// The XmR rules: a series is cut at its baseline changes, each group gets its own limits, and no rule looks across a cut.
public final class Xmr {

    private Xmr() {}

    /// The chart of a series.
    ///
    /// @param polarity which way is better; within a band and neutral are both charted without a better way
    public static XmrChart of(XmrSeries series, Polarity polarity) {
        List<XmrSeries.Dated> sorted = series.values().stream()
                .sorted(Comparator.comparing(XmrSeries.Dated::date))
                .toList();
        List<XmrChart.Group> groups = new ArrayList<>();
        List<XmrChart.Point> points = new ArrayList<>();
        for (List<XmrSeries.Dated> part : cut(sorted, series.baselineChanges())) {
            Limits limits = limits(part, series);
            groups.add(new XmrChart.Group(points.size(), part.getFirst().date(), part.size(), limits));
            points.addAll(judge(part, limits, polarity));
        }
        return new XmrChart(polarity, groups, points);
    }

    private static List<List<XmrSeries.Dated>> cut(List<XmrSeries.Dated> sorted, List<LocalDate> changes) {
        List<List<XmrSeries.Dated>> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || changed(sorted.get(i - 1).date(), sorted.get(i).date(), changes)) {
                parts.add(sorted.subList(first, i));
                first = i;
            }
        }
        return parts;
    }

    /// A change counts from its own day on.
    private static boolean changed(LocalDate before, LocalDate after, List<LocalDate> changes) {
        return changes.stream().anyMatch(change -> change.isAfter(before) && !change.isAfter(after));
    }

    private static Limits limits(List<XmrSeries.Dated> part, XmrSeries series) {
        int counted =
                switch (series.baseline()) {
                    case XmrSeries.Baseline.AllPoints() -> part.size();
                    case XmrSeries.Baseline.FirstPoints(int n) -> Math.min(n, part.size());
                };
        return Limits.of(amounts(part).subList(0, counted), series.screening());
    }

    private static List<XmrChart.Point> judge(List<XmrSeries.Dated> part, Limits limits, Polarity polarity) {
        List<Label> labels = new SpecialCauses(amounts(part), limits).labels();
        return IntStream.range(0, part.size())
                .mapToObj(i -> new XmrChart.Point(
                        part.get(i).date(),
                        part.get(i).value(),
                        labels.get(i),
                        Kind.of(labels.get(i), polarity)))
                .toList();
    }

    private static List<BigDecimal> amounts(List<XmrSeries.Dated> part) {
        return part.stream().map(XmrSeries.Dated::value).toList();
    }
}
