package org.localityplan.domain.plan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.TableRow;

class ReportCycleTest {

    @ParameterizedTest(name = "{0}: {6} missed")
    @CsvFileSource(resources = "/rules/report-cycles.csv", numLinesToSkip = 1, delimiter = '|')
    void knowsWhichReportComesNext(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        ReportCycle cycle = new ReportCycle(Period.Kind.valueOf(row.text(1)), ReportCycle.MONTHLY.timing());
        Period newest = Period.parse(row.text(2)).orElseThrow();
        LocalDate asAt = LocalDate.parse(row.text(3));

        assertThat(cycle.after(newest).code()).isEqualTo(row.text(4));
        assertThat(cycle.ended(asAt).code()).isEqualTo(row.text(5));
        assertThat(cycle.cyclesOld(newest, asAt)).isEqualTo(row.number(6));
    }

    @Test
    void eachDeclaredLightHasAMeaningOfItsOwn() {
        assertThat(Stream.of(Light.values()).map(DeliveryConfidence::meaning))
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.endsWith("."));
    }
}
