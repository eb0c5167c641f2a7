package org.localityplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReadingTest {

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvFileSource(resources = "/rules/figure-cells.csv", numLinesToSkip = 1, maxCharsPerColumn = 200)
    void readsNumbersAndMarks(String cell, String expected) {
        assertThat(words(Reading.of(cell == null ? "" : cell))).contains(expected);
    }

    private static String words(Reading reading) {
        return switch (reading) {
            case Reading.Amount(var value, var provisional, var percent) ->
                value.toPlainString() + (percent ? " percent" : "") + (provisional ? " provisional" : "");
            case Reading.Suppressed() -> "suppressed";
            case Reading.Missing() -> "missing";
            case Reading.Unreadable(var problem, var remedy) -> problem + " " + remedy;
        };
    }
}
