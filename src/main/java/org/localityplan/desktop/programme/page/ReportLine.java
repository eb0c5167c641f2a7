package org.localityplan.desktop.programme.page;

import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.StatusReport;

/// One report of the programme as the table words it.
record ReportLine(StatusReport report) {

    String period() {
        return report.period().label();
    }

    String reportedOn() {
        return Formats.shortDate(report.reportedOn());
    }

    String spoken() {
        return "%s: %s, year end %s. %s"
                .formatted(
                        Spoken.period(report.period()),
                        report.declared().words(),
                        report.yearEnd().words(),
                        report.headline());
    }
}
