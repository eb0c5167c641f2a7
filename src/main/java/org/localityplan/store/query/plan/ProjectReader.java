package org.localityplan.store.query.plan;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.Row;

/// Reads projects with their milestones and all that keeps them under control.
record ProjectReader(Reading reading) {

    private static final String PROJECTS = "SELECT * FROM project part WHERE locality_id = :locality AND"
            + PlanReader.NOT_RETIRED + "ORDER BY ordinal";
    private static final String MILESTONES =
            "SELECT * FROM milestone WHERE locality_id = :locality ORDER BY baseline, ordinal";
    private static final String MOVES =
            "SELECT * FROM milestone_move WHERE locality_id = :locality ORDER BY milestone_id, ordinal";
    private static final String RISKS = "SELECT * FROM risk WHERE locality_id = :locality ORDER BY ordinal";
    private static final String SCORES =
            "SELECT * FROM risk_score WHERE locality_id = :locality ORDER BY risk_id, ordinal";
    private static final String ACTIONS = "SELECT * FROM project_action WHERE locality_id = :locality ORDER BY ordinal";
    private static final String DEPENDENCIES =
            "SELECT * FROM project_dependency WHERE locality_id = :locality ORDER BY ordinal";

    /// By the id of their programme.
    ///
    /// @param reports the reports of every project, by its id
    Map<UUID, List<Project>> projects(Map<UUID, List<StatusReport>> reports) {
        Map<UUID, List<Milestone>> milestones = milestones();
        Map<UUID, List<Risk>> risks = risks();
        Map<UUID, List<Action>> actions = reading.under("project_id", ACTIONS, ProjectReader::action);
        Map<UUID, List<Controls.Dependency>> waitsFor = reading.under(
                "project_id",
                DEPENDENCIES,
                row -> new Controls.Dependency(row.id("milestone_id"), row.text("purpose")));
        return reading.under("programme_id", PROJECTS, row -> {
            UUID id = row.id("id");
            Controls controls = new Controls(
                    cost(row),
                    risks.getOrDefault(id, List.of()),
                    actions.getOrDefault(id, List.of()),
                    waitsFor.getOrDefault(id, List.of()));
            return new Project(
                    id,
                    row.text("name"),
                    row.text("manager_role"),
                    row.day("baseline_start"),
                    row.day("baseline_end"),
                    row.day("forecast_end"),
                    milestones.getOrDefault(id, List.of()),
                    reports.getOrDefault(id, List.of()),
                    controls,
                    row.provenance());
        });
    }

    private static Cost cost(Row row) throws SQLException {
        Optional<Money> budget = row.perhapsMoney("cost_budget");
        return budget.isPresent()
                ? new Cost.Known(budget.get(), row.money("cost_forecast"))
                : new Cost.Unknown();
    }

    private Map<UUID, List<Milestone>> milestones() {
        Map<UUID, List<Milestone.Move>> moves = reading.under(
                "milestone_id",
                MOVES,
                row -> new Milestone.Move(
                        row.day("moved_on"), row.day("from_day"), row.day("to_day"), row.text("reason")));
        return reading.under(
                "project_id",
                MILESTONES,
                row -> new Milestone(
                        row.id("id"),
                        row.text("name"),
                        row.flag("is_key"),
                        row.day("baseline"),
                        delivery(row),
                        moves.getOrDefault(row.id("id"), List.of()),
                        row.provenance()));
    }

    private static Milestone.Delivery delivery(Row row) throws SQLException {
        return row.flag("reached")
                ? new Milestone.Delivery.Actual(row.day("delivery_day"))
                : new Milestone.Delivery.Forecast(row.day("delivery_day"));
    }

    private Map<UUID, List<Risk>> risks() {
        Map<UUID, List<Score>> scores = reading.under(
                "risk_id",
                SCORES,
                row -> new Score(
                        row.day("scored_on"), row.number("likelihood"), row.number("impact"), row.text("reason")));
        return reading.under(
                "project_id",
                RISKS,
                row -> new Risk(
                        row.id("id"),
                        row.choice(Risk.Kind.class, "kind"),
                        row.text("title"),
                        row.text("effect"),
                        row.text("owner_role"),
                        scores.getOrDefault(row.id("id"), List.of()),
                        row.day("review"),
                        row.flag("closed"),
                        row.provenance()));
    }

    private static Action action(Row row) throws SQLException {
        return new Action(
                row.id("id"),
                row.text("words"),
                row.text("owner_role"),
                row.day("due"),
                row.choice(Action.State.class, "state"),
                row.perhapsId("risk_id").<Action.Origin>map(Action.Origin.OfRisk::new)
                        .orElseGet(Action.Origin.OfProject::new),
                row.provenance());
    }
}
