package org.localityplan.command.show;

import java.util.Locale;
import java.util.function.Function;
import org.localityplan.domain.history.Snapshot;

/// What `show` can show.
public enum Subject {
    OVERVIEW(OverviewReport::of),
    PROGRAMMES(ProgrammesReport::of),
    MEASURES(MeasuresReport::of),
    WAITING(WaitingReport::of),
    BUDGET(BudgetReport::of);

    private final Function<Snapshot, Report> report;

    Subject(Function<Snapshot, Report> report) {
        this.report = report;
    }

    /// The report on the snapshot.
    public Report report(Snapshot snapshot) {
        return report.apply(snapshot);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
