package org.localityplan.command.show;

import java.util.Locale;
import org.localityplan.domain.history.Snapshot;

/// What `show` can show as one table.
public enum Subject {
    OVERVIEW,
    PROGRAMMES,
    MEASURES;

    /// The report on the snapshot.
    public Report report(Snapshot snapshot) {
        return switch (this) {
            case OVERVIEW -> OverviewReport.of(snapshot);
            case PROGRAMMES -> ProgrammesReport.of(snapshot);
            case MEASURES -> MeasuresReport.of(snapshot);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
