package org.localityplan.desktop.measure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.measure.page.MeasurePage.Fact;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;

/// What is to be known of a measure: who and what is counted, where its figures come from, who answers for it, what its
/// target rests on and when the next figure is due.
final class MeasureFacts {

    private MeasureFacts() {}

    static List<Fact> of(MeasureHistory history, Snapshot snapshot) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Counts", history.measure().definition());
        add(facts, "Source", source(history));
        add(facts, "Owner", history.measure().owner());
        target(history).ifPresent(target -> add(facts, "Target", words(target, history)));
        history.latest().ifPresent(latest -> add(facts, "Next due", nextDue(latest, snapshot)));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(name, words));
        }
    }

    private static String source(MeasureHistory history) {
        var provenance =
                history.latest().map(Observation::provenance).orElseGet(() -> history.measure().provenance());
        return provenance.isIllustrative() ? "Illustrative: invented for the sample" : provenance.source();
    }

    private static Optional<Target> target(MeasureHistory history) {
        return history.latest()
                .map(Observation::period)
                .flatMap(history::target)
                .or(() -> history.targets().stream().reduce((_, newer) -> newer));
    }

    private static String words(Target target, MeasureHistory history) {
        var unit = history.measure().unit();
        var aim = switch (target.aim()) {
            case Target.Aim.Level(var level) -> unit.print(level);
            case Target.Aim.Band(var low, var high) -> unit.print(low) + " to " + unit.print(high);
        };
        return "%s for %s. %s".formatted(aim, target.period().label(), target.basis()).strip();
    }

    private static String nextDue(Observation latest, Snapshot snapshot) {
        var timing = Freshness.Timing.usual(latest.period().kind());
        var next = latest.period().next();
        var due = "%s, by %s".formatted(next.label(), Formats.longDate(timing.due(next)));
        return switch (Freshness.of(latest.period(), timing, snapshot.asAt())) {
            case Freshness.Current() -> due;
            case Freshness.Due(var _) -> due;
            case Freshness.Overdue(var days) -> "%s (%s overdue)".formatted(due, Formats.days(days));
            case Freshness.Stale(var days) -> "%s (%s overdue)".formatted(due, Formats.days(days));
        };
    }
}
