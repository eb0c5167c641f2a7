package org.localityplan.domain.waiting.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.waiting.GivenList;

class QueueReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/queue-readings.csv", numLinesToSkip = 1)
    void answersWithAFigureOrWithWhyThereIsNone(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        List<QueueReading> readings = QueueReading.of(GivenList.of(row.words(1)));

        assertThat(readings).extracting(QueueReading::words).isEqualTo(IntStream.range(0, Quantity.values().length)
                .mapToObj(i -> row.text(i + 2))
                .toList());
    }

    @Test
    void everyQuantitySaysHowItIsReckonedAndWhoSaysSo() {
        assertThat(Quantity.values()).allSatisfy(quantity -> {
            assertThat(quantity.formula()).contains(" ");
            assertThat(quantity.source()).isNotBlank();
            assertThat(quantity.key()).matches("[a-z_]+");
        });
    }
}
