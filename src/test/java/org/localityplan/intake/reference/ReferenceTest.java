package org.localityplan.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

class ReferenceTest {

    private final ReferenceAreas areas = new ReferenceAreas();
    private final Catalogue catalogue = new Catalogue();

    @Test
    void knowsTheTwentyThreeCouncilsOfTheNorthWest() {
        PeerGroup northWest = areas.peerGroups().getFirst();
        assertThat(northWest.name()).isEqualTo("North West");
        assertThat(northWest.areas()).hasSize(23).doesNotHaveDuplicates().allSatisfy(area -> assertThat(area.level())
                .isEqualTo(Area.Level.COUNCIL));
    }

    @Test
    void countsTraffordAmongItsSixteenNearNeighbours() {
        PeerGroup neighbours = areas.peerGroups().get(1);
        assertThat(neighbours.areas()).hasSize(16);
        assertThat(areas.peerGroups()).allMatch(group -> group.holds(areas.find("E08000009").orElseThrow()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "E92000001, COUNTRY", "E12000002, REGION", "E13000001, REGION", "E06000036, COUNCIL", "E07000001, COUNCIL",
        "E08000037, COUNCIL", "W06000015, COUNCIL", "E05000819, NEIGHBOURHOOD", "E02001259, NEIGHBOURHOOD",
        "K02000001, COUNTRY", "E54000057, none", "312, none", "E0800000, none", "X08000009, none", "E080000090, none"
    })
    void tellsTheKindOfPlaceFromTheCode(String code, String level) {
        assertThat(areas.area(code, "Some place").map(area -> area.level().name()).orElse("none")).isEqualTo(level);
    }

    @Test
    void prefersTheKnownNameOfAnAreaToTheOneInAFile() {
        assertThat(areas.area("E08000013", "St. Helens").orElseThrow().name()).isEqualTo("St Helens");
        assertThat(areas.area("E08000037", "Gateshead").orElseThrow().name()).isEqualTo("Gateshead");
        assertThat(areas.all()).contains(new Area("E12000002", "North West", Area.Level.REGION));
    }

    @Test
    void definesEveryMeasureInFull() {
        assertThat(catalogue.all()).hasSize(38).allSatisfy(each -> {
            assertThat(each.name()).isNotBlank();
            assertThat(each.meaning()).endsWith(".");
            assertThat(each.polarity()).isIn(Polarity.HIGHER, Polarity.LOWER);
        });
    }

    @ParameterizedTest(name = "{0} {1} is {2} and {3} is better")
    @CsvSource({
        "ascof-2014, 2A(2), PER_100_000, LOWER", "ascof-2023, 2A, PERCENT, HIGHER",
        "ascof-2023, 2C, PER_100_000, LOWER",
        "ascof-2014, 1A, SCORE, HIGHER", "ascof-2014, 2C(1), PER_100_000, LOWER", "ascof-2014, 1E, PERCENT, HIGHER"
    })
    void knowsTheSameCodeInTwoFrameworks(String framework, String code, Unit unit, Polarity polarity) {
        var key = new MeasureKey(Framework.of(framework).orElseThrow(), code);
        assertThat(catalogue.find(key)).get().satisfies(known -> {
            assertThat(known.unit()).isEqualTo(unit);
            assertThat(known.polarity()).isEqualTo(polarity);
        });
    }

    @Test
    void findsAMeasureByNameInTheFrameworkInForce() {
        String satisfied = "Social care service users who are satisfied with their care & support";
        String known = satisfied.replace("&", "and");
        assertThat(catalogue.named(known, Framework.ASCOF_2014).orElseThrow().key().code()).isEqualTo("3A");
        assertThat(catalogue.named(known, Framework.ASCOF_2023).orElseThrow().key().code()).isEqualTo("1D");
        assertThat(catalogue.named(satisfied, Framework.ASCOF_2014)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'Rate per 100,000 aged 65+', PER_100_000", "per 100000, PER_100_000", "Percentage, PERCENT", "%, PERCENT",
        "Proportion of people, PERCENT", "score 0-24, SCORE", "Quality of life, SCORE", "Count, COUNT",
        "Number of visits, COUNT", "weeks, WEEKS", "Days, DAYS", "rate, RATE", "apples, none"
    })
    void hearsTheUnitInWords(String words, String unit) {
        assertThat(Catalogue.unit(words).map(Unit::name).orElse("none")).isEqualTo(unit);
    }
}
