package org.localityplan.desktop.kit.form.light;

import java.util.List;
import java.util.stream.Collectors;

/// What a colour says where it is chosen.
///
/// @param key the key that chooses it: `R`
/// @param sentence what is true then
public record Meaning(String key, String sentence) {

    /// All of them, for those who hear them.
    static String spoken(List<Meaning> meanings) {
        return meanings.stream()
                .map(each -> "%s: %s".formatted(each.key(), each.sentence()))
                .collect(Collectors.joining(". "));
    }

    static String of(List<Meaning> meanings, String key) {
        return meanings.stream()
                .filter(each -> each.key().equals(key))
                .map(Meaning::sentence)
                .findFirst()
                .orElse("");
    }
}
