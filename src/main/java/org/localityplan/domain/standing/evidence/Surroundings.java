package org.localityplan.domain.standing.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.Variation;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// What the rules look up beside a project. Made for one pass through a snapshot: a measure that several programmes share
/// is read once.
final class Surroundings {

    private final Snapshot snapshot;
    private final Map<MeasureKey, Optional<Measure>> concerns = new HashMap<>();
    /// Made when the first project is found that waits for another, and once only, however few milestones are open.
    private Optional<Map<UUID, Facts.Awaited>> open = Optional.empty();

    Surroundings(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Facts facts(Project project, Programme programme) {
        return new Facts(
                project,
                new Facts.Links(!programme.measures().isEmpty(), concerns(programme), awaited(project)),
                snapshot.asAt(),
                snapshot.steering().cycle(),
                snapshot.steering().thresholds());
    }

    private List<Measure> concerns(Programme programme) {
        return programme.measures().stream()
                .flatMap(key -> concerns.computeIfAbsent(key, this::concern).stream())
                .toList();
    }

    private Optional<Measure> concern(MeasureKey key) {
        return snapshot.measure(key)
                .filter(history -> MeasureRag.judge(history, snapshot.asAt()).light() == Light.RED)
                .filter(Surroundings::worsening)
                .map(MeasureHistory::measure);
    }

    private static boolean worsening(MeasureHistory history) {
        return SpcReading.of(history) instanceof SpcReading.Charted charted
                && charted.variation()
                        .filter(newest -> newest == Variation.CONCERN_HIGH || newest == Variation.CONCERN_LOW)
                        .isPresent();
    }

    private List<Facts.Awaited> awaited(Project project) {
        List<Dependency> waitsFor = project.controls().waitsFor();
        if (waitsFor.isEmpty()) {
            return List.of();
        }
        Map<UUID, Facts.Awaited> milestones = open.orElseGet(this::openMilestones);
        open = Optional.of(milestones);
        return waitsFor.stream()
                .flatMap(each -> Stream.ofNullable(milestones.get(each.milestone())))
                .toList();
    }

    private Map<UUID, Facts.Awaited> openMilestones() {
        return snapshot.plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .flatMap(project -> project.milestones().stream()
                        .filter(milestone -> !milestone.reached())
                        .map(milestone -> new Facts.Awaited(milestone, project.name())))
                .collect(Collectors.toMap(each -> each.milestone().id(), each -> each, (one, _) -> one));
    }
}
