package org.localityplan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;

class MeasureTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/rules/units.csv", numLinesToSkip = 1)
    void unitsPrint(Unit unit, BigDecimal amount, String printed) {
        assertThat(unit.print(amount)).isEqualTo(printed);
    }

    @Test
    void unitsAreReadByTheirCode() {
        assertThat(Stream.of(Unit.values())).allSatisfy(unit -> {
            assertThat(Unit.of(unit.code())).contains(unit);
        });
        assertThat(Unit.of("furlong")).isEmpty();
        assertThat(Unit.PER_100_000.words()).isEqualTo("per 100,000");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-10, 2026-10=640",
        "2026-11, 2026/27=600",
        "2026/27 Q1, 2026/27=600",
        "2025/26, 2025/26=650",
        "2026-02, 2025/26=650",
        "2026/27, 2026/27=600",
        "2026, 2026-10=640",
        "2024, 2024-12=700",
        "2024/25, 2024-12=700"
    })
    void theTargetIsTheOneOfThePeriodOrTheNewestThatMeetsIt(String period, String expected) {
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .targets(List.of("2024-12=700", "2025/26=650", "2026/27=600", "2026-10=640"))
                .history();

        Target target = history.target(GivenMeasure.period(period)).orElseThrow();

        assertThat(target.period().code() + "=" + ((Target.Aim.Level) target.aim()).value())
                .isEqualTo(expected);
    }

    @Test
    void thereMayBeNoTargetForAPeriod() {
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .target("2026/27", "600", "10%")
                .history();

        assertThat(history.target(GivenMeasure.period("2025-10"))).isEmpty();
    }

    @Test
    void historyTellsTotalsFromBreakdownsAndComparatorsFromEachOther() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER)
                .own("2024/25", "80")
                .own("2025/26", "c")
                .breakdown("2025/26", "18-64", "75")
                .england("2025/26", "79")
                .history();

        assertThat(history.totals()).hasSize(2);
        assertThat(history.latest().orElseThrow().figure()).isEqualTo(new Figure.Suppressed());
        assertThat(history.of(GivenMeasure.ENGLAND)).hasSize(1);
        assertThat(history.of(GivenMeasure.TRAFFORD)).isEmpty();
    }

    @Test
    void figuresHaveAValueOrNone() {
        Figure.Value value = new Figure.Value(
                BigDecimal.TEN, Map.of(Figure.Part.DENOMINATOR, BigDecimal.ONE), false);

        assertThat(value.value()).contains(BigDecimal.TEN);
        assertThat(value.part(Figure.Part.DENOMINATOR)).contains(BigDecimal.ONE);
        assertThat(value.part(Figure.Part.NUMERATOR)).isEmpty();
        assertThat(Figure.Value.of("10")).isEqualTo(new Figure.Value(BigDecimal.TEN, Map.of(), false));
        assertThat(new Figure.Suppressed().value()).isEmpty();
        assertThat(new Figure.Missing().value()).isEmpty();
    }

    @Test
    void aTargetOfNoughtNeedsAnAbsoluteTolerance() {
        GivenMeasure given = new GivenMeasure("Rate", Unit.PERCENT, Polarity.LOWER);

        assertThatIllegalArgumentException().isThrownBy(() -> given.target("2026/27", "0.0", "10%"));
        assertThat(given.target("2026/27", "0", "2").history().targets()).hasSize(1);
    }

    @Test
    void aBandHasALowerAndAnUpperEdge() {
        assertThatIllegalArgumentException().isThrownBy(() -> GivenMeasure.aim("90..80"));
        assertThatIllegalArgumentException().isThrownBy(() -> GivenMeasure.aim("80..80.0"));
    }

    @Test
    void ratingsHaveALightAndWords() {
        assertThat(new Rating.Green().words()).isEqualTo("On track");
        assertThat(new Rating.Amber(BigDecimal.ONE).words()).isEqualTo("At risk");
        assertThat(new Rating.Red(BigDecimal.ONE).words()).isEqualTo("Off track");
        assertThat(new Rating.Unrated(Rating.Reason.SUPPRESSED).words()).isEqualTo("Suppressed");
        assertThat(new Rating.Unrated(Rating.Reason.NO_DATA).light()).isEqualTo(Light.UNKNOWN);
    }

    @Test
    void polarityIsSaidInWords() {
        assertThat(Stream.of(Polarity.values()).map(Polarity::words))
                .containsExactly("higher is better", "lower is better", "within a band", "neither way is better");
    }

    @Test
    void isAsFreshAsItsOwnTimingSays() {
        Upkeep usual = Upkeep.usual(Period.Kind.MONTH);
        Upkeep slow = new Upkeep(usual.control(), new Freshness.Timing(90, 0), usual.quality(), List.of());
        GivenMeasure given = new GivenMeasure("Rate", Unit.PERCENT, Polarity.LOWER);
        LocalDate day = LocalDate.of(2026, 11, 22);

        assertThat(given.history().freshness(day)).isEmpty();
        assertThat(given.own("2026-09", "5").history().freshness(day)).contains(new Freshness.Overdue(1));
        assertThat(given.keptBy(slow).history().freshness(day)).contains(new Freshness.Current());
    }

    @Test
    void findsTheTotalOfAPeriod() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.LOWER)
                .figures(List.of("2026-09=5", "2026-10|Female=6"))
                .history();

        assertThat(history.total(Period.month(2026, 9))).isPresent();
        assertThat(history.total(Period.month(2026, 10))).isEmpty();
    }
}
