package org.localityplan.store.write.content;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.Writing;
import org.localityplan.store.write.plan.DeliveryRows;
import org.localityplan.store.write.plan.ReportRows;
import org.localityplan.store.write.plan.ReportRows.Subject;
import org.localityplan.store.write.plan.SteeringRows;
import org.localityplan.store.write.plan.StructureRows;

/// Writes plans with all that is under them, and how they are steered, table after table from the trunk up.
final class PlanWriter {

    private final Writing writing;
    private final List<Plan> plans;
    private final List<Programme> programmes;
    private final List<Project> projects;

    PlanWriter(Writing writing, Snapshot content) {
        this.writing = writing;
        this.plans = content.plans();
        this.programmes = plans.stream().flatMap(plan -> plan.programmes().stream()).toList();
        this.projects = programmes.stream().flatMap(each -> each.projects().stream()).toList();
    }

    void write(Snapshot content) {
        plans();
        structure();
        delivery();
        reports();
        DeliveryRows rows = new DeliveryRows(writing);
        insert(PlanTable.DECISION, numbered(content.decisions(), rows::decision));
        steering(content.steering());
    }

    private void plans() {
        try (Insert rows = new Insert(writing, "plan", "id, title, first_day, last_day, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Plan plan : plans) {
                UUID source = writing.source(plan.provenance());
                rows.row(plan.id(), plan.title(), plan.from(), plan.to(), ordinal++, source);
            }
        }
    }

    private void structure() {
        StructureRows rows = new StructureRows(writing);
        insert(PlanTable.PRIORITY, plans.stream().flatMap(plan -> numbered(
                plan.priorities(), (each, ordinal) -> rows.priority(plan.id(), each, ordinal))));
        Stream<Priority> priorities = plans.stream().flatMap(plan -> plan.priorities().stream());
        insert(PlanTable.PROGRAMME, priorities.flatMap(priority -> numbered(
                priority.programmes(), (each, ordinal) -> rows.programme(priority.id(), each, ordinal))));
        insert(PlanTable.PROGRAMME_MEASURE, aims(PlanTable.PROGRAMME_MEASURE));
        insert(PlanTable.PROGRAMME_WAITING_LIST, aims(PlanTable.PROGRAMME_WAITING_LIST));
        insert(PlanTable.PROJECT, programmes.stream().flatMap(programme -> numbered(
                programme.projects(), (each, ordinal) -> rows.project(programme.id(), each, ordinal))));
    }

    private Stream<PlanRow> aims(PlanTable table) {
        return programmes.stream().flatMap(StructureRows::aims).filter(row -> row.table() == table);
    }

    private void delivery() {
        DeliveryRows rows = new DeliveryRows(writing);
        insert(PlanTable.MILESTONE, ofProjects(project -> numbered(
                project.milestones(), (each, ordinal) -> rows.milestone(project.id(), each, ordinal))));
        insert(PlanTable.MILESTONE_MOVE, ofProjects(
                project -> project.milestones().stream().flatMap(DeliveryRows::moves)));
        insert(PlanTable.RISK, ofProjects(project -> numbered(
                project.controls().risks(), (each, ordinal) -> rows.risk(project.id(), each, ordinal))));
        insert(PlanTable.RISK_SCORE, ofProjects(
                project -> project.controls().risks().stream().flatMap(DeliveryRows::scores)));
        insert(PlanTable.PROJECT_ACTION, ofProjects(project -> numbered(
                project.controls().actions(), (each, ordinal) -> rows.action(project.id(), each, ordinal))));
        insert(PlanTable.PROJECT_DEPENDENCY, ofProjects(
                project -> DeliveryRows.dependencies(project.id(), project.controls().waitsFor())));
    }

    private void reports() {
        insert(PlanTable.STATUS_REPORT, programmes.stream().flatMap(
                each -> reports(Subject.ofProgramme(each.id()), each.reports())));
        insert(PlanTable.STATUS_REPORT, ofProjects(
                each -> reports(Subject.ofProject(each.id()), each.reports())));
    }

    private Stream<PlanRow> reports(Subject of, List<StatusReport> reports) {
        ReportRows rows = new ReportRows(writing);
        return numbered(reports, (each, ordinal) -> rows.report(of, each, ordinal));
    }

    private void steering(Steering steering) {
        insert(PlanTable.PERSON, numbered(steering.people().all(), SteeringRows::person));
        insert(PlanTable.PERSON_SUBJECT, steering.people().all().stream().flatMap(SteeringRows::subjects));
        insert(PlanTable.STEERING, Stream.of(SteeringRows.steering(steering.cycle(), steering.appetite())));
        insert(PlanTable.THRESHOLD, SteeringRows.thresholds(steering.thresholds()));
        insert(PlanTable.RETIREMENT, numbered(steering.retired(), SteeringRows::retired));
    }

    private Stream<PlanRow> ofProjects(Function<Project, Stream<PlanRow>> rows) {
        return projects.stream().flatMap(rows);
    }

    private interface Placed<T> {
        PlanRow row(T value, int ordinal);
    }

    private static <T> Stream<PlanRow> numbered(List<T> values, Placed<T> rows) {
        return IntStream.range(0, values.size()).mapToObj(place -> rows.row(values.get(place), place));
    }

    private void insert(PlanTable table, Stream<PlanRow> filled) {
        try (Insert rows = new Insert(writing, table.sql(), table.columnNames())) {
            filled.forEach(row -> rows.row(row.values().toArray()));
        }
    }
}
