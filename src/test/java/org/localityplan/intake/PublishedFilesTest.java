package org.localityplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.intake.reference.ReferenceAreas;

/// The real publications, where the folder with them is there (`-Dshared=…`, or `../shared`).
class PublishedFilesTest {

    private static final String WORKBOOK = "ascof_2020-21_open_data_original.xlsx";

    @ParameterizedTest(name = "{0}: {2}, {3} of {4}")
    @CsvSource({
        "1C(1A), HIGHER, 78.1, 21, 23, 94.2, 92.2",
        "1C(1B), HIGHER, 41.0, 21, 22, 90.9, 87.1",
        "1E, HIGHER, 11.9, 2, 23, 4.5, 5.1",
        "1F, HIGHER, 12.0, 2, 23, 7.0, 9.0",
        "2A(1), LOWER, 12.2, 10, 23, 17.7, 13.3",
        "2B(1), HIGHER, 88.9, 2, 22, 79.9, 79.1",
        "2D, HIGHER, 45.5, 22, 23, , "
    })
    void agreesWithTheKnownRanks(
            String code, String better, BigDecimal trafford, int rank, int of, BigDecimal region, BigDecimal country) {
        for (String file : List.of(WORKBOOK, "ascof_2020-21_nw_councils_total.csv")) {
            Change.Imported measure = measure(file, "ascof-2014:" + code);
            assertThat(measure.measure().polarity().name()).isEqualTo(better);
            assertThat(amount(measure, "E08000009").orElseThrow()).isEqualByComparingTo(trafford);
            List<BigDecimal> peers = amounts(measure);
            int sign = better.equals("HIGHER") ? 1 : -1;
            assertThat(peers).hasSize(of);
            assertThat(peers.stream().filter(each -> sign * each.compareTo(trafford) > 0)).hasSize(rank - 1);
            if (region != null) {
                assertThat(amount(measure, "E12000002").orElseThrow()).isEqualByComparingTo(region);
                assertThat(amount(measure, "E92000001").orElseThrow()).isEqualByComparingTo(country);
            }
        }
    }

    @Test
    void readsTheWholeWorkbook() {
        assertThat(ready(WORKBOOK).summary()).satisfies(summary -> {
            assertThat(summary.rows()).isEqualTo(48_970);
            assertThat(summary.observations()).isEqualTo(12_719);
            assertThat(summary.measures()).isEqualTo(21);
            assertThat(summary.areas()).isEqualTo(161);
            assertThat(summary.suppressed()).isEqualTo(22);
            assertThat(summary.leftOut()).isEqualTo(1_475);
        });
    }

    @Test
    void leavesNoNoiseInTheNumbersOfTheWorkbook() {
        assertThat(ready(WORKBOOK).change().measures().stream()
                .flatMap(each -> each.observations().stream())
                .flatMap(each -> each.figure().value().stream()))
                .hasSizeGreaterThan(7_000)
                .allSatisfy(amount -> assertThat(amount.scale()).isBetween(0, 3));
    }

    @ParameterizedTest(name = "{0}: {1} figures of {2} measures, {3} missing")
    @CsvSource({
        "ascof_2018-19_trafford_nw_england_total.csv, 87, 29, 0",
        "ascof_2020-21_trafford_nw_england_all_disaggregations.csv, 237, 21, 110",
        "admissions_care_homes_65p.csv, 170, 2, 4",
        "social_care_satisfaction.csv, 187, 2, 14",
        "care_homes_rating.csv, 510, 1, 0"
    })
    void readsTheOtherFiles(String file, long figures, int measures, long missing) {
        assertThat(ready(file).summary()).satisfies(summary -> {
            assertThat(summary.observations()).isEqualTo(figures);
            assertThat(summary.measures()).isEqualTo(measures);
            assertThat(summary.missing()).isEqualTo(missing);
        });
    }

    private static DryRun.Ready ready(String name) {
        Path file = Path.of(System.getProperty("shared", "../shared"), "data", name);
        assumeTrue(Files.exists(file), () -> "without " + file);
        DryRun run = Intake.read(file);
        assertThat(run).isInstanceOf(DryRun.Ready.class);
        return (DryRun.Ready) run;
    }

    private static Change.Imported measure(String file, String key) {
        MeasureKey wanted = MeasureKey.parse(key).orElseThrow();
        return ready(file).change().measures().stream()
                .filter(each -> each.measure().key().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> amount(Change.Imported measure, String area) {
        return measure.observations().stream()
                .filter(each -> each.area().code().equals(area))
                .filter(each -> each.breakdown().equals(Observation.TOTAL))
                .findFirst()
                .flatMap(each -> each.figure().value());
    }

    private static List<BigDecimal> amounts(Change.Imported measure) {
        PeerGroup northWest = new ReferenceAreas().peerGroups().getFirst();
        return northWest.areas().stream()
                .flatMap(area -> amount(measure, area.code()).stream())
                .toList();
    }
}
