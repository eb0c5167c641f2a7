package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSizeTest {

    @ParameterizedTest(name = "{0} %: smaller {1}, larger {2}")
    @CsvSource({"100, 100, 110", "110, 100, 125", "120, 110, 125", "175, 150, 200", "200, 175, 200"})
    void movesByStepsAndStopsAtTheEnds(int percent, int smaller, int larger) {
        assertThat(new TextSize(percent).smaller()).isEqualTo(new TextSize(smaller));
        assertThat(new TextSize(percent).larger()).isEqualTo(new TextSize(larger));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 201, -1})
    void refusesWhatCannotBeLaidOut(int percent) {
        assertThatThrownBy(() -> new TextSize(percent)).isInstanceOf(IllegalArgumentException.class);
    }
}
