package org.localityplan.desktop.programme.page.words;

import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.StatusReport;

/// One report of the programme as the table words it.
public record ReportLine(StatusReport report) {

    public String period() {
        return report.period().label();
    }

    public String reportedOn() {
        return Formats.shortDate(report.reportedOn());
    }

    /// The words of the report.
    public Detail detail() {
        return new Detail(
                "%s: %s".formatted(Spoken.period(report.period()), report.headline()),
                "Declared: %s · expected at year end: %s · written on %s · source: %s"
                        .formatted(
                                report.declared().words(),
                                report.yearEnd().words(),
                                Spoken.day(report.reportedOn()),
                                report.provenance().source()),
                parts(report).toList());
    }

    /// What the people who wrote a report say in it.
    static Stream<Detail.Part> parts(StatusReport report) {
        return Stream.of(
                new Detail.Part("What is good", report.account().good()),
                new Detail.Part("What is not, and why", report.account().bad()),
                new Detail.Part("What happens next", report.account().next()));
    }

    public String spoken() {
        return "%s: %s, year end %s. %s"
                .formatted(
                        Spoken.period(report.period()),
                        report.declared().words(),
                        report.yearEnd().words(),
                        report.headline());
    }

    /// How a box of choices shows it.
    @Override
    public String toString() {
        return period();
    }
}
