package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.Provenance;

/// A project of a programme.
///
/// @param manager the role that runs it
/// @param baselineStart the day it was agreed to begin
/// @param baselineEnd the day it was agreed to end
/// @param forecastEnd the day it is now expected to end
/// @param milestones in the order of their baseline
/// @param reports how it was reported to stand, oldest first
/// @param controls its cost, risks, actions and dependencies
public record Project(
        UUID id,
        String name,
        String manager,
        LocalDate baselineStart,
        LocalDate baselineEnd,
        LocalDate forecastEnd,
        List<Milestone> milestones,
        List<StatusReport> reports,
        Controls controls,
        Provenance provenance) {

    public Project {
        milestones = List.copyOf(milestones);
        reports = List.copyOf(reports);
    }

    public Optional<StatusReport> newestReport() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    /// The light of the newest report; not started when there is none.
    public Light declared() {
        return newestReport().map(StatusReport::declared).orElse(Light.NOT_STARTED);
    }

    /// Whether its people have declared it complete and every milestone is reached.
    public boolean completed() {
        return declared() == Light.COMPLETE && milestones.stream().allMatch(Milestone::reached);
    }

    /// The project with a report more; one for the same period is replaced.
    public Project with(StatusReport report) {
        List<StatusReport> reported = Stream.concat(
                reports.stream().filter(each -> !each.period().equals(report.period())), Stream.of(report))
                .sorted(Comparator.comparing(StatusReport::period))
                .toList();
        return with(milestones, reported);
    }

    /// The project with one of its milestones as it is now expected or reached.
    ///
    /// @param newer what is said of the milestone now
    /// @param on the day it is said
    public Project with(UUID milestone, Milestone.Delivery newer, LocalDate on, String reason) {
        List<Milestone> moved = milestones.stream()
                .map(each -> each.id().equals(milestone) ? each.with(newer, on, reason) : each)
                .toList();
        return with(moved, reports);
    }

    private Project with(List<Milestone> reached, List<StatusReport> reported) {
        return new Project(
                id, name, manager, baselineStart, baselineEnd, forecastEnd, reached, reported, controls, provenance);
    }
}
