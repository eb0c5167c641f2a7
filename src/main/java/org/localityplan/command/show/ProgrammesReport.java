package org.localityplan.command.show;

import java.util.List;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.standing.PlanStanding;

/// Every project of the newest plan, under its programme.
final class ProgrammesReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("programme", "Programme"),
            new Column("owner", "Senior responsible officer"),
            new Column("project", "Project"),
            new Column("manager", "Project manager"),
            new Column("declared", "Declared"),
            new Column("baseline_end", "Baseline end"),
            new Column("forecast_end", "Forecast end"),
            new Column("milestones_reached", "Reached"),
            new Column("milestones", "Milestones"),
            new Column("headline", "Headline"));

    private ProgrammesReport() {}

    static Report of(Snapshot snapshot) {
        PlanStanding standing = PlanStanding.of(snapshot);
        List<List<Cell>> rows = standing.programmes().stream()
                .flatMap(each -> each.programme().projects().stream().map(project -> row(each.programme(), project)))
                .toList();
        return new Report(Titles.of("Programmes", snapshot), List.of(standing.headline()), COLUMNS, rows);
    }

    private static List<Cell> row(Programme programme, Project project) {
        List<StatusReport> reports = project.reports();
        return List.of(
                Cell.of(programme.name()),
                Cell.of(programme.owner()),
                Cell.of(project.name()),
                Cell.of(project.manager()),
                Cell.of((reports.isEmpty()
                        ? Light.NOT_STARTED
                        : reports.getLast().declared())
                        .words()),
                Cell.of(project.baselineEnd().toString()),
                Cell.of(project.forecastEnd().toString()),
                Cell.of(project.milestones().stream().filter(Milestone::reached).count()),
                Cell.of(project.milestones().size()),
                reports.isEmpty()
                        ? new Cell.Empty()
                        : Cell.of(reports.getLast().headline()));
    }
}
