package org.localityplan.command.show;

import java.util.List;
import java.util.stream.Collectors;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.Finding;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.evidence.ProjectEvidence;

/// Every project of the newest plan, under its programme.
final class ProgrammesReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("programme", "Programme"),
            new Column("owner", "Senior responsible officer"),
            new Column("project", "Project"),
            new Column("manager", "Project manager"),
            new Column("declared", "Declared"),
            new Column("evidence", "Evidence"),
            new Column("differs", "Differs"),
            new Column("findings", "What the evidence says"),
            new Column("explanation", "Explanation"),
            new Column("baseline_end", "Baseline end"),
            new Column("forecast_end", "Forecast end"),
            new Column("milestones_reached", "Reached"),
            new Column("milestones", "Milestones"),
            new Column("headline", "Headline"));

    private ProgrammesReport() {}

    static Report of(Snapshot snapshot) {
        PlanStanding standing = PlanStanding.of(snapshot);
        List<List<Cell>> rows = standing.programmes().stream()
                .flatMap(each -> each.programme().projects().stream()
                        .flatMap(project -> each.evidence().of(project).stream())
                        .map(found -> row(each.programme(), found)))
                .toList();
        return new Report(Titles.of("Programmes", snapshot), List.of(standing.headline()), COLUMNS, rows);
    }

    private static List<Cell> row(Programme programme, ProjectEvidence found) {
        Project project = found.project();
        return List.of(
                Cell.of(programme.name()),
                Cell.of(programme.owner()),
                Cell.of(project.name()),
                Cell.of(project.manager()),
                Cell.of(project.declared().words()),
                Cell.of(found.light().words()),
                new Cell.Flag(found.differs()),
                Cell.of(found.evidence().findings().stream().map(Finding::sentence).collect(Collectors.joining(" "))),
                Cell.of(found.challenged() ? found.explanation() : ""),
                Cell.of(project.baselineEnd().toString()),
                Cell.of(project.forecastEnd().toString()),
                Cell.of(project.milestones().stream().filter(Milestone::reached).count()),
                Cell.of(project.milestones().size()),
                project.newestReport()
                        .map(report -> Cell.of(report.headline()))
                        .orElse(new Cell.Empty()));
    }
}
