package org.localityplan.desktop.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;

/// Measures as they are typed: their codes with commas between them, `ACC-1, 2B(1)`. Where two frameworks use the same code,
/// the framework goes before it: `ascof-2023:2A`.
record MeasureCodes(List<Measure> known) {

    private static final String FIELD = "measures";

    static MeasureCodes of(Snapshot snapshot) {
        return new MeasureCodes(
                snapshot.measures().stream().map(MeasureHistory::measure).toList());
    }

    /// The keys as a person would type them.
    String write(List<MeasureKey> keys) {
        return keys.stream().map(this::shortest).collect(Collectors.joining(", "));
    }

    /// What is typed, measure by measure; what is unknown or ambiguous is said.
    List<Measure> read(Answers answers) {
        List<Measure> read = new ArrayList<>();
        for (String code : answers.text(FIELD).split(",", -1)) {
            var found = found(code.strip()).toList();
            if (found.size() == 1) {
                read.add(found.getFirst());
            } else if (!code.isBlank()) {
                answers.wrong(FIELD, complaint(code.strip(), found));
            }
        }
        return read.stream().distinct().toList();
    }

    private String shortest(MeasureKey key) {
        return found(key.code()).count() > 1 ? key.toString() : key.code();
    }

    private Stream<Measure> found(String code) {
        return known.stream()
                .filter(each -> each.key().code().equalsIgnoreCase(code)
                        || each.key().toString().equalsIgnoreCase(code));
    }

    private static String complaint(String code, List<Measure> found) {
        return found.isEmpty()
                ? "The plan has no measure “%s”. Give codes with commas between them, for example ACC-1, 2B(1)."
                        .formatted(code)
                : "“%s” is in more than one framework. Write %s."
                        .formatted(
                                code,
                                found.stream().map(each -> each.key().toString()).collect(Collectors.joining(" or ")));
    }
}
