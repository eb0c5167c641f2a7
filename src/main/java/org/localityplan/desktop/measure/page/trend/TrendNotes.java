package org.localityplan.desktop.measure.page.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.note.Note;

/// What stands below a chart over time: its events by the numbers of their flags, and why its limits and lines are as they
/// are.
final class TrendNotes {

    private TrendNotes() {}

    /// `1 · 14 May 2026 · Duty rota changed`, in the order of the flags.
    static List<String> events(Subject subject) {
        List<String> words = new ArrayList<>();
        for (Note.Event event : subject.history().notes().events()) {
            words.add("%d · %s · %s"
                    .formatted(words.size() + 1, Formats.shortDate(event.day()), event.words()));
        }
        return words;
    }

    /// Changes of baseline, breaks and the choice of chart, with who stands behind them.
    static List<String> method(Subject subject) {
        var notes = subject.history().notes();
        var baselines = notes.of(Note.BaselineChange.class).stream()
                .map(change -> "New limits from %s: %s (%s, %s)"
                        .formatted(
                                Formats.longDate(change.from()), change.reason(), change.by().person(),
                                Formats.shortDate(change.by().on())));
        var breaks = notes.breaks().stream()
                .map(each -> "No line is drawn across %s: %s".formatted(Spoken.period(each.from()), each.reason()));
        var choice = notes.of(Note.ChartChoice.class).stream()
                .reduce((_, newer) -> newer)
                .map(each -> "Charted so because: %s (%s, %s)"
                        .formatted(each.reason(), each.by().person(), Formats.shortDate(each.by().on())))
                .stream();
        return Stream.of(baselines, breaks, choice).flatMap(each -> each).toList();
    }
}
