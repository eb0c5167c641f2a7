package org.localityplan.command.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;

/// The measure that a person means by what was typed, or what to type instead.
public sealed interface Wanted {

    record Found(MeasureHistory history) implements Wanted {}

    /// No measure, or more than one.
    record Unclear(String sentence) implements Wanted {}

    int OFFERED = 3;

    /// Finds a measure by its key, or by its code alone where only one framework has it.
    static Wanted of(String typed, Snapshot snapshot) {
        Optional<MeasureHistory> exact = MeasureKey.parse(typed).flatMap(snapshot::measure);
        List<MeasureHistory> alike = exact.map(List::of)
                .orElseGet(() -> snapshot.measures().stream()
                        .filter(each -> means(typed, each.measure().key()))
                        .toList());
        return switch (alike.size()) {
            case 0 -> new Unclear("There is no measure “%s”. The nearest are %s. “show measures” lists all."
                    .formatted(typed, listed(nearest(typed, snapshot))));
            case 1 -> new Found(alike.getFirst());
            default -> new Unclear("“%s” means more than one measure: choose among %s."
                    .formatted(typed, listed(alike)));
        };
    }

    private static boolean means(String typed, MeasureKey key) {
        return MeasureKey.of(key.framework(), typed.isBlank() ? "?" : typed).equals(key);
    }

    private static List<MeasureHistory> nearest(String typed, Snapshot snapshot) {
        return snapshot.measures().stream()
                .sorted(Comparator.comparingInt(each -> distance(typed, each)))
                .limit(OFFERED)
                .toList();
    }

    private static int distance(String typed, MeasureHistory history) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (history.measure().name().toLowerCase(Locale.ROOT).contains(lower)) {
            return 0;
        }
        MeasureKey key = history.measure().key();
        return Math.min(edits(lower, key.toString()), edits(lower, key.code()));
    }

    /// How many letters must be put in, taken out or changed (Levenshtein's distance).
    private static int edits(String typed, String known) {
        String wanted = known.toLowerCase(Locale.ROOT);
        int[] row = new int[wanted.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = before + (typed.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[wanted.length()];
    }

    private static String listed(List<MeasureHistory> measures) {
        return measures.stream()
                .map(each -> each.measure().key() + " (" + each.measure().name() + ")")
                .collect(Collectors.joining(", "));
    }
}
