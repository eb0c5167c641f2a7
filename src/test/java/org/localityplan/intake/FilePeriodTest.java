package org.localityplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Period;

class FilePeriodTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/rules/period-of-a-file-name.csv", numLinesToSkip = 1)
    void tellsTheYearFromTheName(String name, String year) {
        List<String> expected = year.equals("none") ? List.of() : List.of(year);
        assertThat(FilePeriod.named(Path.of("somewhere", name)).known().stream().map(Period::code))
                .isEqualTo(expected);
    }
}
