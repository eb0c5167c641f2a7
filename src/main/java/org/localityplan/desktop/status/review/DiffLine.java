package org.localityplan.desktop.status.review;

import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Light;

/// One thing that a report says, as it was and as it is now.
///
/// @param heading what it is about
record DiffLine(String heading, Said before, Said now) {

    /// What was said: a light, or statements, or both.
    record Said(Optional<Light> light, List<String> words) {
        Said {
            words = words.stream().filter(each -> !each.isBlank()).toList();
        }

        static Said of(Light light) {
            return new Said(Optional.of(light), List.of(light.words()));
        }

        static Said of(List<String> words) {
            return new Said(Optional.empty(), words);
        }

        static Said of(String words) {
            return of(List.of(words));
        }

        static Said nothing() {
            return of(List.of());
        }

        boolean empty() {
            return words.isEmpty();
        }

        String spoken() {
            return empty() ? "nothing" : String.join("; ", words);
        }
    }

    boolean changed() {
        return !before.equals(now);
    }

    String spoken() {
        return changed()
                ? "%s changed from %s to %s".formatted(heading, before.spoken(), now.spoken())
                : "%s unchanged: %s".formatted(heading, now.spoken());
    }
}
