package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;

/// Reads plans with all that is under them, from the leaves up.
record PlanReader(Reading reading) {

    private static final String PLANS = "SELECT * FROM plan WHERE locality_id = :locality ORDER BY ordinal";
    private static final String PRIORITIES = "SELECT * FROM priority WHERE locality_id = :locality ORDER BY ordinal";
    private static final String PROGRAMMES = "SELECT * FROM programme WHERE locality_id = :locality ORDER BY ordinal";
    private static final String PROJECTS = "SELECT * FROM project WHERE locality_id = :locality ORDER BY ordinal";
    private static final String MILESTONES =
            "SELECT * FROM milestone WHERE locality_id = :locality ORDER BY baseline, ordinal";
    private static final String MEASURES =
            "SELECT * FROM programme_measure WHERE locality_id = :locality ORDER BY ordinal";
    private static final String WAITING_LISTS =
            "SELECT * FROM programme_waiting_list WHERE locality_id = :locality ORDER BY ordinal";
    private static final String DECISIONS = "SELECT * FROM decision WHERE locality_id = :locality ORDER BY ordinal";

    List<Plan> plans() {
        Map<UUID, List<Priority>> priorities = priorities();
        return reading.list(
                PLANS,
                row -> new Plan(
                        row.id("id"),
                        row.text("title"),
                        row.day("first_day"),
                        row.day("last_day"),
                        priorities.getOrDefault(row.id("id"), List.of()),
                        row.provenance()));
    }

    List<Decision> decisions() {
        return reading.list(
                DECISIONS,
                row -> new Decision(
                        row.id("id"),
                        row.id("programme_id"),
                        row.text("ask"),
                        row.text("paper"),
                        row.day("raised"),
                        row.day("due"),
                        row.choice(Decision.State.class, "state"),
                        "",
                        row.provenance()));
    }

    private Map<UUID, List<Priority>> priorities() {
        Map<UUID, List<Programme>> programmes = programmes(new ReportReader(reading).all());
        return reading.under(
                "plan_id",
                PRIORITIES,
                row -> new Priority(
                        row.id("id"),
                        row.text("name"),
                        row.choice(Priority.Tier.class, "tier"),
                        row.text("outcome"),
                        programmes.getOrDefault(row.id("id"), List.of()),
                        row.provenance()));
    }

    private Map<UUID, List<Programme>> programmes(Map<UUID, List<StatusReport>> reports) {
        Map<UUID, List<Project>> projects = projects(reports);
        Map<UUID, List<MeasureKey>> measures = reading.under(
                "programme_id",
                MEASURES,
                row -> new MeasureKey(row.choice(Framework.class, "framework"), row.text("code")));
        Map<UUID, List<UUID>> lists =
                reading.under("programme_id", WAITING_LISTS, row -> row.id("waiting_list_id"));
        return reading.under(
                "priority_id",
                PROGRAMMES,
                row -> new Programme(
                        row.id("id"),
                        row.text("name"),
                        row.text("owner_role"),
                        row.text("delivery_vehicle"),
                        projects.getOrDefault(row.id("id"), List.of()),
                        reports.getOrDefault(row.id("id"), List.of()),
                        measures.getOrDefault(row.id("id"), List.of()),
                        lists.getOrDefault(row.id("id"), List.of()),
                        row.provenance()));
    }

    private Map<UUID, List<Project>> projects(Map<UUID, List<StatusReport>> reports) {
        Map<UUID, List<Milestone>> milestones = reading.under("project_id", MILESTONES, PlanReader::milestone);
        return reading.under(
                "programme_id",
                PROJECTS,
                row -> new Project(
                        row.id("id"),
                        row.text("name"),
                        row.text("manager_role"),
                        row.day("baseline_start"),
                        row.day("baseline_end"),
                        row.day("forecast_end"),
                        milestones.getOrDefault(row.id("id"), List.of()),
                        reports.getOrDefault(row.id("id"), List.of()),
                        Controls.NONE,
                        row.provenance()));
    }

    private static Milestone milestone(Row row) throws SQLException {
        Milestone.Delivery delivery = row.flag("reached")
                ? new Milestone.Delivery.Actual(row.day("delivery_day"))
                : new Milestone.Delivery.Forecast(row.day("delivery_day"));
        return new Milestone(
                row.id("id"),
                row.text("name"),
                row.flag("is_key"),
                row.day("baseline"),
                delivery,
                List.of(),
                row.provenance());
    }
}
