package org.localityplan.desktop.programme.page.words;

import java.util.List;
import java.util.Optional;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.register.SlipSentence;

/// What a project waits for, in words.
final class Awaited {

    private Awaited() {}

    static List<String> of(Project project, Snapshot snapshot) {
        return project.controls().waitsFor().stream().map(each -> words(each, snapshot)).toList();
    }

    private static String words(Dependency dependency, Snapshot snapshot) {
        return snapshot.plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .flatMap(project -> milestone(dependency, project)
                        .map(milestone -> "“%s” of %s, %s. Needed for: %s."
                                .formatted(
                                        milestone.name(),
                                        project.name(),
                                        SlipSentence.stand(milestone, snapshot.asAt()),
                                        dependency.what()))
                        .stream())
                .findFirst()
                .orElse("A milestone that is not in the plan any more. Needed for: %s.".formatted(dependency.what()));
    }

    private static Optional<Milestone> milestone(Dependency dependency, Project project) {
        return project.milestones().stream().filter(each -> each.id().equals(dependency.milestone())).findFirst();
    }
}
