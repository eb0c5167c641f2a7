package org.localityplan.desktop.settings.peer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.benchmark.PeerChoice;

/// A peer group on the list.
///
/// @param place among the groups, 0 for the first
/// @param measures how many measures are compared with it until somebody chooses another group
record GroupLine(PeerGroup group, int place, int measures) {

    static List<GroupLine> all(Snapshot snapshot) {
        List<PeerGroup> groups = snapshot.peerGroups();
        Map<PeerGroup, Integer> compared = snapshot.measures().stream()
                .flatMap(history -> PeerChoice.of(history, groups).stream())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new GroupLine(groups.get(i), i, compared.getOrDefault(groups.get(i), 0)))
                .toList();
    }

    String name() {
        return group.name();
    }

    String order() {
        return place == 0 ? "1, the usual one" : String.valueOf(place + 1);
    }

    String spoken() {
        return "%s, number %s, %s, %s".formatted(name(), order(), councils(), compared());
    }

    private String councils() {
        return Formats.counted(group.areas().size(), "council", "councils");
    }

    private String compared() {
        return switch (measures) {
            case 0 -> "no measure is compared with it unless somebody chooses it";
            case 1 -> "1 measure is compared with it";
            default -> measures + " measures are compared with it";
        };
    }

    Detail detail() {
        String note = "%s; %s.".formatted(councils(), compared());
        return new Detail(name(), note, List.of(new Detail.Part("Councils", List.of(
                group.areas().stream().map(Area::name).sorted().collect(Collectors.joining(", "))))));
    }
}
