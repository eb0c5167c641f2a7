package org.localityplan.command.show;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.localityplan.domain.history.Snapshot;

/// The words that stand above every report.
public final class Titles {
    /// Said wherever an invented figure is shown.
    public static final String ILLUSTRATIVE = "Some of these figures are illustrative: invented to show the program.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Titles() {}

    /// `Overview · Trafford · Improving Lives Every Day · 22 November 2026`.
    public static String of(String subject, Snapshot snapshot) {
        return String.join(
                " · ",
                subject,
                snapshot.locality().name(),
                snapshot.plan().title(),
                day(snapshot.asAt()));
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }
}
