package org.localityplan.domain.standing;

import java.util.stream.Stream;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Snapshot;

/// Whether anything shown rests on an invented figure.
final class Illustration {
    private Illustration() {}

    static boolean shownIn(Snapshot snapshot) {
        return provenances(snapshot).anyMatch(Provenance::isIllustrative);
    }

    private static Stream<Provenance> provenances(Snapshot snapshot) {
        return Stream.of(plan(snapshot), measures(snapshot), waiting(snapshot), money(snapshot))
                .flatMap(each -> each);
    }

    private static Stream<Provenance> plan(Snapshot snapshot) {
        return snapshot.plan().programmes().stream()
                .flatMap(programme -> Stream.concat(
                        programme.reports().stream().map(report -> report.provenance()),
                        programme.projects().stream().map(project -> project.provenance())));
    }

    private static Stream<Provenance> measures(Snapshot snapshot) {
        return snapshot.measures().stream()
                .flatMap(history -> Stream.concat(
                        history.own().stream().map(observation -> observation.provenance()),
                        history.targets().stream().map(target -> target.provenance())));
    }

    private static Stream<Provenance> waiting(Snapshot snapshot) {
        return snapshot.waitingLists().stream()
                .flatMap(list -> list.counts().stream().map(count -> count.provenance()));
    }

    private static Stream<Provenance> money(Snapshot snapshot) {
        return Stream.concat(
                snapshot.budget().lines().stream().map(line -> line.provenance()),
                snapshot.budget().savings().stream().map(saving -> saving.provenance()));
    }
}
