package org.localityplan.store.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.store.query.Reading;

/// Reads plans with all that is under them, from the leaves up, but for what was retired.
///
/// @param reports the reports of every programme and project, by its id
public record PlanReader(Reading reading, Map<UUID, List<StatusReport>> reports) {

    /// What was retired is left out, and with it all that stands under it.
    static final String NOT_RETIRED = """
             NOT EXISTS (
                   SELECT 1 FROM retirement r WHERE r.locality_id = part.locality_id AND r.part_id = part.id)
            """;

    private static final String PLANS = "SELECT * FROM plan WHERE locality_id = :locality ORDER BY ordinal";
    private static final String PRIORITIES =
            "SELECT * FROM priority part WHERE locality_id = :locality AND" + NOT_RETIRED + "ORDER BY ordinal";
    private static final String PROGRAMMES =
            "SELECT * FROM programme part WHERE locality_id = :locality AND" + NOT_RETIRED + "ORDER BY ordinal";
    private static final String MEASURES =
            "SELECT * FROM programme_measure WHERE locality_id = :locality ORDER BY ordinal";
    private static final String WAITING_LISTS =
            "SELECT * FROM programme_waiting_list WHERE locality_id = :locality ORDER BY ordinal";
    private static final String DECISIONS = "SELECT * FROM decision WHERE locality_id = :locality ORDER BY ordinal";

    public List<Plan> plans() {
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

    /// What the programmes of these plans ask and asked of the board.
    public List<Decision> decisions(List<Plan> plans) {
        Set<UUID> programmes = plans.stream()
                .flatMap(plan -> plan.programmes().stream())
                .map(Programme::id)
                .collect(Collectors.toSet());
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
                        row.text("meeting"),
                        row.provenance()))
                .stream()
                .filter(each -> programmes.contains(each.programme()))
                .toList();
    }

    private Map<UUID, List<Priority>> priorities() {
        Map<UUID, List<Programme>> programmes = programmes();
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

    private Map<UUID, List<Programme>> programmes() {
        Map<UUID, List<Project>> projects = new ProjectReader(reading).projects(reports);
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
}
