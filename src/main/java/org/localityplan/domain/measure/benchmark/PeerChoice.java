package org.localityplan.domain.measure.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.PeerGroup;

/// Which peer group a measure is compared with.
///
/// Rule: the first group of the snapshot that holds the locality and in which more than half of the councils have a value
/// for the locality's newest period. Where there is no such group, the one with the most values, if it has two or more:
/// "3rd of 3" is said only where no group can say more.
public final class PeerChoice {

    private static final int FEWEST = 2;

    private PeerChoice() {}

    /// The group to compare with; empty where the locality has no value or no group has another.
    ///
    /// @param groups in the order of the snapshot
    public static Optional<PeerGroup> of(MeasureHistory history, List<PeerGroup> groups) {
        List<Places> compared = groups.stream()
                .map(group -> Places.of(history, group))
                .filter(places -> places.own().isPresent() && places.n() >= FEWEST)
                .toList();
        return compared.stream()
                .filter(Places::mostHaveValues)
                .findFirst()
                .or(() -> compared.stream().max(Comparator.comparingInt(Places::n)))
                .map(Places::group);
    }
}
