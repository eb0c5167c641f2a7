package org.localityplan.desktop.settings.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Area;
import org.localityplan.intake.sample.SamplePlan;

class TypedCouncilsTest {

    private static final List<Area> KNOWN = List.of(
            council("E08000001", "Bolton"),
            council("E06000058", "Bournemouth"),
            council("E08000032", "Bradford"),
            council("E06000023", "Bristol, City of"),
            council("E08000002", "Bury"),
            council("E06000049", "Cheshire East"),
            council("E06000050", "Cheshire West and Chester"),
            council("E08000013", "St Helens"),
            council("E08000007", "Stockport"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/typed-councils.csv", delimiter = ';', useHeadersInDisplayName = true)
    void readsNamesAndTheirBeginnings(String typed, String councils, String unclear) {
        var read = TypedCouncils.read(typed.replace("\\n", "\n"), KNOWN);
        assertThat(read.councils().stream().map(Area::name).collect(Collectors.joining(", "))).isEqualTo(councils);
        assertThat(String.join(" ", read.unclear())).isEqualTo(unclear);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(TypedCouncils.read(TypedCouncils.written(KNOWN), KNOWN).councils()).isEqualTo(KNOWN);
    }

    @Test
    void knowsEachCouncilOfTheSampleOnceAndNoRegion() {
        var known = TypedCouncils.known(SamplePlan.read().plan());
        assertThat(known).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(known).extracting(Area::level).containsOnly(Area.Level.COUNCIL);
        assertThat(known).extracting(Area::name).isSorted().contains("Trafford", "Stockport");
    }

    private static Area council(String code, String name) {
        return new Area(code, name, Area.Level.COUNCIL);
    }
}
