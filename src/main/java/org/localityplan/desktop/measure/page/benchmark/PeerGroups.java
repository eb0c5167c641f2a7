package org.localityplan.desktop.measure.page.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.benchmark.PeerChoice;

/// The groups of councils that a measure can be compared with.
///
/// @param all those of the plan and, last, all councils of England that have a figure
/// @param first the one that is shown until another is chosen
record PeerGroups(List<PeerGroup> all, PeerGroup first) {

    private static final String EVERYBODY = "England";

    PeerGroups {
        all = List.copyOf(all);
    }

    static PeerGroups of(Subject subject) {
        List<PeerGroup> groups = new ArrayList<>(subject.snapshot().peerGroups());
        if (groups.stream().noneMatch(group -> group.name().equals(EVERYBODY))) {
            groups.add(everybody(subject));
        }
        var first = PeerChoice.of(subject.history(), groups).orElseGet(groups::getFirst);
        return new PeerGroups(groups, first);
    }

    private static PeerGroup everybody(Subject subject) {
        Stream<Area> others = subject.history().peers().stream()
                .map(Observation::area)
                .filter(area -> area.level() == Area.Level.COUNCIL);
        return new PeerGroup(
                EVERYBODY,
                Stream.concat(Stream.of(subject.snapshot().locality()), others).distinct().toList());
    }
}
