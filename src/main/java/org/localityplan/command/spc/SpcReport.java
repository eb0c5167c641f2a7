package org.localityplan.command.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.command.show.Format;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// A judged series as text, JSON or CSV.
///
/// JSON and CSV hold what the rules give, however few the points. Text says, as a screen does, that fewer than seven are
/// too few for limits.
public final class SpcReport {
    private static final int FEWEST_FOR_LIMITS = 7;
    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;
    private static final List<Column> COLUMNS = List.of(
            new Column("date", "Date"),
            new Column("value", "Value"),
            new Column("label", "Label"),
            new Column("kind", "Kind"));

    private SpcReport() {}

    /// The answer in the form asked for, with a line break at its end.
    public static String write(Judged judged, Format format) {
        return switch (format) {
            case JSON -> SpcJson.write(judged);
            case CSV -> format.write(table(judged, rows(judged.chart().points())));
            case TEXT -> format.write(table(judged, readable(judged.chart())));
        };
    }

    private static Report table(Judged judged, List<List<Cell>> rows) {
        return new Report(title(judged.chart()), sentences(judged), COLUMNS, rows);
    }

    private static String title(XmrChart chart) {
        int n = chart.groups().getLast().n();
        String points = Spoken.counted(n, "point", "points")
                + (chart.groups().size() > 1 ? " since " + chart.groups().getLast().first() : "");
        return switch (chart.method()) {
            case CONTROL_CHART -> "Control chart (XmR), " + points;
            case TRIAL_LIMITS -> "Control chart (XmR) with trial limits, " + points;
            case LINE_ONLY -> "Too few points for a control chart: " + points + ", limits need " + FEWEST_FOR_LIMITS;
        };
    }

    private static List<String> sentences(Judged judged) {
        XmrChart chart = judged.chart();
        List<String> sentences = new ArrayList<>(judged.remarks());
        chart.groups().forEach(group -> sentences.add(sentence(group)));
        if (chart.method() == XmrChart.Method.LINE_ONLY) {
            return sentences;
        }
        sentences.addAll(methods(judged.series()));
        sentences.add("Variation: " + chart.variation().words() + ".");
        judged.assurance().ifPresent(assurance -> sentences.add("Assurance: " + assurance.words() + "."));
        return sentences;
    }

    private static String sentence(XmrChart.Group group) {
        Limits limits = group.limits();
        int decimals = decimals(limits.upper().subtract(limits.mean()));
        String start = "From %s, %s: mean %s"
                .formatted(group.first(), Spoken.counted(group.n(), "point", "points"), plain(limits.mean(), decimals));
        return tooFew(group)
                ? start + "."
                : start + ", limits %s to %s."
                        .formatted(plain(limits.lower(), decimals), plain(limits.upper(), decimals));
    }

    private static List<String> methods(XmrSeries series) {
        String screening = series.screening()
                ? "Moving ranges of 3.267 times their mean or more are left out of the limits, once."
                : "No moving range is left out of the limits.";
        return switch (series.baseline()) {
            case XmrSeries.Baseline.AllPoints() -> List.of(screening);
            case XmrSeries.Baseline.FirstPoints(int n) ->
                List.of("The limits are those of the first " + Spoken.counted(n, "point", "points") + ".", screening);
        };
    }

    /// The rows, without labels where there are too few points for limits.
    private static List<List<Cell>> readable(XmrChart chart) {
        return chart.groups().stream()
                .flatMap(group -> {
                    Stream<XmrChart.Point> points =
                            chart.points().subList(group.index(), group.index() + group.n()).stream();
                    return tooFew(group) ? points.map(point -> row(point, "", "")) : rows(points.toList()).stream();
                })
                .toList();
    }

    private static boolean tooFew(XmrChart.Group group) {
        return group.n() < FEWEST_FOR_LIMITS;
    }

    private static List<List<Cell>> rows(List<XmrChart.Point> points) {
        return points.stream().map(point -> row(point, point.label().code(), point.kind().code())).toList();
    }

    private static List<Cell> row(XmrChart.Point point, String label, String kind) {
        return List.of(
                Cell.of(point.date().toString()),
                new Cell.Amount(point.value(), point.value().toPlainString()),
                Cell.of(label),
                Cell.of(kind));
    }

    /// As many as show the distance of the limits from the mean in three figures.
    private static int decimals(BigDecimal reach) {
        int leading = reach.signum() == 0 ? 1 : reach.precision() - reach.scale();
        return Math.clamp(3L - leading, FEWEST_DECIMALS, MOST_DECIMALS);
    }

    private static String plain(BigDecimal line, int decimals) {
        return line.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
