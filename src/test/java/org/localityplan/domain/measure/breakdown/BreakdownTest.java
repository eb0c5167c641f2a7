package org.localityplan.domain.measure.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

class BreakdownTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/breakdowns.csv", numLinesToSkip = 1)
    void showsGroupsAndTheGapBetweenThem(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        MeasureHistory history = new GivenMeasure("Rate", Unit.valueOf(row.text(1)), Polarity.valueOf(row.text(2)))
                .figures(row.words(3).stream().map(word -> word.replace('_', ' ')).toList())
                .history();

        Breakdown breakdown = Breakdown.of(history);

        assertThat(shown(breakdown)).isEqualTo(row.text(4));
        assertThat(gaps(breakdown)).isEqualTo(row.text(5));
    }

    private static List<Breakdown.Split> splits(Breakdown breakdown) {
        return breakdown instanceof Breakdown.Grouped grouped ? grouped.splits() : List.of();
    }

    private static String shown(Breakdown breakdown) {
        return splits(breakdown).stream()
                .map(split -> split.kind().words() + ": "
                        + split.groups().stream()
                                .map(group -> group.name() + " "
                                        + group.value()
                                                .map(value -> value.amount().toPlainString())
                                                .orElse(group.shown().words()))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" / "));
    }

    private static String gaps(Breakdown breakdown) {
        return splits(breakdown).stream()
                .map(split -> split.gap().stream()
                        .map(gap -> "%s %s %s %s"
                                .formatted(
                                        gap.best().name(),
                                        gap.worst().name(),
                                        gap.size().toPlainString(),
                                        gap.clear() ? "clear" : "unclear"))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }

    @Test
    void showsAnEarlierPeriodWhenAsked() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER)
                .figures(List.of("2024/25|Female=70", "2025/26|Female=75", "2025/26|Male=60"))
                .history();

        assertThat(shown(Breakdown.of(history, GivenMeasure.period("2024/25")))).isEqualTo("Gender: Female 70");
        assertThat(Breakdown.of(history, GivenMeasure.period("2023/24"))).isEqualTo(new Breakdown.None());
    }

    @Test
    void aShownGroupNeedsNoWords() {
        MeasureHistory history = new GivenMeasure("Rate", Unit.PERCENT, Polarity.HIGHER)
                .figures(List.of("2024/25|Female=70"))
                .history();

        assertThat(splits(Breakdown.of(history)).getFirst().groups().getFirst().shown().words())
                .isEmpty();
    }
}
