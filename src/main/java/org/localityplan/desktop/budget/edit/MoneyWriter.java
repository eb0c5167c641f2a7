package org.localityplan.desktop.budget.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;

/// Who fills in a form of the money, and on which plan.
record MoneyWriter(Snapshot snapshot, String person) {

    static MoneyWriter of(Workspace workspace) {
        return new MoneyWriter(workspace.shown().getValue(), workspace.plan().person());
    }

    LocalDate today() {
        return snapshot.asAt();
    }

    Budget budget() {
        return snapshot.budget();
    }

    Provenance source() {
        return Provenance.local("Written by " + person);
    }

    /// The years that something new can be for: around the current one, and the one that is looked at.
    List<Option> years(Period looked) {
        Period current = Period.financialYearOf(today());
        return Stream.of(current.previous(), current, current.next(), current.next().next(), looked)
                .distinct()
                .sorted()
                .map(year -> new Option(year.code(), year.label()))
                .toList();
    }

    /// The plan with another budget: what it would be.
    Snapshot with(Budget other) {
        return new Snapshot(
                snapshot.locality(), snapshot.asAt(), snapshot.plans(), snapshot.decisions(), snapshot.measures(),
                snapshot.peerGroups(), snapshot.waitingLists(), other, snapshot.steering());
    }
}
