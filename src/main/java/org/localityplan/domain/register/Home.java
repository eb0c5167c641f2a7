package org.localityplan.domain.register;

import java.util.UUID;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// Where a risk, an action or a milestone belongs.
public record Home(UUID programme, String programmeName, UUID project, String projectName) {

    static Home of(Programme programme, Project project) {
        return new Home(programme.id(), programme.name(), project.id(), project.name());
    }

    /// `Single front door · Waiting lists and access`
    public String words() {
        return projectName + " · " + programmeName;
    }
}
