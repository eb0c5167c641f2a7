package org.localityplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest(name = "{0} + {1} + {2} days, looked at on {3}: {4}")
    @CsvFileSource(resources = "/rules/freshness.csv", numLinesToSkip = 1)
    void ages(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        Freshness.Timing timing = new Freshness.Timing(row.number(1), row.number(2));

        Freshness freshness =
                Freshness.of(Period.parse(row.text(0)).orElseThrow(), timing, LocalDate.parse(row.text(3)));

        assertThat(freshness.words()).isEqualTo(row.text(4));
    }

    @Test
    void saysByWhichDayTheNextFigureIsDue() {
        Freshness freshness =
                Freshness.of(Period.month(2026, 10), new Freshness.Timing(5, 0), LocalDate.of(2026, 11, 22));

        assertThat(freshness).isEqualTo(new Freshness.Due(LocalDate.of(2026, 12, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-11-21", "2025/26 Q4, 2026-05-14", "2025/26, 2027-01-25", "2025, 2026-10-27"
    })
    void knowsWhenFiguresAreUsuallyThere(String period, LocalDate due) {
        Period known = Period.parse(period).orElseThrow();

        assertThat(Freshness.Timing.usual(known.kind()).due(known)).isEqualTo(due);
    }

    @Test
    void refusesNegativeLagAndGrace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Freshness.Timing(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Freshness.Timing(0, -1));
    }
}
