package org.localityplan.domain.standing.money;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;

/// A saving that is counted on although what it is to come from is off track.
///
/// @param kind what it is linked to: `project` or `programme`
/// @param name its name
public record SavingChallenge(Saving saving, String kind, String name) {

    /// The savings of the plan in force that are to be challenged, in their own order. A saving linked to a project is judged
    /// by that project's newest report, or by the programme's where the project never reported; one linked to a programme by
    /// the programme's. A saving that is delivered or on track is challenged where the light declared there is red, until its year is over.
    public static List<SavingChallenge> of(Snapshot snapshot) {
        return snapshot.budget().savings().stream()
                .filter(saving -> saving.countedOn() && !saving.period().end().isBefore(snapshot.asAt()))
                .flatMap(saving -> of(saving, snapshot).stream())
                .toList();
    }

    private static Optional<SavingChallenge> of(Saving saving, Snapshot snapshot) {
        Scope scope = saving.scope();
        Optional<Programme> programme = scope.programmes().stream()
                .flatMap(id -> snapshot.plan().programme(id).stream())
                .findFirst();
        Optional<Project> project = programme.stream()
                .flatMap(each -> each.projects().stream())
                .filter(each -> scope.projects().contains(each.id()))
                .filter(each -> !each.reports().isEmpty())
                .findFirst();
        if (project.isPresent()) {
            return project.filter(each -> isRed(each.reports()))
                    .map(each -> new SavingChallenge(saving, "project", each.name()));
        }
        return programme.filter(each -> isRed(each.reports()))
                .map(each -> new SavingChallenge(saving, "programme", each.name()));
    }

    private static boolean isRed(List<StatusReport> reports) {
        return Stream.of(reports)
                .filter(each -> !each.isEmpty())
                .anyMatch(each -> each.getLast().declared() == Light.RED);
    }

    /// `Counted as on track, its project “Reablement” is red.`
    public String sentence() {
        return "Counted as %s, its %s “%s” is red."
                .formatted(saving.confidence().words().toLowerCase(Locale.UK), kind, name);
    }
}
