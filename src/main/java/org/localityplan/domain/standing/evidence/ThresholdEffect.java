package org.localityplan.domain.standing.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.Thresholds;

/// What other thresholds would do: which projects of the newest plan would get another evidence light.
///
/// @param of how many projects there are
public record ThresholdEffect(List<Changed> changes, int of) {

    /// @param before the light under the thresholds that hold
    /// @param after the light under the others
    public record Changed(Project project, Light before, Light after) {}

    public ThresholdEffect {
        changes = List.copyOf(changes);
    }

    public static ThresholdEffect of(Thresholds others, Snapshot snapshot) {
        Surroundings surroundings = new Surroundings(snapshot);
        List<Facts> all = snapshot.plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream()
                        .map(project -> surroundings.facts(project, programme)))
                .toList();
        return new ThresholdEffect(
                all.stream().flatMap(facts -> changed(facts, others)).toList(), all.size());
    }

    private static Stream<Changed> changed(Facts facts, Thresholds others) {
        Light before = ProjectEvidence.of(facts).light();
        Light after = ProjectEvidence.of(facts.under(others)).light();
        return before == after ? Stream.empty() : Stream.of(new Changed(facts.project(), before, after));
    }

    /// `would change 4 of 38`.
    public String words() {
        return "would change %d of %d".formatted(changes.size(), of);
    }
}
