package org.localityplan.desktop.measure.page.notes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.localityplan.domain.history.AuditEntry;

/// One line of the record of changes: who, when, what, old and new.
record AuditLine(String when, String who, String what, String before, String after) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    /// The lines of the record, in its order: newest first.
    static List<AuditLine> of(List<AuditEntry> audit) {
        return audit.stream().map(AuditLine::of).toList();
    }

    private static AuditLine of(AuditEntry entry) {
        return new AuditLine(
                WHEN.format(entry.at().atZone(HERE)), entry.who(), entry.action() + ": " + entry.subject(),
                entry.before(),
                entry.after());
    }

    /// `700 → 690`; one of them alone for what is new or taken away.
    String change() {
        if (before.isEmpty()) {
            return after;
        }
        return after.isEmpty() ? before + " → taken away" : before + " → " + after;
    }

    List<String> cells() {
        return List.of(when, who, what, change());
    }

    String spoken() {
        return "%s, %s. %s. %s".formatted(when, who, what, change());
    }
}
