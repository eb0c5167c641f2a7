package org.localityplan.domain.measure.direction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

class DirectionTest {

    @ParameterizedTest(name = "{0}: {5}; {6}")
    @CsvFileSource(resources = "/rules/directions.csv", numLinesToSkip = 1)
    void comparesWithEarlierPeriods(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        MeasureHistory history = new GivenMeasure("Rate", Unit.valueOf(row.text(1)), Polarity.valueOf(row.text(2)))
                .figures(row.words(3))
                .notes(row.words(4))
                .history();
        Observation newest = history.latest().orElseThrow();

        Direction shortTerm = Direction.shortTerm(history, newest);
        Direction longTerm = Direction.longTerm(history, newest);

        assertThat(told(shortTerm)).isEqualTo(row.text(5));
        assertThat(told(longTerm)).isEqualTo(row.text(6));
        assertThat(shortTerm.since()).isEqualTo(newest.period().previous());
        assertThat(longTerm.since()).isEqualTo(newest.period().sameLastYear());
    }

    private static String told(Direction direction) {
        return direction instanceof Direction.Moved moved
                ? direction.words() + " " + moved.by().toPlainString()
                : direction.words();
    }
}
