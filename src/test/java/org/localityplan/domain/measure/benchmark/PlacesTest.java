package org.localityplan.domain.measure.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

class PlacesTest {

    private static final Area NORTH_WEST = new Area("E12000002", "North West", Area.Level.REGION);
    private static final PeerGroup GROUP = new PeerGroup(
            "Group", List.of(council("A"), council("B"), GivenMeasure.TRAFFORD, council("A")));

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/peer-places.csv", numLinesToSkip = 1)
    void ordersTheCouncils(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        MeasureHistory history = history(Polarity.valueOf(row.text(1)), row.text(2), row.words(3));

        Places places = Places.of(history, GROUP);

        assertThat(places.places().stream()
                .map(place -> place.rank() + " " + place.area().name() + " "
                        + place.amount().toPlainString())
                .collect(Collectors.joining("; ")))
                .isEqualTo(row.text(4));
        assertThat(places.missing().stream().map(Area::name).toList()).isEqualTo(row.words(5));
        assertThat(places.median().orElseThrow()).isEqualByComparingTo(row.text(6));
        assertThat(Against.of(history, places).stream().map(Against::words).collect(Collectors.joining("; ")))
                .isEqualTo(row.text(7));
    }

    private static MeasureHistory history(Polarity polarity, String own, List<String> others) {
        GivenMeasure given = new GivenMeasure("Rate", Unit.PERCENT, polarity).own("2020/21", own);
        for (String other : others) {
            String figure = other.substring(2);
            switch (other.charAt(0)) {
                case 'E' -> given.england("2020/21", figure).england("2019/20", "99");
                case 'R' -> given.comparator(NORTH_WEST, "2020/21", figure);
                default -> given.peer(council(other.substring(0, 1)), "2020/21", figure);
            }
        }
        return given.history();
    }

    private static Area council(String name) {
        return new Area("E0800009" + name, name, Area.Level.COUNCIL);
    }

    @Test
    void marksOurOwnAndItsMargin() {
        Places places = Places.of(history(Polarity.HIGHER, "5±0.4", List.of("A=7")), GROUP);

        Places.Place own = places.own().orElseThrow();
        assertThat(own.area()).isEqualTo(GivenMeasure.TRAFFORD);
        assertThat(own.margin()).contains(new BigDecimal("0.4"));
        assertThat(places.best().orElseThrow().ours()).isFalse();
        assertThat(places.best().orElseThrow().margin()).isEmpty();
    }

    @Test
    void thereAreNoPlacesWithoutAnyFigure() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER).history();

        Places places = Places.of(history, GROUP);

        assertThat(places.places()).isEmpty();
        assertThat(places.median()).isEmpty();
        assertThat(places.missing()).hasSize(3);
        assertThat(Against.of(history, places)).isEmpty();
    }

    @Test
    void takesOnlyTotalsOfTheSamePeriodAndItsOwnFigureFromItsOwnSeries() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER)
                .own("2020/21", "5")
                .peer(council("A"), "2019/20", "9")
                .peer(GivenMeasure.TRAFFORD, "2020/21", "4")
                .history();

        assertThat(Places.of(history, GROUP).places())
                .extracting(Places.Place::amount)
                .containsExactly(new BigDecimal("5"));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/peer-choices.csv", numLinesToSkip = 1)
    void choosesTheGroup(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        List<String> all = List.of(1, 2, 3).stream()
                .flatMap(column -> row.words(column).stream())
                .distinct()
                .toList();
        GivenMeasure given = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER).own("2020/21", "5");
        all.forEach(each -> given.peer(council(each.substring(0, 1)), "2020/21", each.substring(2)));
        List<PeerGroup> groups = List.of(
                group("first", row.words(1)), group("second", row.words(2)), group("third", row.words(3)));

        assertThat(PeerChoice.of(given.history(), groups).map(PeerGroup::name).orElse("none"))
                .isEqualTo(row.text(4));
    }

    private static PeerGroup group(String name, List<String> peers) {
        return new PeerGroup(
                name,
                Stream.concat(
                        Stream.of(GivenMeasure.TRAFFORD),
                        peers.stream().map(each -> council(each.substring(0, 1))))
                        .toList());
    }

    @Test
    void choosesNoGroupThatTheLocalityIsNotIn() {
        MeasureHistory history = history(Polarity.HIGHER, "5", List.of("A=7", "B=6"));
        PeerGroup others = new PeerGroup("Others", List.of(council("A"), council("B")));

        assertThat(PeerChoice.of(history, List.of(others))).isEmpty();
    }
}
