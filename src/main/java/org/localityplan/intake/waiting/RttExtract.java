package org.localityplan.intake.waiting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.intake.Fault;
import org.localityplan.intake.sheet.Refusal;
import org.localityplan.intake.sheet.Sheets;

/// Reads NHS England's "full CSV data file" of referral to treatment waiting times, one month a file.
///
/// Counted are the rows of "Incomplete Pathways": people who still waited at the end of the month. Those with a decision to
/// admit (Part 2A) are among them and are not counted again. For each provider and commissioner the rows of the treatment
/// functions are added up; the row "Total" (C_999) is their sum and is taken only where it stands alone. Weeks are added up
/// first; [org.localityplan.domain.waiting.AgeBands#percentile] then gives median and 92nd percentile of the sum, because
/// percentiles of parts cannot be added.
public final class RttExtract {

    /// The extract of a month has about 80 MB.
    private static final long LARGEST_FILE = 256L * 1024 * 1024;

    private RttExtract() {}

    /// Reads a file and adds up what is wanted of it.
    public static RttReading read(Path file, Wanted wanted) {
        RttRows rows = new RttRows(wanted);
        try {
            switch (Sheets.open(file, LARGEST_FILE)) {
                case Sheets.Opened.Sound(Sheets sheets) -> sheets.read(rows).ifPresent(rows::stop);
                case Sheets.Opened.Refused(Refusal refusal) -> rows.stop(refusal);
            }
        } catch (IOException unreadable) {
            return new RttReading.Faulty(
                    List.of(new Fault(0, "", "The file could not be read from its disk or share.",
                            "Copy it here and try again.")),
                    0);
        }
        return rows.outcome();
    }

    /// What was read as the count of a list. The longest wait is that of the last week in which anybody waits; where that has
    /// no end, it is not known. Nothing is known of movements.
    public static WaitingCount count(UUID id, RttReading.Ready read, String file) {
        String source = "NHS England, referral to treatment waiting times, %s, %s"
                .formatted(Spoken.period(read.month()), file);
        return new WaitingCount(
                id,
                read.month().end(),
                read.waiting(),
                new WaitingCount.Flow.SnapshotOnly(),
                longest(read),
                new CountDetail(new Wait.Unknown(), new Wait.Unknown(), read.ages(), List.of()),
                Provenance.published(source));
    }

    private static WaitingCount.Longest longest(RttReading.Ready read) {
        for (int week = WeekColumns.LAST; week >= 0; week--) {
            if (read.ages().over(week).orElse(0) > 0) {
                return week == WeekColumns.LAST
                        ? new WaitingCount.Longest.Unknown()
                        : new WaitingCount.Longest.Weeks(week + 1);
            }
        }
        return new WaitingCount.Longest.Unknown();
    }
}
