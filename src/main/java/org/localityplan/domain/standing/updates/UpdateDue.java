package org.localityplan.domain.standing.updates;

import java.time.LocalDate;
import java.util.UUID;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;

/// A report that somebody has to write.
///
/// @param of what it reports on
/// @param period the period to report on
public record UpdateDue(Subject of, Period period, Reason reason) {

    /// A project or programme.
    ///
    /// @param under the programme of a project, the priority of a programme
    /// @param writer the role that writes its reports
    public record Subject(UUID id, String name, String under, String writer) {}

    /// Why it has to be written.
    public sealed interface Reason {

        /// Days since it has been waiting for its writer; negative while it is not due yet.
        long days();

        /// It was written, and came back from the approver.
        ///
        /// @param words why it came back
        record Returned(LocalDate on, String words, long days) implements Reason {}

        /// The day by which it was due has passed.
        ///
        /// @param since the day by which the first report that is missing was due
        record Overdue(LocalDate since, long days) implements Reason {}

        /// It is due within a fortnight.
        record Due(LocalDate by, long days) implements Reason {}
    }

    /// What is the matter: `15 days overdue`, `due by 7 December 2026`, `returned 3 days ago`.
    public String words() {
        return switch (reason) {
            case Reason.Returned(var _, var _, long days) ->
                days == 0 ? "returned today" : "returned " + Spoken.days(days) + " ago";
            case Reason.Overdue(var _, long days) -> Spoken.days(days) + " overdue";
            case Reason.Due(var by, var _) -> "due by " + Spoken.day(by);
        };
    }
}
