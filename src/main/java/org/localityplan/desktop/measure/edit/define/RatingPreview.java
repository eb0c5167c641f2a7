package org.localityplan.desktop.measure.edit.define;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.measure.page.RatingRule;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;

/// The rule of a definition in words, and how the newest figure would be judged by it.
final class RatingPreview {

    private RatingPreview() {}

    /// @param now the measure as it is; empty for a new one
    /// @param then the measure as it would be
    static List<Preview> of(Optional<MeasureHistory> now, MeasureHistory then, LocalDate asAt) {
        return List.of(
                new Preview("The rule in words", rule(then)),
                new Preview("The light before and after", light(now, then, asAt)));
    }

    private static List<String> rule(MeasureHistory then) {
        var measure = then.measure();
        if (measure.polarity() == Polarity.NEUTRAL) {
            return List.of("Neither way is better, so it is not judged.");
        }
        if (then.targets().isEmpty()) {
            return List.of("No target is set, so it is not judged.");
        }
        List<String> sentences = new ArrayList<>();
        then.targets().stream().filter(target -> holds(target, then)).forEach(target -> sentences.add("%s: %s"
                .formatted(target.period().label(), RatingRule.words(target, measure.polarity(), measure.unit()))));
        return List.copyOf(sentences);
    }

    /// The target for the newest figure and those after it, or the newest of all.
    private static boolean holds(Target target, MeasureHistory history) {
        var current = history.latest().map(Observation::period).flatMap(history::target);
        return current.map(each -> !target.period().end().isBefore(each.period().end()))
                .orElse(true);
    }

    private static List<String> light(Optional<MeasureHistory> now, MeasureHistory then, LocalDate asAt) {
        var after = MeasureRag.judge(then, asAt).words();
        var before = now.map(each -> MeasureRag.judge(each, asAt).words());
        var figure = then.latest().map(newest -> figure(newest, then)).orElse("There is no figure yet.");
        return List.of(
                figure,
                before.map(each -> each.equals(after)
                        ? "Stays as it is: %s.".formatted(after)
                        : "Would change: %s → %s.".formatted(each, after))
                        .orElse("Would begin as: %s.".formatted(after)));
    }

    private static String figure(Observation newest, MeasureHistory then) {
        var value = switch (newest.figure()) {
            case Figure.Value known -> then.measure().unit().print(known.amount());
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "missing";
        };
        return "Newest figure: %s, %s.".formatted(value, newest.period().label());
    }
}
