package org.localityplan.desktop.waiting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.desktop.GivenLists;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;

class CountCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<CountField> COLUMNS = List.of(
            CountField.AT,
            CountField.WAITING,
            CountField.ADDED,
            CountField.COMPLETED,
            CountField.REMOVED,
            CountField.LONGEST);
    private static final WaitingList LIST = GivenLists.shrinking();

    @ParameterizedTest(name = "{0}: {1} waiting, {2} {3} {4}, {5} weeks: wrong {6}, missing {7}")
    @CsvFileSource(resources = "/rules/waiting-count-entry.csv", useHeadersInDisplayName = true, emptyValue = "")
    void findsWhatIsWrongAndWhatIsMissing(ArgumentsAccessor row) {
        var draft = CountDraft.blank(TODAY);
        for (int column = 0; column < COLUMNS.size(); column++) {
            draft = draft.with(COLUMNS.get(column), text(row, column));
        }
        var check = CountCheck.of(draft, LIST, TODAY);
        assertThat(names(check.wrong().keySet())).isEqualTo(text(row, 6));
        assertThat(names(check.missing().keySet())).isEqualTo(text(row, 7));
        assertThat(check.complete()).isEqualTo((text(row, 6) + text(row, 7)).isEmpty());
    }

    @Test
    void readsEverythingThatIsTyped() {
        var count = typed("640", "100", "104", "8", "46").count(new UUID(0, 1));
        assertThat(count.at()).isEqualTo(TODAY);
        assertThat(count.waiting()).isEqualTo(640);
        assertThat(count.flow()).isEqualTo(new Flow.Counted(100, 104, 8));
        assertThat(count.longest()).isEqualTo(new Longest.Weeks(46));
        assertThat(count.provenance().isIllustrative()).isFalse();
    }

    @Test
    void takesWhatIsLeftEmptyAsUnknownAndNotAsNought() {
        var count = typed("640", "", "", "", "").count(new UUID(0, 1));
        assertThat(count.flow()).isEqualTo(new Flow.SnapshotOnly());
        assertThat(count.longest()).isEqualTo(new Longest.Unknown());
    }

    @Test
    void addsUpFromTheCountBefore() {
        var sum = typed("640", "100", "104", "8", "").sum();
        assertThat(sum.terms()).extracting(CountSum.Term::figure).containsExactly("652", "100", "104", "8", "640");
        assertThat(sum.difference()).isZero();
        assertThat(sum.sentence()).isEqualTo("640 were counted: the movements explain the list exactly.");
    }

    @Test
    void saysHowManyMoreOrFewerWereCountedThanExpected() {
        assertThat(typed("652", "100", "104", "8", "").sum().difference()).isEqualTo(12);
        assertThat(typed("652", "100", "104", "8", "").sum().sentence()).startsWith("652 were counted: 12 more than");
        assertThat(typed("630", "100", "104", "8", "").sum().sentence()).startsWith("630 were counted: 10 fewer than");
    }

    @Test
    void comparesAnEarlierDayWithTheCountBeforeIt() {
        var draft = CountDraft.blank(LocalDate.of(2026, 10, 15)).with(CountField.WAITING, "660");
        var before = CountCheck.of(draft, LIST, TODAY).before();
        assertThat(before).get().extracting(count -> count.at()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void saysThatAFirstCountHasNothingToCompareWith() {
        var draft = CountDraft.blank(TODAY).with(CountField.WAITING, "660");
        var sum = CountCheck.of(draft, GivenLists.uncounted(), TODAY).sum();
        assertThat(sum.terms()).isEmpty();
        assertThat(sum.sentence()).startsWith("This is the first count");
    }

    private static CountCheck typed(String waiting, String added, String completed, String removed, String longest) {
        var draft = CountDraft.blank(TODAY)
                .with(CountField.WAITING, waiting)
                .with(CountField.ADDED, added)
                .with(CountField.COMPLETED, completed)
                .with(CountField.REMOVED, removed)
                .with(CountField.LONGEST, longest);
        return CountCheck.of(draft, LIST, TODAY);
    }

    private static String text(ArgumentsAccessor row, int column) {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static String names(Set<CountField> fields) {
        return fields.stream().sorted().map(CountField::name).collect(Collectors.joining(" "));
    }
}
