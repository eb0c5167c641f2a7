package org.localityplan.desktop.plan.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Project;

/// What the form asks of a project, and what it leaves as it was.
record ProjectParts(String name, String manager, Cost cost) {

    /// @param days agreed start, agreed end, expected end
    Project project(UUID id, Optional<Project> before, List<LocalDate> days) {
        return new Project(
                id,
                name,
                manager,
                days.get(0),
                days.get(1),
                days.get(2),
                before.map(Project::milestones).orElse(List.of()),
                before.map(Project::reports).orElse(List.of()),
                controls(before.map(Project::controls).orElse(Controls.NONE)),
                before.map(Project::provenance).orElseGet(() -> Provenance.local("Written here")));
    }

    private Controls controls(Controls others) {
        return new Controls(cost, others.risks(), others.actions(), others.waitsFor());
    }
}
