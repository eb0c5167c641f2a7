package org.localityplan.desktop.measure.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.desktop.measure.sheet.GivenSheet;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Figure.Part;
import org.localityplan.domain.measure.Unit;

class RowReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/sheet-rows.csv", delimiter = ';', numLinesToSkip = 1)
    void readsWhatIsTyped(ArgumentsAccessor row) {
        var line = GivenSheet.line(Unit.valueOf(text(row, 1)), text(row, 2), typed(row));
        assertThat(words(RowReading.of(line))).isEqualTo(row.getString(8));
    }

    @Test
    void keepsThePartsUnderAValueThatIsNotTypedOver() {
        var line = GivenSheet.line(Unit.PERCENT, "82.4",
                Map.of(SheetColumn.NUMERATOR, "412", SheetColumn.DENOMINATOR, "500"));
        assertThat(words(RowReading.of(line))).isEqualTo("82.4 from 412 of 500");
    }

    @Test
    void takesOutAPartOfAFigureAndThatItIsProvisional() {
        var figure = new Figure.Value(
                new BigDecimal("82.4"),
                Map.of(
                        Part.NUMERATOR, new BigDecimal("412"),
                        Part.DENOMINATOR, new BigDecimal("500"),
                        Part.MARGIN_OF_ERROR, new BigDecimal("1.5")),
                true);
        var given = GivenSheet.line(Unit.PERCENT, figure);
        var without = given.draft().with(SheetColumn.NUMERATOR, "").with(SheetColumn.PROVISIONAL, "");
        assertThat(RowReading.of(new SheetLine(given.history(), given.period(), without, Map.of())))
                .isEqualTo(new RowReading.Ready(
                        new Figure.Value(
                                new BigDecimal("82.4"),
                                Map.of(
                                        Part.DENOMINATOR, new BigDecimal("500"),
                                        Part.MARGIN_OF_ERROR, new BigDecimal("1.5")),
                                false),
                        "",
                        false));
    }

    @Test
    void readsAsFaultyWhatThePlanRefused() {
        var given = GivenSheet.line(Unit.PERCENT, "88.1", Map.of(SheetColumn.VALUE, "90"));
        var refused = Map.of(SheetColumn.VALUE, "Check the point.");
        assertThat(RowReading.of(new SheetLine(given.history(), given.period(), given.draft(), refused)))
                .isEqualTo(new RowReading.Faulty(refused));
    }

    @Test
    void showsWhatThePlanHasUntilItIsTypedOver() {
        var line = GivenSheet.line(Unit.PERCENT, "88.1", Map.of());
        assertThat(line.text(SheetColumn.VALUE)).isEqualTo("88.1");
        assertThat(line.text(SheetColumn.LAST)).isEqualTo("none yet");
        assertThat(line.text(SheetColumn.NUMERATOR)).isEmpty();
    }

    private static Map<SheetColumn, String> typed(ArgumentsAccessor row) {
        var typed = new EnumMap<SheetColumn, String>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.allTyped()) {
            typed.put(column, text(row, column.index()));
        }
        return typed;
    }

    private static String text(ArgumentsAccessor row, int at) {
        return Objects.requireNonNullElse(row.getString(at), "");
    }

    private static String words(RowReading reading) {
        return switch (reading) {
            case RowReading.Unchanged() -> "unchanged";
            case RowReading.Faulty(var faults) -> {
                assertThat(faults).hasSize(1);
                var fault = faults.entrySet().iterator().next();
                yield fault.getKey() + ": " + fault.getValue();
            }
            case RowReading.Withdrawn(var remark) -> "removed" + (remark.isEmpty() ? "" : " noted " + remark);
            case RowReading.Ready(var figure, var remark, var _) ->
                words(figure) + (remark.isEmpty() ? "" : " noted " + remark);
        };
    }

    private static String words(Figure figure) {
        return switch (figure) {
            case Figure.Value value -> value.amount().stripTrailingZeros().toPlainString()
                    + (value.parts().isEmpty()
                            ? ""
                            : " from %s of %s".formatted(part(value, Part.NUMERATOR), part(value, Part.DENOMINATOR)))
                    + (value.provisional() ? " provisional" : "");
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "missing";
        };
    }

    private static String part(Figure.Value value, Part part) {
        return value.part(part).map(Object::toString).orElse("none");
    }
}
