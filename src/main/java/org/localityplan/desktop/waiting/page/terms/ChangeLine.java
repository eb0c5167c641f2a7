package org.localityplan.desktop.waiting.page.terms;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.waiting.WaitingList;

/// One line of the record of changes, as it is shown beside a list: what was done, to which count, when and by whom.
public record ChangeLine(String what, String words, String whenAndWho) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    /// The changes made to the list, in the order of the record: newest first.
    public static List<ChangeLine> of(List<AuditEntry> audit, WaitingList list, ZoneId zone) {
        return audit.stream()
                .filter(entry -> entry.subject().startsWith(list.name() + ", "))
                .map(entry -> of(entry, list, zone))
                .toList();
    }

    private static ChangeLine of(AuditEntry entry, WaitingList list, ZoneId zone) {
        var count = entry.subject().substring(list.name().length() + 2);
        return new ChangeLine(
                "%s: %s".formatted(entry.action(), count),
                entry.after().isEmpty() ? entry.before() : entry.after(),
                "%s · %s".formatted(WHEN.format(entry.at().atZone(zone)), entry.who()));
    }
}
