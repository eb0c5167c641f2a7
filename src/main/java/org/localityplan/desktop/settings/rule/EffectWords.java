package org.localityplan.desktop.settings.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.domain.standing.evidence.ThresholdEffect;
import org.localityplan.domain.standing.evidence.ThresholdEffect.Changed;

/// What other thresholds would do, in words.
final class EffectWords {

    private static final int MOST = 8;

    private EffectWords() {}

    /// How many projects, and which.
    static List<Preview> previews(ThresholdEffect effect) {
        var number = new Preview("These thresholds", sentence(effect));
        return effect.changes().isEmpty() ? List.of(number) : List.of(number, projects(effect));
    }

    static String sentence(ThresholdEffect effect) {
        var words = "As typed, they would change the evidence of %d of %d projects."
                .formatted(effect.changes().size(), effect.of());
        var more = effect.changes().size() - MOST;
        return more > 0 ? "%s The first %d are named.".formatted(words, MOST) : words;
    }

    private static Preview projects(ThresholdEffect effect) {
        var named = effect.changes().stream().limit(MOST).toList();
        return new Preview(
                "These would get another light",
                named.stream().map(EffectWords::words).toList(),
                named.stream().map(Changed::after).toList());
    }

    private static String words(Changed changed) {
        var lights = Stream.of(changed.after(), changed.before())
                .map(light -> light.words().toLowerCase(Locale.UK))
                .toList();
        return "%s: %s instead of %s".formatted(changed.project().name(), lights.getFirst(), lights.getLast());
    }
}
