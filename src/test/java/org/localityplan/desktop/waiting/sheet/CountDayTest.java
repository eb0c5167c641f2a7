package org.localityplan.desktop.waiting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;

class CountDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "last counted {0}, today {1}: {2}")
    @CsvFileSource(resources = "/rules/count-day.csv", numLinesToSkip = 1)
    void beginsWithTheFirstMonthsEndThatIsDue(String counted, LocalDate today, LocalDate due) {
        List<WaitingList> lists = Stream.of(Optional.ofNullable(counted).orElse("").split("\\|", -1))
                .map(CountDayTest::countedOn)
                .toList();
        assertThat(CountDay.due(lists, today)).isEqualTo(due);
    }

    @Test
    void goesFromMonthsEndToMonthsEndButNotPastToday() {
        assertThat(new CountDay("31/10/2026", "", TODAY).monthEnd(-1)).isEqualTo("2026-09-30");
        assertThat(new CountDay("15/10/2026", "", TODAY).monthEnd(1)).isEqualTo("2026-10-31");
        assertThat(new CountDay("31/10/2026", "", TODAY).monthEnd(1)).isEqualTo(TODAY);
        assertThat(new CountDay("soon", "", TODAY).monthEnd(-1)).isEqualTo("2026-10-31");
    }

    @Test
    void saysWhatIsWrongWithTheDay() {
        assertThat(new CountDay("22/11/2026", "", TODAY).fault()).isEmpty();
        assertThat(new CountDay("23/11/2026", "", TODAY).fault())
                .startsWith("The day of a count cannot be in the future.");
        assertThat(new CountDay("31/02/2026", "", TODAY).fault()).isEqualTo("This is no day. Write it as 22/11/2026.");
        assertThat(new CountDay("", "", TODAY).fault()).startsWith("Give the day");
        assertThat(new CountDay("01/01/1990", "Too early.", TODAY).fault()).isEqualTo("Too early.");
    }

    private static WaitingList countedOn(String day) {
        List<WaitingCount> counts = day.isEmpty()
                ? List.of()
                : List.of(new WaitingCount(
                        UUID.randomUUID(), LocalDate.parse(day), 1, new Flow.SnapshotOnly(), new Longest.Unknown(),
                        CountDetail.NONE, Provenance.local("Test")));
        return new WaitingList(
                UUID.randomUUID(), "List", WaitingList.Holder.COUNCIL, 18, "", ListTerms.NONE, counts,
                Provenance.local("Test"));
    }
}
