package org.localityplan.desktop.measure.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UkNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "/rules/uk-numbers.csv", delimiter = ';', useHeadersInDisplayName = true)
    void readsNumbersAsTheyAreWrittenInBritain(String text, BigDecimal amount, Boolean percent) {
        var read = UkNumber.parse(text);
        if (amount == null) {
            assertThat(read).isEmpty();
        } else {
            assertThat(read).hasValueSatisfying(number -> {
                assertThat(number.amount()).isEqualByComparingTo(amount);
                assertThat(number.percent()).isEqualTo(percent);
            });
        }
    }
}
