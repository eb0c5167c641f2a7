package org.localityplan.intake.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The sample's status reports by the key of what they report on, oldest first.
final class SampleReports {

    private final Sources sources;
    private final SampleDetails details;

    private SampleReports(Sources sources, SampleDetails details) {
        this.sources = sources;
        this.details = details;
    }

    static Map<String, List<StatusReport>> read(String file, Sources sources) {
        SampleReports reader = new SampleReports(sources, new SampleDetails());
        return SampleFile.rows(file).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("of"),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), reader::reports)));
    }

    private List<StatusReport> reports(List<SampleRow> rows) {
        List<StatusReport> reports = new ArrayList<>();
        List<String> promised = List.of();
        for (SampleRow row : rows) {
            reports.add(report(row, promised));
            promised = row.statements("next");
        }
        return List.copyOf(reports);
    }

    private StatusReport report(SampleRow row, List<String> promised) {
        return new StatusReport(
                SampleRow.id("report", SampleDetails.key(row)),
                row.period("period"),
                row.day("reported_on"),
                row.one(Light.class, "declared"),
                row.one(Light.class, "year_end"),
                row.text("headline"),
                new StatusReport.Account(row.statements("good"), row.statements("bad"), row.statements("next")),
                details.of(row, promised),
                sources.of(row));
    }
}
