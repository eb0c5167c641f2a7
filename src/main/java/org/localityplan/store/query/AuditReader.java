package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.history.AuditEntry;

/// Reads the record of changes.
public record AuditReader(Reading reading) {

    private static final String OLDEST_FIRST = "SELECT * FROM audit WHERE locality_id = :locality ORDER BY line";
    private static final String NEWEST_FIRST = OLDEST_FIRST + " DESC";
    private static final String ABOUT = """
            SELECT a.* FROM audit a
              JOIN audit_subject s ON s.locality_id = a.locality_id AND s.line = a.line
             WHERE s.locality_id = :locality AND s.subject_id = :subject
             ORDER BY a.line DESC
            """;
    private static final String LINE = "SELECT * FROM audit WHERE locality_id = :locality AND line = :line";
    private static final String SUBJECTS =
            "SELECT subject_id FROM audit_subject WHERE locality_id = :locality AND line = :line";
    private static final String NEWEST = NEWEST_FIRST + " LIMIT 1";

    public List<AuditEntry> newestFirst() {
        return reading.list(NEWEST_FIRST, AuditReader::entry);
    }

    /// What was changed of one measure or waiting list, newest first.
    public List<AuditEntry> about(UUID subject) {
        return reading.list(ABOUT, query -> query.bind("subject", subject), AuditReader::entry);
    }

    public AuditEntry line(long line) {
        return reading.first(LINE, query -> query.bind("line", line), AuditReader::entry).orElseThrow();
    }

    /// The ids of what a line is about.
    public Set<UUID> subjects(long line) {
        return Set.copyOf(reading.list(
                SUBJECTS, query -> query.bind("line", line), row -> row.id("subject_id")));
    }

    public List<AuditEntry> oldestFirst() {
        return reading.list(OLDEST_FIRST, AuditReader::entry);
    }

    /// The newest line, alone in the list; an empty list before the first.
    public List<AuditEntry> newest() {
        return reading.list(NEWEST, AuditReader::entry);
    }

    private static AuditEntry entry(Row row) throws SQLException {
        return new AuditEntry(
                row.line("line"),
                row.moment("written_at"),
                row.text("person"),
                row.text("action"),
                row.text("subject"),
                row.text("words_before"),
                row.text("words_after"),
                row.text("hash"));
    }
}
