package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.ReportDetail;

/// The sample's status reports by the key of what they report on, oldest first.
final class SampleReports {

    private SampleReports() {}

    static Map<String, List<StatusReport>> read(String file, Sources sources) {
        return SampleFile.rows(file).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("of"),
                        Collectors.mapping(row -> report(row, sources), Collectors.toUnmodifiableList())));
    }

    private static StatusReport report(SampleRow row, Sources sources) {
        return new StatusReport(
                SampleRow.id("report", row.text("of") + " " + row.text("period")),
                row.period("period"),
                row.day("reported_on"),
                row.one(Light.class, "declared"),
                row.one(Light.class, "year_end"),
                row.text("headline"),
                new StatusReport.Account(row.statements("good"), row.statements("bad"), row.statements("next")),
                ReportDetail.brief(row.day("reported_on")),
                sources.of(row));
    }
}
