package org.localityplan.store;

import java.time.LocalDate;
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

/// How the rich plan is steered. Whoever the tests work as is an administrator, but for those that have less to say.
final class RichSteering {

    static final UUID OFFICE = RichPlan.id(300);
    static final UUID COLLEAGUE = RichPlan.id(301);
    static final UUID APPROVER = RichPlan.id(302);
    static final UUID UPDATER = RichPlan.id(303);
    static final UUID VIEWER = RichPlan.id(304);

    private RichSteering() {}

    static Steering steering() {
        return new Steering(
                people(),
                new ReportCycle(Period.Kind.MONTH, new Timing(5, 2)),
                new Thresholds(Map.of(EvidenceRule.RISK_HIGH, 12, EvidenceRule.KEY_MILESTONE_LATE, 21)),
                12,
                List.of(
                        new Retired(
                                RichPlan.id(310),
                                Retired.Part.PROJECT,
                                "Paper forms",
                                "Living well at home",
                                LocalDate.of(2026, 9, 1),
                                "Everything is entered on screens"),
                        new Retired(
                                RichPlan.id(309),
                                Retired.Part.PRIORITY,
                                "Estates",
                                "Locality plan 2025–27",
                                LocalDate.of(2026, 8, 1),
                                "Done")));
    }

    private static People people() {
        return new People(List.of(
                new Person(OFFICE, "programme.office", "Head of the programme office", Role.ADMINISTRATOR, List.of()),
                new Person(COLLEAGUE, "Colleague", "Programme office", Role.ADMINISTRATOR, List.of()),
                new Person(APPROVER, "approver", "Director of adult social care", Role.APPROVER, List.of()),
                new Person(
                        UPDATER,
                        "updater",
                        "Project manager, reablement",
                        Role.UPDATER,
                        List.of(RichDelivery.REABLEMENT, RichPlan.HOME)),
                new Person(VIEWER, "viewer", "", Role.VIEWER, List.of())));
    }
}
