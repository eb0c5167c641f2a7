package org.localityplan.domain.standing.money;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// Money of a year that is linked to no project, and projects to which no money of the year is linked.
///
/// @param lines budget lines without a project
/// @param savings savings without a project
/// @param projects projects of the plan in force without a line and without a saving, in the order of the plan
public record LooseMoney(List<BudgetLine> lines, List<Saving> savings, List<Moneyless> projects) {

    /// A project without money.
    ///
    /// @param programme the programme it belongs to
    public record Moneyless(Project project, Programme programme) {}

    public LooseMoney {
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
        projects = List.copyOf(projects);
    }

    /// What is loose in one year of the snapshot.
    public static LooseMoney of(Snapshot snapshot, Period year) {
        List<BudgetLine> lines = snapshot.budget().linesOf(year);
        List<Saving> savings = snapshot.budget().savingsOf(year);
        Set<UUID> funded = Stream.concat(
                lines.stream().map(BudgetLine::scope), savings.stream().map(Saving::scope))
                .flatMap(scope -> scope.projects().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new LooseMoney(
                lines.stream().filter(line -> isLoose(line.scope())).toList(),
                savings.stream().filter(saving -> isLoose(saving.scope())).toList(),
                snapshot.plan().programmes().stream()
                        .flatMap(programme -> programme.projects().stream()
                                .filter(project -> !funded.contains(project.id()))
                                .map(project -> new Moneyless(project, programme)))
                        .toList());
    }

    private static boolean isLoose(Scope scope) {
        return scope.projects().isEmpty();
    }
}
