package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.plan.report.ReportDetail;

/// What the people who run a project or programme say of it for a reporting period.
///
/// @param period the month reported on
/// @param reportedOn the day it was submitted
/// @param declared the light they declare (delivery confidence)
/// @param yearEnd the light they expect at the end of the financial year
/// @param headline one sentence, at most 200 characters
/// @param account what is good, what is not and why, what comes next
/// @param detail dimensions, recovery, and who has agreed to it
public record StatusReport(
        UUID id,
        Period period,
        LocalDate reportedOn,
        Light declared,
        Light yearEnd,
        String headline,
        Account account,
        ReportDetail detail,
        Provenance provenance) {

    public static final int HEADLINE_LIMIT = 200;

    /// The body of a report, each a list of short statements.
    public record Account(List<String> good, List<String> bad, List<String> next) {
        public Account {
            good = List.copyOf(good);
            bad = List.copyOf(bad);
            next = List.copyOf(next);
        }
    }

    public StatusReport {
        if (headline.length() > HEADLINE_LIMIT) {
            throw new IllegalArgumentException("A headline has at most " + HEADLINE_LIMIT + " characters");
        }
    }

}
