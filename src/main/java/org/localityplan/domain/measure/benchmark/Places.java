package org.localityplan.domain.measure.benchmark;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;

/// Where every council of a peer group lies, for the period of the locality's newest total: the dots of the strip.
///
/// @param places the councils that have a value, best first; where neither way is better the highest first
/// @param missing those without one, in the order of the group
public record Places(PeerGroup group, Polarity polarity, List<Place> places, List<Area> missing) {

    /// One dot.
    ///
    /// @param rank 1 is best; equal values share the better rank
    public record Place(Area area, Figure.Value figure, int rank, boolean ours) {
        public BigDecimal amount() {
            return figure.amount();
        }

        /// Half the width of the 95 % interval, where it is known.
        public Optional<BigDecimal> margin() {
            return figure.part(Figure.Part.MARGIN_OF_ERROR);
        }
    }

    public Places {
        places = List.copyOf(places);
        missing = List.copyOf(missing);
    }

    /// The places in a group. Without any total of the locality's there are none, because there is no period.
    public static Places of(MeasureHistory history, PeerGroup group) {
        Polarity polarity = history.measure().polarity();
        return history.latest()
                .map(own -> of(values(history, own), areas(group), own,
                        new Places(group, polarity, List.of(), List.of())))
                .orElseGet(() -> new Places(group, polarity, List.of(), areas(group)));
    }

    private static Places of(Map<String, Figure.Value> values, List<Area> areas, Observation own, Places empty) {
        int sign = empty.polarity == Polarity.LOWER ? 1 : -1;
        List<Area> ordered = areas.stream()
                .filter(area -> values.containsKey(area.code()))
                .sorted(Comparator.comparing((Area area) -> amount(values, area).multiply(BigDecimal.valueOf(sign)))
                        .thenComparing(Area::name))
                .toList();
        List<Place> places = ordered.stream()
                .map(area -> new Place(
                        area,
                        figure(values, area),
                        1 + (int) ordered.stream()
                                .filter(other -> amount(values, other).compareTo(amount(values, area)) * sign < 0)
                                .count(),
                        area.code().equals(own.area().code())))
                .toList();
        return new Places(
                empty.group,
                empty.polarity,
                places,
                areas.stream().filter(area -> !values.containsKey(area.code())).toList());
    }

    private static BigDecimal amount(Map<String, Figure.Value> values, Area area) {
        return figure(values, area).amount();
    }

    private static Figure.Value figure(Map<String, Figure.Value> values, Area area) {
        return Optional.ofNullable(values.get(area.code())).orElseThrow();
    }

    /// The values of the period by area code. The locality's own figure is the one of its own series.
    private static Map<String, Figure.Value> values(MeasureHistory history, Observation own) {
        Map<String, Figure.Value> values = new TreeMap<>();
        history.peers().stream()
                .filter(each -> each.period().equals(own.period())
                        && each.breakdown().equals(Observation.TOTAL)
                        && !each.area().code().equals(own.area().code()))
                .forEach(each -> put(values, each));
        put(values, own);
        return values;
    }

    private static void put(Map<String, Figure.Value> values, Observation observation) {
        if (observation.figure() instanceof Figure.Value value) {
            values.put(observation.area().code(), value);
        }
    }

    /// The areas of a group, each once.
    private static List<Area> areas(PeerGroup group) {
        return group.areas().stream()
                .collect(Collectors.toMap(
                        Area::code, area -> area, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// How many councils have a value.
    public int n() {
        return places.size();
    }

    /// The locality's place; empty where it has no value or is not in the group.
    public Optional<Place> own() {
        return places.stream().filter(Place::ours).findFirst();
    }

    /// The first place; empty where there is none.
    public Optional<Place> best() {
        return places.stream().findFirst();
    }

    /// The middle of all values, the locality's among them; empty where there is none.
    public Optional<BigDecimal> median() {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Benchmark.median(places.stream().map(Place::amount).toList()));
    }

    /// Whether more than half of the councils of the group have a value.
    public boolean mostHaveValues() {
        return n() > missing.size();
    }
}
