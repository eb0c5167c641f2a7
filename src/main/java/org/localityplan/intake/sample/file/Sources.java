package org.localityplan.intake.sample.file;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localityplan.domain.Provenance;

/// The sources that the other files name in their last column.
public final class Sources {

    private final Map<String, Provenance> byKey = SampleFile.rows("sources.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text("source"),
                    row -> new Provenance(row.one(Provenance.Kind.class, "kind"), row.text("text"))));

    /// Where the row's content comes from.
    public Provenance of(SampleRow row) {
        return Optional.ofNullable(byKey.get(row.text("source"))).orElseThrow();
    }
}
