package org.localityplan.desktop.kit.register.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// Who fills in a form, and on which plan.
public record Writer(Snapshot snapshot, String person) {

    private static final int UNTIL_REVIEW = 28;

    public static Writer of(Workspace workspace) {
        return new Writer(workspace.shown().getValue(), workspace.plan().person());
    }

    LocalDate today() {
        return snapshot.asAt();
    }

    Provenance source() {
        return Provenance.local("Written by " + person);
    }

    /// The day on which a risk is usually looked at again.
    LocalDate nextReview() {
        return today().plusDays(UNTIL_REVIEW);
    }

    /// Whether the person may write about the project.
    public boolean mayWriteAbout(UUID project) {
        return snapshot.steering().people().mayReport(person, project);
    }

    /// Whether the person may put something to the board and write down its answer.
    public boolean mayDecide() {
        return role().atLeast(Role.APPROVER);
    }

    /// Whether there is anything here that the person may write about.
    public boolean mayWrite(List<UUID> programmes) {
        return !projects(programmes).isEmpty();
    }

    Role role() {
        return snapshot.steering().people().roleOf(person);
    }

    /// The projects of the programmes that the person may write about, to choose from.
    ///
    /// @param programmes of these; of all where there are none
    List<Option> projects(List<UUID> programmes) {
        return snapshot.plan().programmes().stream()
                .filter(programme -> programmes.isEmpty() || programmes.contains(programme.id()))
                .flatMap(programme -> programme.projects().stream())
                .filter(project -> mayWriteAbout(project.id()))
                .map(project -> new Option(project.id().toString(), project.name()))
                .toList();
    }

    List<Option> programmes() {
        return snapshot.plan().programmes().stream()
                .map(programme -> new Option(programme.id().toString(), programme.name()))
                .toList();
    }

    Optional<Project> project(UUID id) {
        return snapshot.plan().programmes().stream()
                .map(Programme::projects)
                .flatMap(List::stream)
                .filter(project -> project.id().equals(id))
                .findFirst();
    }
}
