package org.localityplan.store.query.plan;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.Row;
import org.localityplan.store.row.Packed;

/// Reads status reports, of programmes and of projects.
public record ReportReader(Reading reading) {

    private static final String ALL =
            "SELECT * FROM status_report WHERE locality_id = :locality AND revision_of IS NULL";
    private static final String OF_SUBJECT = ALL + " AND (project_id = :subject OR programme_id = :subject)";
    private static final String EARLIER = """
            SELECT * FROM status_report
             WHERE locality_id = :locality AND revision_of = :report
             ORDER BY revision
            """;

    private static final Comparator<Filed> OLDEST_FIRST = Comparator.comparing(
            (Filed filed) -> filed.report().period().start())
            .thenComparing(filed -> filed.report().reportedOn())
            .thenComparingInt(Filed::ordinal);

    /// A report under the programme or project that it is of.
    private record Filed(UUID subject, int ordinal, StatusReport report) {}

    /// The reports of every programme and project, by its id, oldest first.
    public Map<UUID, List<StatusReport>> all() {
        return grouped(reading.list(ALL, ReportReader::filed));
    }

    /// The reports of one programme or project, oldest first.
    public List<StatusReport> of(UUID subject) {
        return grouped(reading.list(OF_SUBJECT, query -> query.bind("subject", subject), ReportReader::filed))
                .getOrDefault(subject, List.of());
    }

    /// What a report said before it was reopened, the first revision first.
    public List<StatusReport> earlier(UUID report) {
        return reading.list(EARLIER, query -> query.bind("report", report), row -> report(row, report));
    }

    private static Map<UUID, List<StatusReport>> grouped(List<Filed> filed) {
        Map<UUID, List<StatusReport>> reports = new HashMap<>();
        filed.stream().sorted(OLDEST_FIRST).forEach(each -> reports
                .computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                .add(each.report()));
        return reports;
    }

    private static Filed filed(Row row) throws SQLException {
        Optional<UUID> project = row.perhapsId("project_id");
        UUID subject = project.isPresent() ? project.get() : row.id("programme_id");
        return new Filed(subject, row.number("ordinal"), report(row, row.id("id")));
    }

    private static StatusReport report(Row row, UUID id) throws SQLException {
        return new StatusReport(
                id,
                row.period(),
                row.day("reported_on"),
                row.choice(Light.class, "declared"),
                row.choice(Light.class, "year_end"),
                row.text("headline"),
                new StatusReport.Account(
                        Packed.list(row.text("good")),
                        Packed.list(row.text("not_good")),
                        Packed.list(row.text("coming"))),
                detail(row),
                row.provenance());
    }

    private static ReportDetail detail(Row row) throws SQLException {
        return new ReportDetail(
                dimensions(row.text("dimensions")),
                followUps(row.text("follow_ups")),
                recovery(row),
                row.text("changed"),
                row.text("explanation"),
                row.flag("nothing_changed"),
                new Review(
                        row.choice(Review.State.class, "review_state"),
                        row.text("review_by"),
                        row.day("review_on"),
                        row.text("review_words"),
                        row.number("revision")));
    }

    private static Dimensions dimensions(String letters) {
        Map<Dimension, Light> lights = new EnumMap<>(Dimension.class);
        int place = 0;
        for (Dimension each : Dimension.values()) {
            switch (letters.charAt(place++)) {
                case 'R' -> lights.put(each, Light.RED);
                case 'A' -> lights.put(each, Light.AMBER);
                case 'G' -> lights.put(each, Light.GREEN);
                default -> {} // does not apply
            }
        }
        return lights.isEmpty() ? Dimensions.NONE : new Dimensions(lights);
    }

    private static List<FollowUp> followUps(String cell) {
        return Packed.list(cell).stream()
                .map(Packed::parts)
                .map(parts -> new FollowUp(parts.get(0), parts.get(1).equals("done"), parts.get(2)))
                .toList();
    }

    private static Recovery recovery(Row row) throws SQLException {
        Optional<LocalDate> due = row.perhapsDay("remedy_due");
        if (due.isEmpty()) {
            return new Recovery.NotNeeded();
        }
        return new Recovery.Planned(
                row.text("cause"),
                row.text("remedy"),
                row.text("remedy_owner"),
                due.get(),
                row.text("help_wanted"),
                row.day("back_to_green"));
    }
}
