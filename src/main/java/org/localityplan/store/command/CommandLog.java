package org.localityplan.store.command;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.people.Role;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.Row;
import org.localityplan.store.snapshot.Touched;
import org.localityplan.store.snapshot.Touched.Part;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.Writing;

/// What a person has done and can take back, and what they took back and can do again.
record CommandLog(Writing writing, String person) {

    private static final String LAST = """
            SELECT id, kind, subject_id, least_role, last_line FROM command
             WHERE locality_id = :locality AND person = :person AND state = :state
             ORDER BY last_line DESC LIMIT 1
            """;

    private static final String OF_LINE =
            "SELECT kind, subject_id FROM command WHERE locality_id = :locality AND last_line = :line";

    private static final String TURN = """
            UPDATE command SET state = :state, last_line = :line, row_version = row_version + 1
             WHERE locality_id = :locality AND id = :id
            """;

    private static final String DROP = """
            UPDATE command SET state = 'DROPPED', row_version = row_version + 1
             WHERE locality_id = :locality AND person = :person AND state = 'UNDONE'
            """;

    /// What sort of command it was: what it made or, of those on the plan, whether it can be taken back.
    enum Kind {
        COUNT(Part.WAITING),
        IMPORT(Part.MEASURES),
        ENTRY(Part.MEASURES),
        MEASURE(Part.MEASURES),
        NOTE(Part.MEASURES),
        STRIKE(Part.MEASURES),
        COUNTS(Part.WAITING),
        LIST(Part.WAITING),
        REPORT_BUDGET(Part.BUDGET),
        BUDGET_LINES(Part.BUDGET),
        SAVINGS(Part.BUDGET),
        GAPS(Part.BUDGET),
        BUDGET_RULES(Part.BUDGET),
        PLAN(Part.PLAN),
        PEERS(Part.PEERS),
        APPROVAL(Part.PLAN),
        REOPENING(Part.PLAN);

        private final Part part;

        Kind(Part part) {
            this.part = part;
        }

        /// The part of the snapshot that it changes.
        Part part() {
            return part;
        }
    }

    /// Whether a command holds, was taken back, or was taken back and followed by something else.
    enum State {
        DONE,
        UNDONE,
        DROPPED
    }

    /// @param subject what the command made: a count, a batch of figures, a state of a measure, the wording of a note; or
    /// the wording that it struck out; of one on the plan, what it changed most directly
    /// @param least the least role that may take it back or do it again
    record Command(UUID id, Kind kind, UUID subject, Role least) {}

    /// @param line the audit line that changed it last
    record Logged(Command command, long line) {}

    /// Adds a new command; what was taken back before can no longer be done again.
    void add(Command command, long line) {
        writing.handle()
                .createUpdate(DROP)
                .bind("locality", writing.locality())
                .bind("person", person)
                .execute();
        try (Insert rows =
                new Insert(writing, "command", "id, person, kind, subject_id, least_role, state, last_line")) {
            rows.row(
                    command.id(), person, command.kind(), command.subject(), command.least(), State.DONE, line);
        }
    }

    /// What the command of an audit line changed.
    static Touched touched(Reading reading, long line) {
        return reading.first(
                OF_LINE,
                query -> query.bind("line", line),
                row -> new Touched(row.choice(Kind.class, "kind").part(), row.id("subject_id")))
                .orElseThrow();
    }

    Optional<Logged> last(State state) {
        return writing.bare()
                .first(
                        LAST,
                        query -> query.bind("person", person).bind("state", state.name()),
                        CommandLog::logged);
    }

    private static Logged logged(Row row) throws SQLException {
        return new Logged(
                new Command(
                        row.id("id"),
                        row.choice(Kind.class, "kind"),
                        row.id("subject_id"),
                        row.choice(Role.class, "least_role")),
                row.line("last_line"));
    }

    void turn(Command command, State state, long line) {
        writing.handle()
                .createUpdate(TURN)
                .bind("state", state.name())
                .bind("line", line)
                .bind("locality", writing.locality())
                .bind("id", command.id())
                .execute();
    }
}
