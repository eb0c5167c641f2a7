package org.localityplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvFileSource(resources = "/rules/periods.csv", numLinesToSkip = 1)
    void reads(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        Period period = Period.parse(row.text(0)).orElseThrow();

        assertThat(period.kind()).isEqualTo(Period.Kind.valueOf(row.text(1)));
        assertThat(period.start()).isEqualTo(row.text(2));
        assertThat(period.end()).isEqualTo(row.text(3));
        assertThat(period.code()).isEqualTo(row.text(4));
        assertThat(period.label()).isEqualTo(row.text(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "2024/26", "2024/24", "2024/25 Q5", "2024/26 Q1", "2024-13", "2024-00", "24/25", "Nov", "Novem 2024",
        "2024/2025", "31/10/2024", "Q3 2024/25", "soon"
    })
    void refusesWhatIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void readsBackEveryCodeItWrites() {
        Stream<Period> periods = Stream.iterate(1998, year -> year <= 2030, year -> year + 1)
                .flatMap(year -> Stream.concat(
                        Stream.iterate(1, month -> month <= 12, month -> month + 1)
                                .map(month -> Period.month(year, month)),
                        Stream.of(
                                Period.quarter(year, 1),
                                Period.quarter(year, 4),
                                Period.financialYear(year),
                                Period.calendarYear(year))));

        assertThat(periods).allSatisfy(period -> {
            assertThat(Period.parse(period.code())).contains(period);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-02, 2025-12, 2025-01",
        "2024/25 Q4, 2025/26 Q1, 2024/25 Q3, 2023/24 Q4",
        "2024/25, 2025/26, 2023/24, 2023/24",
        "2024, 2025, 2023, 2023"
    })
    void walksInTime(String period, String next, String previous, String lastYear) {
        Period start = known(period);

        assertThat(start.next()).isEqualTo(known(next));
        assertThat(start.previous()).isEqualTo(known(previous));
        assertThat(start.sameLastYear()).isEqualTo(known(lastYear));
        assertThat(start.next().previous()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 2024/25, 2025-03", "2025-04-01, 2025/26, 2025-04", "2024-12-31, 2024/25, 2024-12"})
    void findsTheYearAndMonthOfADay(LocalDate day, String year, String month) {
        assertThat(Period.financialYearOf(day)).isEqualTo(known(year));
        assertThat(Period.monthOf(day)).isEqualTo(known(month));
    }

    @Test
    void holdsItsFirstAndLastDayAndNoOthers() {
        Period year = Period.financialYear(2024);

        assertThat(year.holds(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(year.holds(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(year.holds(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(year.holds(LocalDate.of(2025, 4, 1))).isFalse();
    }

    @Test
    void standsInOrderOfTimeThenLength() {
        Stream<Period> mixed = Stream.of("2024/25", "2024-05", "2024-04", "2024/25 Q1", "2024").map(PeriodTest::known);

        assertThat(mixed.sorted().map(Period::code)).containsExactly("2024", "2024-04", "2024/25 Q1", "2024/25",
                "2024-05");
    }

    @Test
    void refusesAStartOnWhichNoSuchPeriodBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Period.Kind.MONTH, LocalDate.of(2024, 4, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Period.Kind.QUARTER, LocalDate.of(2024, 5, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Period.Kind.FINANCIAL_YEAR, LocalDate.of(2024, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Period.Kind.CALENDAR_YEAR, LocalDate.of(2024, 4, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2024, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2024, 5));
    }

    private static Period known(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest(name = "the {0} of {1}: {2}")
    @CsvSource({
        "MONTH, 2026-11-22, 2026-11",
        "QUARTER, 2026-04-01, 2026/27 Q1",
        "QUARTER, 2026-06-30, 2026/27 Q1",
        "QUARTER, 2027-03-31, 2026/27 Q4",
        "QUARTER, 2026-12-01, 2026/27 Q3",
        "FINANCIAL_YEAR, 2027-03-31, 2026/27",
        "CALENDAR_YEAR, 2026-12-31, 2026"
    })
    void findsThePeriodThatHoldsADay(Period.Kind kind, LocalDate day, String expected) {
        assertThat(Period.holding(kind, day).code()).isEqualTo(expected);
    }
}
