package org.localityplan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Light;

class MeasureRagTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} against {1} ± {2}, {3}: {4}")
    @CsvFileSource(resources = "/rules/measure-rag.csv", numLinesToSkip = 1)
    void judgesAValue(
            BigDecimal value, String aim, String tolerance, Polarity polarity, Light light, @Nullable String shortfall) {
        Target target = target(aim, tolerance);

        Rating rating = MeasureRag.judge(value, target, polarity);

        assertThat(rating.light()).isEqualTo(light);
        if (shortfall != null) {
            assertThat(shortfall(rating)).isCloseTo(new BigDecimal(shortfall), within(new BigDecimal("1e-15")));
        }
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/rules/measure-rag-states.csv", numLinesToSkip = 1)
    void judgesAMeasure(
            String name,
            Measure.Stage stage,
            Polarity polarity,
            @Nullable String figures,
            @Nullable String targets,
            String expected) {
        GivenMeasure given = new GivenMeasure(name, Unit.COUNT, polarity).at(stage);
        for (String each : words(figures)) {
            String[] parts = each.split("=", 2);
            int breakdown = parts[0].indexOf('/', 7);
            if (breakdown > 0) {
                given.breakdown(parts[0].substring(0, breakdown), parts[0].substring(breakdown + 1), parts[1]);
            } else {
                given.own(parts[0], parts[1]);
            }
        }
        for (String each : words(targets)) {
            String[] parts = each.split("=", 2);
            given.target(parts[0], parts[1], "10%");
        }

        Rating rating = MeasureRag.judge(given.history(), AS_AT);

        assertThat(rating instanceof Rating.Unrated(var reason) ? reason.name() : rating.light().name())
                .isEqualTo(expected);
    }

    @Test
    void aTargetIsDueOnceItsPeriodHasEnded() {
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .target("2025/26", "600", "10%")
                .history();

        assertThat(MeasureRag.judge(history, LocalDate.of(2026, 3, 31)).words()).isEqualTo("Not due");
        assertThat(MeasureRag.judge(history, LocalDate.of(2026, 4, 1)).words()).isEqualTo("No data");
    }

    private static String[] words(@Nullable String text) {
        return text == null ? new String[0] : text.split(" ", -1);
    }

    private static Target target(String aim, String tolerance) {
        return new Target(
                GivenMeasure.period("2026/27"),
                GivenMeasure.aim(aim),
                GivenMeasure.tolerance(tolerance),
                "agreed by the board",
                GivenMeasure.SOURCE);
    }

    private static BigDecimal shortfall(Rating rating) {
        return switch (rating) {
            case Rating.Amber(BigDecimal shortfall) -> shortfall;
            case Rating.Red(BigDecimal shortfall) -> shortfall;
            case Rating.Green(), Rating.Unrated _ -> throw new AssertionError("No shortfall: " + rating);
        };
    }
}
