package org.localityplan.domain.plan.report;

import java.time.LocalDate;

/// How a project that is not on track is to get back there.
public sealed interface Recovery {

    /// The report is green, or was kept before recoveries were asked for.
    record NotNeeded() implements Recovery {}

    /// What a red or amber report owes its readers.
    ///
    /// @param cause why it is not on track
    /// @param action what is being done about it
    /// @param owner the role that does it
    /// @param due the day by which it is done
    /// @param helpWanted what others are asked for; may be empty
    /// @param backToGreen the day on which the project is promised to be on track again
    record Planned(
            String cause, String action, String owner, LocalDate due, String helpWanted, LocalDate backToGreen)
            implements Recovery {}
}
