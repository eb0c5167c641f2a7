package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void printsDatesLongAndShort() {
        assertThat(Formats.longDate(TODAY)).isEqualTo("22 November 2026");
        assertThat(Formats.shortDate(TODAY)).isEqualTo("22 Nov 26");
        assertThat(Formats.shortDate(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 26");
    }

    @ParameterizedTest(name = "{0} days from now is {1}")
    @CsvSource({"0, today", "1, in 1 day", "12, in 12 days", "-1, 1 day ago", "-34, 34 days ago"})
    void saysHowFarADayLies(long days, String words) {
        assertThat(Formats.fromNow(TODAY.plusDays(days), TODAY)).isEqualTo(words);
    }

    @Test
    void putsACommaBetweenThousandsAndATrueMinusBelowNought() {
        assertThat(Formats.number(1519)).isEqualTo("1,519");
        assertThat(Formats.number(-61)).isEqualTo("−61");
        assertThat(Formats.counted(1, "list", "lists")).isEqualTo("1 list");
        assertThat(Formats.counted(4, "list", "lists")).isEqualTo("4 lists");
    }

    @Test
    void listsWordsAsPeopleDo() {
        assertThat(Formats.listed(List.of())).isEmpty();
        assertThat(Formats.listed(List.of("a"))).isEqualTo("a");
        assertThat(Formats.listed(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Formats.listed(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
