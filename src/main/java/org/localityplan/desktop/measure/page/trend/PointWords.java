package org.localityplan.desktop.measure.page.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.spc.Kind;
import org.localityplan.domain.measure.spc.Label;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;

/// What a point of a chart says when it is asked: its figure, the rule that marks it, the limits of its group, what
/// happened in its period and what was said of it.
final class PointWords {

    private PointWords() {}

    /// The mark of a point: `special-cause improvement`.
    static String mark(Kind kind) {
        return switch (kind) {
            case COMMON -> "usual variation";
            case IMPROVEMENT -> "special-cause improvement";
            case CONCERN -> "special-cause concern";
            case NEUTRAL -> "special-cause change, neither better nor worse";
        };
    }

    /// Everything about a figure that has no place on a control chart, a sentence each.
    static List<String> explain(Subject subject, Observation own) {
        List<String> words = new ArrayList<>();
        words.add(figure(subject, own));
        words.addAll(around(subject, own));
        return words;
    }

    /// Everything about a point of a control chart, a sentence each.
    static List<String> explain(Subject subject, Observation own, SpcReading.Charted charted, int point) {
        var judged = charted.chart().points().get(point);
        List<String> words = new ArrayList<>();
        words.add(figure(subject, own));
        words.add(rule(judged.label(), judged.kind()));
        words.add(limits(subject, charted, point));
        words.addAll(around(subject, own));
        return words;
    }

    private static String figure(Subject subject, Observation own) {
        var provisional = Subject.provisional(own) ? " (provisional)" : "";
        var target = subject.history()
                .target(own.period())
                .map(aim -> "; the target is " + subject.words(aim))
                .orElse("");
        return "%s: %s%s%s.".formatted(Spoken.period(own.period()), subject.words(own.figure()), provisional, target);
    }

    private static String rule(Label label, Kind kind) {
        return switch (label) {
            case NONE -> "It lies within usual variation: nothing special needs to have happened.";
            case OUTSIDE_HIGH, OUTSIDE_LOW -> "It lies %s, where chance alone hardly ever takes it: %s."
                    .formatted(label.words(), mark(kind));
            case TREND_UP, TREND_DOWN -> "It is part of a run %s, which chance alone rarely makes: %s."
                    .formatted(label.words(), mark(kind));
            case TWO_IN_THREE_HIGH, TWO_IN_THREE_LOW -> "It is one of %s, which chance alone rarely makes: %s."
                    .formatted(label.words(), mark(kind));
            case SHIFT_HIGH, SHIFT_LOW -> "It is one of %s, which chance alone rarely makes: %s."
                    .formatted(label.words(), mark(kind));
        };
    }

    private static String limits(Subject subject, SpcReading.Charted charted, int point) {
        var group = group(charted.chart(), point);
        var first = charted.periods().get(group.index());
        var limits = group.limits();
        return switch (charted.method(group)) {
            case LINE_ONLY -> "Its group has %d points since %s: too few for limits."
                    .formatted(group.n(), Spoken.period(first));
            case TRIAL_LIMITS, CONTROL_CHART -> "Its group begins in %s and has %d points: mean %s, limits %s to %s."
                    .formatted(
                            Spoken.period(first),
                            group.n(),
                            subject.print(limits.mean()),
                            subject.print(limits.lower()),
                            subject.print(limits.upper()));
        };
    }

    static XmrChart.Group group(XmrChart chart, int point) {
        return chart.groups().stream()
                .filter(group -> group.index() <= point && point < group.index() + group.n())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> around(Subject subject, Observation own) {
        var notes = subject.history().notes();
        var events = notes.events().stream()
                .filter(event -> own.period().holds(event.day()))
                .map(event -> "%s: %s".formatted(Spoken.day(event.day()), event.words()));
        var remark = notes.remark(own.period()).map(Note.Remark::words).stream()
                .map(words -> "Remark with the figure: " + words);
        var override = notes.override(own.period()).stream()
                .map(each -> "Set to %s by %s: %s"
                        .formatted(each.colour().words(), each.by().person(), each.reason()));
        return Stream.of(events, remark, override).flatMap(each -> each).toList();
    }
}
