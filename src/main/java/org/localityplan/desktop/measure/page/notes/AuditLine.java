package org.localityplan.desktop.measure.page.notes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.measure.Measure;

/// One line of the record of changes: who, when, what, old and new.
record AuditLine(String when, String who, String what, String before, String after) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    /// What was changed in the measure, newest first: every entry whose subject names it or its key.
    static List<AuditLine> of(List<AuditEntry> audit, Measure measure) {
        return audit.stream()
                .filter(entry -> names(entry.subject(), measure))
                .map(AuditLine::of)
                .toList();
    }

    private static boolean names(String subject, Measure measure) {
        return List.of(measure.name(), measure.key().toString()).stream()
                .anyMatch(name -> subject.equals(name) || subject.startsWith(name + ", "));
    }

    private static AuditLine of(AuditEntry entry) {
        int comma = entry.subject().indexOf(", ");
        var about = comma < 0 ? "" : ": " + entry.subject().substring(comma + 2);
        return new AuditLine(
                WHEN.format(entry.at().atZone(HERE)), entry.who(), entry.action() + about, entry.before(),
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
