package org.localityplan.domain.measure.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.note.Note;

/// The totals of a measure on their way to a chart: those of the same kind of period as the newest.
final class SpcSeries {

    private static final String ANNUAL = "Annual: compared with other councils and its margin of error";

    private final MeasureHistory history;
    private final Optional<Note.ChartChoice> choice;
    private final NavigableMap<Period, BigDecimal> values = new TreeMap<>();

    SpcSeries(MeasureHistory history) {
        this.history = history;
        this.choice = history.notes().of(Note.ChartChoice.class).stream().reduce((_, newer) -> newer);
        history.latest().map(Observation::period).ifPresent(newest -> history.totals().stream()
                .filter(each -> each.period().kind() == newest.kind())
                .forEach(each -> each.figure().value().ifPresent(amount -> values.put(each.period(), amount))));
    }

    SpcReading reading() {
        if (values.isEmpty()) {
            return new SpcReading.NotCharted(SpcReading.Reason.NO_FIGURES, "No figures yet");
        }
        return switch (history.notes().spc()) {
            case Note.Spc.NotCharted() ->
                new SpcReading.NotCharted(
                        SpcReading.Reason.CHOSEN,
                        "No control chart: "
                                + choice.map(Note.ChartChoice::reason).orElse(""));
            case Note.Spc.Charted how ->
                choice.isEmpty() && yearly(values.lastKey().kind())
                        ? new SpcReading.NotCharted(SpcReading.Reason.ANNUAL, ANNUAL)
                        : charted(how);
        };
    }

    private static boolean yearly(Period.Kind kind) {
        return kind == Period.Kind.FINANCIAL_YEAR || kind == Period.Kind.CALENDAR_YEAR;
    }

    private SpcReading charted(Note.Spc.Charted how) {
        XmrSeries.Baseline baseline = how.fixedAfter() == 0
                ? new XmrSeries.Baseline.AllPoints()
                : new XmrSeries.Baseline.FirstPoints(how.fixedAfter());
        List<XmrSeries.Dated> dated = values.entrySet().stream()
                .map(each -> new XmrSeries.Dated(each.getKey().start(), each.getValue()))
                .toList();
        XmrChart chart = Xmr.of(
                new XmrSeries(dated, cuts(), how.screening(), baseline),
                history.measure().polarity());
        return new SpcReading.Charted(
                quiet(chart, how), List.copyOf(values.keySet()), missing(), how,
                leftOut(chart.groups().getLast(), how));
    }

    /// The days from which nothing looks back: changes of baseline and breaks.
    private List<LocalDate> cuts() {
        return Stream.concat(
                history.notes().baselines().stream(),
                history.notes().breaks().stream().map(each -> each.from().start()))
                .toList();
    }

    private List<Period> missing() {
        Period newest = history.latest().map(Observation::period).orElseGet(values::lastKey);
        return Stream.iterate(values.firstKey(), each -> !each.start().isAfter(newest.start()), Period::next)
                .filter(each -> !values.containsKey(each))
                .toList();
    }

    private int leftOut(XmrChart.Group last, Note.Spc.Charted how) {
        List<BigDecimal> counted = values.values().stream()
                .skip(last.index())
                .limit(counted(last.n(), how))
                .toList();
        return how.screening() ? Limits.screenedOut(counted) : 0;
    }

    /// The chart without labels in groups that are too short for limits.
    private static XmrChart quiet(XmrChart chart, Note.Spc.Charted how) {
        List<XmrChart.Point> points = chart.groups().stream()
                .flatMap(group -> chart.points().subList(group.index(), group.index() + group.n()).stream()
                        .map(point -> method(group.n(), how) == XmrChart.Method.LINE_ONLY ? quiet(point) : point))
                .toList();
        return new XmrChart(chart.polarity(), chart.groups(), points);
    }

    private static XmrChart.Point quiet(XmrChart.Point point) {
        return new XmrChart.Point(point.date(), point.value(), Label.NONE, Kind.COMMON);
    }

    /// What the points that make the limits allow.
    static XmrChart.Method method(int n, Note.Spc.Charted how) {
        return XmrChart.Method.of(counted(n, how));
    }

    private static int counted(int n, Note.Spc.Charted how) {
        return how.fixedAfter() == 0 ? n : Math.min(n, how.fixedAfter());
    }

    static List<String> remarks(XmrChart.Group group, Note.Spc.Charted how, int leftOut) {
        String fixed = how.fixedAfter() > 0 && how.fixedAfter() < group.n()
                ? "Limits fixed after the first " + how.fixedAfter() + " points"
                : "";
        String screened = leftOut > 0
                ? Spoken.counted(leftOut, "very large move", "very large moves") + " left out of the limits"
                : "";
        String unscreened = how.screening() ? "" : "Very large moves kept in the limits";
        return Stream.of(fixed, screened, unscreened)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// `24 months`.
    static String counted(int n, Period.Kind kind) {
        return switch (kind) {
            case MONTH -> Spoken.counted(n, "month", "months");
            case QUARTER -> Spoken.counted(n, "quarter", "quarters");
            case FINANCIAL_YEAR, CALENDAR_YEAR -> Spoken.counted(n, "year", "years");
        };
    }
}
