package org.localityplan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.TableRow;

class MeasureRagTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} against {1} ± {2}, {3}: {4}")
    @CsvFileSource(resources = "/rules/measure-rag.csv", numLinesToSkip = 1)
    void judgesAValue(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        Target target = target(row.text(1), row.text(2));

        Rating rating = MeasureRag.judge(new BigDecimal(row.text(0)), target, Polarity.valueOf(row.text(3)));

        assertThat(rating.light()).isEqualTo(Light.valueOf(row.text(4)));
        if (!row.text(5).isEmpty()) {
            assertThat(shortfall(rating)).isCloseTo(new BigDecimal(row.text(5)), within(new BigDecimal("1e-15")));
        }
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvFileSource(resources = "/rules/measure-rag-states.csv", numLinesToSkip = 1)
    void judgesAMeasure(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        GivenMeasure given = new GivenMeasure(row.text(0), Unit.COUNT, Polarity.valueOf(row.text(2)))
                .at(Measure.Stage.valueOf(row.text(1)))
                .figures(row.words(3))
                .targets(row.words(4))
                .notes(row.words(5));

        Rating rating = MeasureRag.judge(given.history(), AS_AT);

        assertThat(rating instanceof Rating.Unrated(var reason) ? reason.name() : rating.light().name())
                .isEqualTo(row.text(6));
    }

    @Test
    void aTargetIsDueOnceItsPeriodHasEnded() {
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .target("2025/26", "600", "10%")
                .history();

        assertThat(MeasureRag.judge(history, LocalDate.of(2026, 3, 31)).words()).isEqualTo("Not due");
        assertThat(MeasureRag.judge(history, LocalDate.of(2026, 4, 1)).words()).isEqualTo("No data");
    }

    @Test
    void saysThatAPersonSetTheColour() {
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .own("2026-10", "700")
                .target("2026/27", "600", "10%")
                .notes(List.of("override@2026-10@GREEN@the_count_is_a_known_error"))
                .history();

        Rating rating = MeasureRag.judge(history, AS_AT);

        assertThat(rating.words()).isEqualTo("On track (set by a person: the count is a known error)");
        assertThat(rating).isInstanceOfSatisfying(Rating.Overridden.class, overridden -> assertThat(
                overridden.computed().light())
                .isEqualTo(Light.RED));
        assertThat(RatingTally.of(List.of(rating)).green()).isEqualTo(1);
    }

    @Test
    void countsAColourSetWhereNothingWasJudgedAmongTheJudged() {
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .own("2026-10", "c")
                .target("2026/27", "600", "10%")
                .notes(List.of("override@2026-10@RED@seen"))
                .history();

        RatingTally tally = RatingTally.of(List.of(MeasureRag.judge(history, AS_AT)));

        assertThat(tally.judged()).isEqualTo(1);
        assertThat(tally.all()).isEqualTo(1);
    }

    private static Target target(String aim, String tolerance) {
        return new Target(
                GivenMeasure.period("2026/27"),
                GivenMeasure.aim(aim),
                GivenMeasure.tolerance(tolerance),
                "agreed by the board",
                "",
                GivenMeasure.SOURCE);
    }

    private static BigDecimal shortfall(Rating rating) {
        return switch (rating) {
            case Rating.Amber(BigDecimal shortfall) -> shortfall;
            case Rating.Red(BigDecimal shortfall) -> shortfall;
            case Rating.Overridden(var _, Rating computed) -> shortfall(computed);
            case Rating.Green(),Rating.Unrated _ -> throw new AssertionError("No shortfall: " + rating);
        };
    }
}
