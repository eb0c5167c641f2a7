package org.localityplan.store.query.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Retired;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.store.query.Reading;

/// Reads how the plan is steered. Where nothing was set, the usual holds.
public record SteeringReader(Reading reading) {

    private static final String PEOPLE = "SELECT * FROM person WHERE locality_id = :locality ORDER BY ordinal";
    private static final String SUBJECTS =
            "SELECT * FROM person_subject WHERE locality_id = :locality ORDER BY ordinal";
    private static final String RULES = "SELECT * FROM steering WHERE locality_id = :locality";
    private static final String THRESHOLDS = "SELECT * FROM threshold WHERE locality_id = :locality";
    private static final String RETIRED = "SELECT * FROM retirement WHERE locality_id = :locality ORDER BY ordinal";

    private record Rules(ReportCycle cycle, int appetite) {}

    public Steering steering() {
        Rules rules = reading.list(RULES, row -> new Rules(
                new ReportCycle(
                        row.choice(Period.Kind.class, "cycle_kind"),
                        new Timing(row.number("lag_days"), row.number("grace_days"))),
                row.number("appetite")))
                .stream()
                .findFirst()
                .orElseGet(() -> new Rules(Steering.USUAL.cycle(), Steering.USUAL.appetite()));
        return new Steering(people(), rules.cycle(), thresholds(), rules.appetite(), retired());
    }

    public People people() {
        Map<UUID, List<UUID>> own = reading.under("person_id", SUBJECTS, row -> row.id("subject_id"));
        return new People(reading.list(
                PEOPLE,
                row -> new Person(
                        row.id("id"),
                        row.text("account"),
                        row.text("title"),
                        row.choice(Role.class, "role"),
                        own.getOrDefault(row.id("id"), List.of()))));
    }

    private Thresholds thresholds() {
        Map<EvidenceRule, Integer> set = new EnumMap<>(EvidenceRule.class);
        reading.list(THRESHOLDS, row -> Map.entry(row.choice(EvidenceRule.class, "rule"), row.number("amount")))
                .forEach(each -> set.put(each.getKey(), each.getValue()));
        return new Thresholds(set);
    }

    private List<Retired> retired() {
        return reading.list(
                RETIRED,
                row -> new Retired(
                        row.id("part_id"),
                        row.choice(Retired.Part.class, "part"),
                        row.text("name"),
                        row.text("under_name"),
                        row.day("retired_on"),
                        row.text("reason")));
    }
}
