package org.localityplan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.Benchmark.Standing;

class BenchmarkTest {

    private static final Area BURY = new Area("E08000002", "Bury", Area.Level.COUNCIL);

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/benchmark.csv", numLinesToSkip = 1)
    void ranks(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        GivenMeasure given =
                new GivenMeasure("Rate", Unit.PERCENT, Polarity.valueOf(row.text(1))).own("2020/21", row.text(2));
        List<Area> areas = new ArrayList<>(List.of(GivenMeasure.TRAFFORD, area("A"), area("B")));
        for (String peer : row.words(3)) {
            String[] parts = peer.split("=", 2);
            given.peer(area(parts[0]), "2020/21", parts[1]);
            if (!areas.contains(area(parts[0]))) {
                areas.add(area(parts[0]));
            }
        }

        Standing standing = Benchmark.of(given.history(), new PeerGroup("Group", areas));

        switch (standing) {
            case Standing.NotRanked(var reason) ->
                assertThat(reason.words()).isEqualTo(row.text(4));
            case Standing.Ranked ranked -> {
                assertThat(ranked.words()).isEqualTo(row.text(4));
                assertThat(ranked.ties()).isEqualTo(row.number(5));
                assertThat(ranked.quartile()).isEqualTo(row.number(6));
                assertThat(ranked.median()).isEqualByComparingTo(row.text(7));
                assertThat(ranked.missing()).isEqualTo(missing(row.text(8)));
            }
        }
    }

    @Test
    void countsOnlyTotalsOfTheSamePeriodInTheGroup() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER)
                .own("2020/21", "5")
                .peer(area("A"), "2019/20", "9")
                .peer(area("B"), "2020/21", "7")
                .peer(BURY, "2020/21", "8")
                .history();
        PeerGroup group = new PeerGroup("Group", List.of(GivenMeasure.TRAFFORD, area("A"), area("B")));

        Standing standing = Benchmark.of(history, group);

        assertThat(standing)
                .isEqualTo(new Standing.Ranked(2, 2, 0, 3, new BigDecimal("6"), List.of(area("A"))));
    }

    @Test
    void doesNotRankOutsideTheGroup() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER)
                .own("2020/21", "5")
                .history();

        Standing standing = Benchmark.of(history, new PeerGroup("Group", List.of(BURY)));

        assertThat(standing).isEqualTo(new Standing.NotRanked(Standing.Reason.NOT_IN_GROUP));
    }

    @Test
    void doesNotRankWithoutAnyObservation() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER).history();

        Standing standing = Benchmark.of(history, new PeerGroup("Group", List.of(GivenMeasure.TRAFFORD)));

        assertThat(standing).isEqualTo(new Standing.NotRanked(Standing.Reason.NO_VALUE));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvFileSource(resources = "/rules/margins-of-error.csv", numLinesToSkip = 1)
    void comparesByMarginsOfError(String one, String other, boolean differs) {
        assertThat(Benchmark.differs(value(one), value(other))).isEqualTo(differs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/rules/ordinals.csv", numLinesToSkip = 1)
    void writesPlaces(int place, String words) {
        assertThat(Benchmark.ordinal(place)).isEqualTo(words);
    }

    private static Figure.Value value(String text) {
        return (Figure.Value) GivenMeasure.figure(text);
    }

    private static List<Area> missing(String names) {
        return names.isEmpty() ? List.of() : List.of(area(names));
    }

    private static Area area(String letter) {
        return new Area("E0800009" + letter, "Council " + letter, Area.Level.COUNCIL);
    }
}
