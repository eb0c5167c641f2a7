package org.localityplan.intake.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

/// The measures of the ASCOF frameworks, and well-known others, with what they mean.
public final class Catalogue {

    private final Map<MeasureKey, Definition> byKey = new HashMap<>();
    private final Map<String, Map<Framework, Definition>> byName = new HashMap<>();

    /// Reads the definitions that come with the program.
    public Catalogue() {
        for (List<String> row : Resource.rows("ascof-measures.csv")) {
            Framework framework = Framework.of(row.getFirst()).orElseThrow();
            MeasureKey key = MeasureKey.of(framework, row.get(1));
            Unit unit = Unit.of(row.get(3)).orElseThrow();
            Definition known = new Definition(key, row.get(2), unit, Polarity.valueOf(row.get(4)), row.get(5));
            byKey.put(key, known);
            remember(known.name(), known);
            for (String alias : row.get(6).split(";", -1)) {
                remember(alias, known);
            }
        }
    }

    private void remember(String name, Definition known) {
        if (!name.isBlank()) {
            byName.computeIfAbsent(bare(name), _ -> new HashMap<>()).put(known.key().framework(), known);
        }
    }

    public Optional<Definition> find(MeasureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The measure that a file names in words: the one of the framework in force, or else a local one.
    public Optional<Definition> named(String name, Framework inForce) {
        Map<Framework, Definition> known = byName.getOrDefault(bare(name), Map.of());
        return Optional.ofNullable(known.get(inForce)).or(() -> Optional.ofNullable(known.get(Framework.LOCAL)));
    }

    public List<Definition> all() {
        return List.copyOf(byKey.values());
    }

    /// Only letters and digits, so that punctuation, spacing and case do not matter.
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// The unit that words speak of: "Rate per 100,000 aged 65+", "Percentage".
    public static Optional<Unit> unit(String words) {
        String bare = words.toLowerCase(Locale.ROOT);
        if (bare.contains("per 100,000") || bare.contains("per 100000")) {
            return Optional.of(Unit.PER_100_000);
        }
        if (bare.contains("percent") || bare.contains("proportion") || bare.contains("%")) {
            return Optional.of(Unit.PERCENT);
        }
        return wordUnit(bare);
    }

    private static Optional<Unit> wordUnit(String bare) {
        if (bare.contains("score") || bare.contains("quality of life")) {
            return Optional.of(Unit.SCORE);
        }
        if (bare.contains("count") || bare.contains("number")) {
            return Optional.of(Unit.COUNT);
        }
        return Unit.of(bare.strip());
    }
}
