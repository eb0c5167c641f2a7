package org.localityplan.domain.measure.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;

class HonestFigureTest {

    @ParameterizedTest(name = "{0} against {1}: {5}")
    @CsvFileSource(resources = "/rules/honest-figures.csv", numLinesToSkip = 1)
    void neverContradictsTheLight(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        BigDecimal value = new BigDecimal(row.text(0));
        Target target = new Target(
                GivenMeasure.period("2026/27"),
                GivenMeasure.aim(row.text(1)),
                GivenMeasure.tolerance(row.text(2)),
                "agreed by the board",
                "",
                GivenMeasure.SOURCE);
        Polarity polarity = Polarity.valueOf(row.text(3));
        Unit unit = Unit.valueOf(row.text(4));

        assertThat(HonestFigure.print(value, target, polarity, unit)).isEqualTo(row.text(5));
        assertThat(HonestFigure.of(value, target, polarity, unit).targetWords(unit))
                .isEqualTo(row.text(6));
    }
}
