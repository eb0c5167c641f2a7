package org.localityplan.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.ReportDetail;

/// Reads status reports, of programmes and of projects, oldest first.
record ReportReader(Reading reading) {

    private static final String STATEMENTS = """
            SELECT report_id, part, words FROM status_statement
             WHERE locality_id = :locality
             ORDER BY report_id, part, ordinal
            """;

    private static final String OF_PROGRAMMES = """
            SELECT id, programme_id, period_kind, period_start, reported_on, declared, year_end, headline, provenance_id
              FROM status_report
             WHERE locality_id = :locality AND programme_id IS NOT NULL
             ORDER BY period_start, reported_on, ordinal
            """;

    private static final String OF_PROJECTS = """
            SELECT id, project_id, period_kind, period_start, reported_on, declared, year_end, headline, provenance_id
              FROM status_report
             WHERE locality_id = :locality AND project_id IS NOT NULL
             ORDER BY period_start, reported_on, ordinal
            """;

    private record Statement(String part, String words) {}

    /// The reports of every programme and project, by its id.
    Map<UUID, List<StatusReport>> all() {
        Map<UUID, List<Statement>> statements = reading.under(
                "report_id", STATEMENTS, row -> new Statement(row.text("part"), row.text("words")));
        Row.Mapper<StatusReport> mapper = row -> new StatusReport(
                row.id("id"),
                row.period(),
                row.day("reported_on"),
                row.choice(Light.class, "declared"),
                row.choice(Light.class, "year_end"),
                row.text("headline"),
                account(statements.getOrDefault(row.id("id"), List.of())),
                ReportDetail.brief(row.day("reported_on")),
                row.provenance());
        Map<UUID, List<StatusReport>> reports = reading.under("programme_id", OF_PROGRAMMES, mapper);
        reports.putAll(reading.under("project_id", OF_PROJECTS, mapper));
        return reports;
    }

    private static StatusReport.Account account(List<Statement> statements) {
        return new StatusReport.Account(
                part("GOOD", statements), part("BAD", statements), part("NEXT", statements));
    }

    private static List<String> part(String part, List<Statement> statements) {
        List<String> words = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.part().equals(part)) {
                words.add(statement.words());
            }
        }
        return words;
    }
}
