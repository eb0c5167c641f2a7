package org.localityplan.domain.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;

class ClearanceTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/rules/clearance.csv", numLinesToSkip = 1)
    void clears(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        Clearance clearance = Clearance.of(GivenList.of(row.words(1)));

        String found = clearance instanceof Clearance.Weeks(double weeks)
                ? Double.toString(weeks)
                : clearance.getClass().getSimpleName();
        assertThat(found).isEqualTo(row.text(2));
    }
}
