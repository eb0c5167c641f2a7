package org.localityplan.domain.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.StatusReport;

/// A programme whose declared light is not what its report before said.
///
/// @param before the light of the report before
/// @param now the light of the newest report
/// @param why the newest report's headline
public record LightChange(Programme programme, Light before, Light now, String why) {

    public boolean worse() {
        return now.worseThan(before);
    }

    public boolean better() {
        return before.worseThan(now);
    }

    /// The changes among the programmes, the worst now first.
    static List<LightChange> of(List<ProgrammeStanding> programmes) {
        return programmes.stream()
                .map(LightChange::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(LightChange::now)
                        .thenComparing(change -> change.programme().name()))
                .toList();
    }

    private static Optional<LightChange> of(ProgrammeStanding standing) {
        return standing.previousReport()
                .filter(before -> before.declared() != standing.declared())
                .map(before -> new LightChange(
                        standing.programme(),
                        before.declared(),
                        standing.declared(),
                        standing.newestReport().map(StatusReport::headline).orElse("")));
    }
}
