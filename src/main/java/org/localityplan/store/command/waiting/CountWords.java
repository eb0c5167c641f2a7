package org.localityplan.store.command.waiting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;

/// A count in the words of the audit trail.
final class CountWords {

    /// Three letters for every month; with the British locale September would have four.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private CountWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String subject(String list, WaitingCount count) {
        return list + ", " + day(count.at());
    }

    static String of(WaitingCount count) {
        StringBuilder words = new StringBuilder().append(count.waiting()).append(" waiting");
        if (count.flow() instanceof WaitingCount.Flow.Counted(int added, int completed, int removed)) {
            words.append(", %d added, %d completed, %d removed".formatted(added, completed, removed));
        }
        if (count.longest() instanceof WaitingCount.Longest.Weeks(int weeks)) {
            words.append(", longest wait %d weeks".formatted(weeks));
        }
        append(words, count);
        return words.toString();
    }

    private static void append(StringBuilder words, WaitingCount count) {
        CountDetail detail = count.detail();
        if (!(count.median() instanceof Wait.Unknown)) {
            words.append(", median ").append(count.median().words());
        }
        detail.priorities().forEach(each -> words.append(", ")
                .append(each.people())
                .append(' ')
                .append(each.priority()));
        AgeBands ages = detail.ages();
        if (!ages.isEmpty()) {
            words.append(", %d in %d bands by length of wait".formatted(ages.people(), ages.bands().size()));
        }
    }
}
