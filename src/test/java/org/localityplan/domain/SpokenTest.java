package org.localityplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, at the end of October 2026",
        "2026-10-30, on 30 October 2026",
        "2024-02-29, at the end of February 2024",
        "2024-02-28, on 28 February 2024",
        "2026-09-01, on 1 September 2026"
    })
    void saysWhen(LocalDate day, String words) {
        assertThat(Spoken.when(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, September 2026", "2024/25 Q3, quarter 3 of 2024/25", "2024/25, 2024/25", "2024, 2024"
    })
    void saysPeriods(String period, String words) {
        assertThat(Spoken.period(Period.parse(period).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/rules/durations.csv", numLinesToSkip = 1)
    void saysHowLong(double count, String unit, String words) {
        assertThat(unit.equals("days") ? Spoken.days((long) count) : Spoken.weeks(count)).isEqualTo(words);
    }

    @Test
    void countsWithTheNounThatFits() {
        assertThat(Spoken.people(1)).isEqualTo("1 person");
        assertThat(Spoken.people(0)).isEqualTo("0 people");
        assertThat(Spoken.people(1190)).isEqualTo("1,190 people");
        assertThat(Spoken.number(-61)).isEqualTo("−61");
    }

    @ParameterizedTest
    @CsvSource({"two teams, two teams.", "two teams., two teams.", "why?, why?", "' so! ', so!"})
    void endsASentence(String words, String sentence) {
        assertThat(Spoken.sentence(words)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"1, once", "2, twice", "3, 3 times", "1000, '1,000 times'"})
    void saysHowOften(long times, String expected) {
        assertThat(Spoken.times(times)).isEqualTo(expected);
    }
}
