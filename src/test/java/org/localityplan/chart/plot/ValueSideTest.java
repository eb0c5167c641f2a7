package org.localityplan.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.chart.plot.ValuesBeside.Side;

/// A value stands where the line through the points does not go. A dash is a missing point.
class ValueSideTest {

    @ParameterizedTest(name = "{0}, point {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            5;     0; ABOVE
            5 3;   0; ABOVE
            5 3;   1; BELOW
            3 5;   0; BELOW
            1 3 2; 1; ABOVE
            3 1 2; 1; BELOW
            1 2 3; 1; LEFT
            3 2 1; 1; RIGHT
            2 2 3; 1; BELOW
            2 2 1; 1; ABOVE
            2 2 2; 1; ABOVE
            1 2 -; 1; ABOVE
            - 2 3; 1; BELOW
            - 2 -; 1; ABOVE
            """)
    void keepsOffTheLine(String line, int point, Side side) {
        List<Optional<BigDecimal>> values = Stream.of(line.split(" "))
                .map(each -> each.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(each)))
                .toList();
        assertThat(Side.of(values, point)).isEqualTo(side);
    }
}
