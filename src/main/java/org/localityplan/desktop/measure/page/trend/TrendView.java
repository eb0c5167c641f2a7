package org.localityplan.desktop.measure.page.trend;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.measure.page.part.Picture;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;

/// One way to look at the measure over time.
///
/// @param name what the switch says
/// @param picture the chart, or why there is none
/// @param explained of each point of the chart, what it says when it is asked
record TrendView(String name, Picture picture, List<List<String>> explained) {

    private static final String CONTROL = "Control chart";

    TrendView {
        explained = List.copyOf(explained);
    }

    /// The ways that make sense, the first of them first: a control chart where there are limits, a comparison where there
    /// is somebody to compare with.
    static List<TrendView> of(Subject subject) {
        List<Observation> totals = subject.history().totals();
        if (totals.stream().noneMatch(each -> each.figure() instanceof Figure.Value)) {
            return List.of(new TrendView("Trend", reason(totals), List.of()));
        }
        List<TrendView> views = new ArrayList<>();
        if (SpcReading.of(subject.history()) instanceof SpcReading.Charted charted
                && charted.method() != XmrChart.Method.LINE_ONLY) {
            views.add(control(subject, charted));
        }
        if (views.isEmpty() || !subject.history().comparators().isEmpty()) {
            views.add(comparison(subject));
        }
        return views;
    }

    boolean control() {
        return name.equals(CONTROL);
    }

    private static TrendView control(Subject subject, SpcReading.Charted charted) {
        return new TrendView(
                CONTROL,
                Picture.chart(ControlStory.of(subject, charted)),
                subject.history().totals().stream()
                        .map(own -> explain(subject, own, charted))
                        .toList());
    }

    private static List<String> explain(Subject subject, Observation own, SpcReading.Charted charted) {
        int point = charted.periods().indexOf(own.period());
        return point < 0 ? PointWords.explain(subject, own) : PointWords.explain(subject, own, charted, point);
    }

    private static TrendView comparison(Subject subject) {
        var names = ComparisonStory.comparators(subject).stream().map(Area::name).toList();
        return new TrendView(
                names.isEmpty() ? "Trend" : "With " + Formats.listed(names),
                Picture.chart(ComparisonStory.of(subject)),
                subject.history().totals().stream()
                        .map(own -> PointWords.explain(subject, own))
                        .toList());
    }

    private static Picture reason(List<Observation> totals) {
        if (totals.isEmpty()) {
            return Picture.words(
                    "No figure has been recorded yet",
                    "The chart begins with the first figure, the trend with the second.");
        }
        return totals.stream().anyMatch(each -> each.figure() instanceof Figure.Suppressed)
                ? Picture.words(
                        "All figures are suppressed",
                        "The publisher withholds numbers so small that a person might be recognised.")
                : Picture.words("All figures are missing", "Nothing was published for the periods on record.");
    }
}
