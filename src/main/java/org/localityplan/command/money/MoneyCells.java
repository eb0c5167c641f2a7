package org.localityplan.command.money;

import java.util.List;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// Money as cells: to the penny for programs, in thousands or millions for people.
final class MoneyCells {

    private MoneyCells() {}

    static Cell thousands(Money amount) {
        return new Cell.Amount(amount.pounds(), amount.inThousands());
    }

    static Cell millions(Money amount) {
        return new Cell.Amount(amount.pounds(), amount.inMillions());
    }

    /// The programme that money is for, or nothing.
    static Cell programme(Scope scope, Snapshot snapshot) {
        return named(scope.programmes().stream()
                .flatMap(id -> snapshot.plan().programme(id).stream())
                .map(Programme::name)
                .toList());
    }

    /// The project that money is for, or nothing.
    static Cell project(Scope scope, Snapshot snapshot) {
        return named(scope.programmes().stream()
                .flatMap(id -> snapshot.plan().programme(id).stream())
                .flatMap(programme -> programme.projects().stream())
                .filter(project -> scope.projects().contains(project.id()))
                .map(Project::name)
                .toList());
    }

    private static Cell named(List<String> names) {
        return names.isEmpty() ? new Cell.Empty() : Cell.of(names.getFirst());
    }
}
