package org.localityplan.domain.measure.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.benchmark.Against;
import org.localityplan.domain.measure.benchmark.PeerChoice;
import org.localityplan.domain.measure.benchmark.Places;

/// Where a measure stands among other councils, in words.
final class AmongPeers {

    private AmongPeers() {}

    /// `North West: 2nd of 22 with data, median 82.0%; better than England (79.1%).`; shorter without the country, then
    /// without the median; empty where there is nobody to compare with.
    static List<String> of(MeasureHistory history, List<PeerGroup> groups) {
        String country = country(history);
        Optional<PeerGroup> group = PeerChoice.of(history, groups);
        if (group.isEmpty()) {
            return country.isEmpty() ? List.of("") : List.of(capital(country) + ".", "");
        }
        String place = place(history, group.orElseThrow());
        String median = median(history, group.orElseThrow());
        String joined = country.isEmpty() ? "" : "; " + country;
        return Stream.of(place + median + joined, place + median, place)
                .map(each -> each + ".")
                .distinct()
                .toList();
    }

    private static String place(MeasureHistory history, PeerGroup group) {
        Places places = Places.of(history, group);
        return group.name() + ": "
                + switch (Benchmark.of(history, group)) {
                    case Standing.Ranked ranked ->
                        ranked.place() + " with data";
                    case Standing.NotRanked _ -> places.n() + " councils with data";
                };
    }

    private static String median(MeasureHistory history, PeerGroup group) {
        return Places.of(history, group)
                .median()
                .map(median -> ", median " + history.measure().unit().print(median))
                .orElse("");
    }

    private static String country(MeasureHistory history) {
        return history.latest().stream()
                .filter(newest -> newest.figure() instanceof Figure.Value)
                .flatMap(newest -> history.comparators().stream()
                        .filter(each -> each.area().level() == Area.Level.COUNTRY)
                        .filter(each -> each.period().equals(newest.period()))
                        .flatMap(each -> against(newest, each, history)))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> against(Observation newest, Observation country, MeasureHistory history) {
        return newest.figure() instanceof Figure.Value own && country.figure() instanceof Figure.Value other
                ? Stream.of(Against.of(own, country.area().name(), other, history.measure().polarity())
                        .words()
                        + " (" + history.measure().unit().print(other.amount()) + ")")
                : Stream.empty();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
