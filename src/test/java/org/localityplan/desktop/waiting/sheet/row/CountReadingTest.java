package org.localityplan.desktop.waiting.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.desktop.GivenLists;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;

class CountReadingTest {

    private static final WaitingList LIST = GivenLists.monthBehind().waitingLists().getFirst();

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}, {5}, {6}: {7} {8}")
    @CsvFileSource(resources = "/rules/count-reading.csv", numLinesToSkip = 1)
    void readsARow(ArgumentsAccessor row) {
        var reading = CountReading.of(line(Map.of(
                CountColumn.WAITING, text(row, 0),
                CountColumn.ADDED, text(row, 1),
                CountColumn.COMPLETED, text(row, 2),
                CountColumn.REMOVED, text(row, 3),
                CountColumn.LONGEST, text(row, 4),
                CountColumn.MEDIAN, text(row, 5),
                CountColumn.OVER, text(row, 6))));
        if (text(row, 7).isEmpty()) {
            assertThat(reading).isInstanceOf(CountReading.Ready.class);
        } else {
            assertThat(reading.fault(CountColumn.valueOf(text(row, 7))).replace("1,190", "1190"))
                    .isEqualTo(text(row, 8));
        }
    }

    @Test
    void keepsWhoIsOverTheThresholdAsTwoBands() {
        var reading = CountReading.of(line(Map.of(CountColumn.WAITING, "652", CountColumn.OVER, "40")));
        assertThat(reading).isInstanceOfSatisfying(CountReading.Ready.class, ready -> {
            assertThat(ready.count().at()).isEqualTo(GivenLists.LAST);
            assertThat(ready.count().flow()).isEqualTo(new Flow.SnapshotOnly());
            assertThat(ready.count().detail().ages().bands())
                    .containsExactly(
                            new AgeBands.Band(0, new AgeBands.End.UpTo(26), 612),
                            new AgeBands.Band(26, new AgeBands.End.Open(), 40));
        });
    }

    @Test
    void refusesADetailOfASinglePersonAsSource() {
        var reading = CountReading.of(line(Map.of(CountColumn.WAITING, "652", CountColumn.SOURCE, "943 476 5919")));
        assertThat(reading.fault(CountColumn.SOURCE)).startsWith("This looks like a detail of a single person.");
    }

    @Test
    void refusesAListThatIsCountedAlready() {
        var counted = GivenLists.shrinking();
        var line = new ListLine(
                counted, Optional.of(GivenLists.LAST), ListDraft.EMPTY.with(CountColumn.WAITING, "1"), Map.of());
        assertThat(CountReading.of(line).fault(CountColumn.WAITING))
                .startsWith("This list was already counted on 31 October 2026.");
        assertThat(line.typed(CountColumn.ADDED)).isFalse();
    }

    @Test
    void sumsUpWhatIsTypedSoFar() {
        var typed = Map.of(
                CountColumn.WAITING, "660", CountColumn.ADDED, "112", CountColumn.COMPLETED, "113",
                CountColumn.REMOVED, "8");
        assertThat(CountReading.sum(line(typed)).map(Reconciliation::unexplained)).contains(8);
        assertThat(CountReading.sum(line(Map.of(CountColumn.WAITING, "660")))).isEmpty();
        assertThat(CountReading.of(line(Map.of()))).isEqualTo(new CountReading.Unchanged());
    }

    @Test
    void isNotReadyWithoutADay() {
        var line = new ListLine(
                LIST, Optional.<LocalDate>empty(), ListDraft.EMPTY.with(CountColumn.WAITING, "1"), Map.of());
        assertThat(CountReading.of(line)).isEqualTo(new CountReading.Faulty(Map.of(), Map.of()));
    }

    private static ListLine line(Map<CountColumn, String> texts) {
        var draft = ListDraft.EMPTY;
        for (var each : texts.entrySet()) {
            draft = draft.with(each.getKey(), each.getValue());
        }
        return new ListLine(LIST, Optional.of(GivenLists.LAST), draft, Map.of());
    }

    private static String text(ArgumentsAccessor row, int place) {
        return Optional.ofNullable(row.getString(place)).orElse("");
    }
}
