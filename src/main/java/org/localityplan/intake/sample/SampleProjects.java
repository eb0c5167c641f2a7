package org.localityplan.intake.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;

/// The sample's projects with their milestones, by the key of their programme.
final class SampleProjects {

    private final Sources sources;
    private final Map<String, List<Milestone>> milestones;
    private final Map<String, List<StatusReport>> reports;

    SampleProjects(Sources sources) {
        this.sources = sources;
        milestones = SampleFile.rows("milestones.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("project"),
                        Collectors.mapping(this::milestone, Collectors.toUnmodifiableList())));
        reports = SampleReports.read("project_reports.csv", sources);
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
                Controls.NONE,
                sources.of(row));
    }

    private Milestone milestone(SampleRow row) {
        return new Milestone(
                SampleRow.id("milestone", row.text("project") + " " + row.text("name")),
                row.text("name"),
                row.is("key", "yes"),
                row.day("baseline"),
                row.blank("actual")
                        ? new Delivery.Forecast(row.day("forecast"))
                        : new Delivery.Actual(row.day("actual")),
                List.of(),
                sources.of(row));
    }
}
