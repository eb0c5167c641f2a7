package org.localityplan.intake.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Milestone.Move;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The sample's projects with their milestones, by the key of their programme.
final class SampleProjects {

    private final Sources sources;
    private final Map<String, List<Milestone>> milestones;
    private final Map<String, List<SampleRow>> moves;
    private final Map<String, List<StatusReport>> reports;
    private final SampleControls controls;

    SampleProjects(Sources sources) {
        this.sources = sources;
        moves = SampleFile.rows("milestone_moves.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("project") + " " + row.text("milestone")));
        milestones = SampleFile.rows("milestones.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("project"),
                        Collectors.mapping(this::milestone, Collectors.toUnmodifiableList())));
        reports = SampleReports.read("project_reports.csv", sources);
        controls = new SampleControls(sources);
    }

    Map<String, List<Project>> read() {
        return SampleFile.rows("projects.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("programme"),
                        Collectors.mapping(this::project, Collectors.toUnmodifiableList())));
    }

    private Project project(SampleRow row) {
        String key = row.text("project");
        return new Project(
                SampleRow.id("project", key),
                row.text("name"),
                row.text("manager"),
                row.day("baseline_start"),
                row.day("baseline_end"),
                row.day("forecast_end"),
                milestones.getOrDefault(key, List.of()),
                reports.getOrDefault(key, List.of()),
                controls.of(key, cost(row)),
                sources.of(row));
    }

    private static Cost cost(SampleRow row) {
        return row.blank("budget") ? new Cost.Unknown() : new Cost.Known(row.pounds("budget"), row.pounds("forecast"));
    }

    private Milestone milestone(SampleRow row) {
        String key = row.text("project") + " " + row.text("name");
        return new Milestone(
                SampleRow.id("milestone", key),
                row.text("name"),
                row.is("key", "yes"),
                row.day("baseline"),
                row.blank("actual")
                        ? new Delivery.Forecast(row.day("forecast"))
                        : new Delivery.Actual(row.day("actual")),
                moves(row.day("baseline"), moves.getOrDefault(key, List.of())),
                sources.of(row));
    }

    /// Each move begins where the one before it ended, the first at the baseline.
    private static List<Move> moves(LocalDate baseline, List<SampleRow> rows) {
        List<Move> made = new ArrayList<>();
        LocalDate from = baseline;
        for (SampleRow row : rows) {
            made.add(new Move(row.day("on"), from, row.day("to"), row.text("reason")));
            from = row.day("to");
        }
        return List.copyOf(made);
    }
}
