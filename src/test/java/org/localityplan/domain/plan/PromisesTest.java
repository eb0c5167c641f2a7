package org.localityplan.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;

class PromisesTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/rules/promises.csv", numLinesToSkip = 1, delimiter = '|')
    void keepsTheRecordOfEachDayPromised(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        Promises promises = Promises.of(GivenReports.of(row.text(1)), LocalDate.parse(row.text(2)));

        assertThat(promises.all().stream()
                .map(each -> each.day() + " " + each.outcome())
                .collect(Collectors.joining(", ")))
                .isEqualTo(row.text(3));
        assertThat(promises.standing().map(each -> each.day().toString()).orElse("")).isEqualTo(row.text(4));
        assertThat(promises.words()).isEqualTo(row.text(5));
    }
}
