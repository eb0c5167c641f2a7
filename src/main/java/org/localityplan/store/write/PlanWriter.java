package org.localityplan.store.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;

/// Writes plans with all that is under them into a new file, from the trunk up.
record PlanWriter(Writing writing) {

    void plans(List<Plan> plans) {
        try (Insert rows = into("plan", "id, title, first_day, last_day, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Plan plan : plans) {
                UUID source = writing.source(plan.provenance());
                rows.row(plan.id(), plan.title(), plan.from(), plan.to(), ordinal++, source);
            }
        }
        plans.forEach(this::priorities);
        plans.stream().flatMap(plan -> plan.priorities().stream()).forEach(this::programmes);
        List<Programme> programmes =
                plans.stream().flatMap(plan -> plan.programmes().stream()).toList();
        programmes.forEach(this::underProgramme);
        programmes.stream().flatMap(programme -> programme.projects().stream()).forEach(this::underProject);
    }

    void decisions(List<Decision> decisions) {
        try (Insert rows =
                into("decision", "id, programme_id, ask, paper, raised, due, state, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Decision each : decisions) {
                rows.row(
                        each.id(),
                        each.programme(),
                        each.ask(),
                        each.paper(),
                        each.raised(),
                        each.due(),
                        each.state(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private void priorities(Plan plan) {
        try (Insert rows = into("priority", "id, plan_id, name, tier, outcome, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Priority each : plan.priorities()) {
                UUID source = writing.source(each.provenance());
                rows.row(each.id(), plan.id(), each.name(), each.tier(), each.outcome(), ordinal++, source);
            }
        }
    }

    private void programmes(Priority priority) {
        try (Insert rows = into(
                "programme", "id, priority_id, name, owner_role, delivery_vehicle, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Programme each : priority.programmes()) {
                rows.row(
                        each.id(),
                        priority.id(),
                        each.name(),
                        each.owner(),
                        each.deliveryVehicle(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private void underProgramme(Programme programme) {
        projects(programme);
        reports(Optional.of(programme.id()), Optional.empty(), programme.reports());
        try (Insert rows = into("programme_measure", "programme_id, framework, code, ordinal")) {
            programme.measures().forEach(key -> rows.row(
                    programme.id(), key.framework(), key.code(), programme.measures().indexOf(key)));
        }
        try (Insert rows = into("programme_waiting_list", "programme_id, waiting_list_id, ordinal")) {
            programme.waitingLists().forEach(list -> rows.row(
                    programme.id(), list, programme.waitingLists().indexOf(list)));
        }
    }

    private void projects(Programme programme) {
        try (Insert rows = into(
                "project",
                "id, programme_id, name, manager_role, baseline_start, baseline_end, forecast_end, ordinal,"
                        + " provenance_id")) {
            int ordinal = 0;
            for (Project each : programme.projects()) {
                rows.row(
                        each.id(),
                        programme.id(),
                        each.name(),
                        each.manager(),
                        each.baselineStart(),
                        each.baselineEnd(),
                        each.forecastEnd(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private void underProject(Project project) {
        reports(Optional.empty(), Optional.of(project.id()), project.reports());
        try (Insert rows = into(
                "milestone",
                "id, project_id, name, is_key, baseline, reached, delivery_day, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Milestone each : project.milestones()) {
                rows.row(
                        each.id(),
                        project.id(),
                        each.name(),
                        each.key(),
                        each.baseline(),
                        each.reached(),
                        each.delivery().day(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private void reports(Optional<UUID> programme, Optional<UUID> project, List<StatusReport> reports) {
        try (Insert rows = into(
                "status_report",
                "id, programme_id, project_id, period_kind, period_start, reported_on, declared, year_end, headline,"
                        + " ordinal, provenance_id")) {
            int ordinal = 0;
            for (StatusReport each : reports) {
                rows.row(
                        each.id(),
                        programme,
                        project,
                        each.period().kind(),
                        each.period().start(),
                        each.reportedOn(),
                        each.declared(),
                        each.yearEnd(),
                        each.headline(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
        try (Insert rows = into("status_statement", "report_id, part, ordinal, words")) {
            for (StatusReport each : reports) {
                statements(rows, each.id(), "GOOD", each.account().good());
                statements(rows, each.id(), "BAD", each.account().bad());
                statements(rows, each.id(), "NEXT", each.account().next());
            }
        }
    }

    private static void statements(Insert rows, UUID report, String part, List<String> statements) {
        int ordinal = 0;
        for (String words : statements) {
            rows.row(report, part, ordinal++, words);
        }
    }

    private Insert into(String table, String columns) {
        return new Insert(writing, table, columns);
    }
}
