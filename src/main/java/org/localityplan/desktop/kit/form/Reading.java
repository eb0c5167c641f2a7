package org.localityplan.desktop.kit.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Change;

/// What a draft means.
///
/// @param wrong what cannot be, by field: said at once
/// @param questions what can be meant but hardly is, by field: said at once, saved when somebody means it nevertheless
/// @param missing what is still to be typed, by field: said when somebody tries to save
/// @param previews what would follow, as far as it can be told
/// @param change what is to be saved; there is one when nothing is wrong or missing
public record Reading(
        Map<String, String> wrong,
        Map<String, String> questions,
        Map<String, String> missing,
        List<Preview> previews,
        Optional<Change> change) {

    /// What would follow, in words.
    ///
    /// @param lights the light of each sentence; none where they have none
    public record Preview(String title, List<String> sentences, List<Light> lights) {
        public Preview {
            sentences = List.copyOf(sentences);
            lights = List.copyOf(lights);
            if (!lights.isEmpty() && lights.size() != sentences.size()) {
                throw new IllegalArgumentException("A light for each sentence, or none");
            }
        }

        public Preview(String title, List<String> sentences) {
            this(title, sentences, List.of());
        }

        public Preview(String title, String... sentences) {
            this(title, List.of(sentences));
        }
    }

    public Reading {
        wrong = Map.copyOf(wrong);
        questions = Map.copyOf(questions);
        missing = Map.copyOf(missing);
        previews = List.copyOf(previews);
    }
}
