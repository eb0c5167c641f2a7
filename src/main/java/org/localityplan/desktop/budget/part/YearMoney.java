package org.localityplan.desktop.budget.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// The money of one year of a snapshot.
public record YearMoney(Snapshot snapshot, Period year) {

    private static final String EARLIER = "an earlier plan";

    public Budget budget() {
        return snapshot.budget();
    }

    public BudgetRules rules() {
        return budget().rules();
    }

    public List<BudgetLine> lines() {
        return budget().linesOf(year);
    }

    public List<Saving> savings() {
        return budget().savingsOf(year);
    }

    public Optional<Budget.Gap> gap() {
        return budget().gapOf(year);
    }

    /// The programme that money is for; none for money without one and for that of an earlier plan.
    public Optional<Programme> programme(Scope scope) {
        return scope.programmes().stream().flatMap(id -> snapshot.plan().programme(id).stream()).findFirst();
    }

    /// The project that money is for, if it is for one of the plan in force.
    public Optional<Project> project(Scope scope) {
        return programme(scope).stream()
                .flatMap(programme -> programme.projects().stream())
                .filter(project -> scope.projects().contains(project.id()))
                .findFirst();
    }

    /// What money is for, in words: `Stay well at home, Reablement`.
    public String words(Scope scope) {
        if (scope.programmes().isEmpty()) {
            return "no programme";
        }
        return Stream.concat(
                Stream.of(programme(scope).map(Programme::name).orElse(EARLIER)),
                project(scope).map(Project::name).stream())
                .collect(Collectors.joining(", "));
    }

    /// Where a figure comes from.
    public static String source(Provenance provenance) {
        return provenance.isIllustrative() ? "Illustrative, invented for the sample" : provenance.source();
    }
}
