package org.localityplan.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatColumnTest {

    @Test
    void showsEveryColumnWhereThereIsRoom() {
        assertThat(HeatColumn.fitting(80, false)).containsExactly(HeatColumn.values());
    }

    @Test
    void keepsTheProgrammeItsLightAndTheEvidenceWhateverTheRoom() {
        assertThat(HeatColumn.fitting(5, false))
                .isEqualTo(List.of(HeatColumn.PROGRAMME, HeatColumn.DECLARED, HeatColumn.EVIDENCE));
    }

    @ParameterizedTest(name = "{0} letters, one line {1}")
    @CsvSource({"43, false", "69, true"})
    void hasRoomForThePromiseAndTheLastSixInTheSmallestWindow(double letters, boolean dense) {
        assertThat(HeatColumn.fitting(letters, dense))
                .contains(HeatColumn.EVIDENCE, HeatColumn.LAST_SIX, HeatColumn.GREEN_BY, HeatColumn.UPDATED);
    }

    @ParameterizedTest(name = "{0} letters, one line: {1}")
    @CsvSource({"30, false", "43, false", "52, false", "64, false", "66, true", "68, true", "76, false", "90, true"})
    void isNeverWiderThanItsRoom(double letters, boolean dense) {
        var columns = HeatColumn.fitting(letters, dense);
        double width = columns.stream()
                .mapToDouble(column -> column.width(columns, letters, dense))
                .sum();
        assertThat(width).isLessThanOrEqualTo(letters + 1e-9);
    }
}
