package org.localityplan.store.write.plan;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.history.Retired;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;

/// The rows of people, of rules and of what was taken out of the plan.
public final class SteeringRows {

    private SteeringRows() {}

    public static PlanRow person(Person person, int ordinal) {
        return PlanTable.PERSON.row(person.id(), person.account(), person.title(), person.role(), ordinal);
    }

    /// What a person reports on.
    public static Stream<PlanRow> subjects(Person person) {
        return IntStream.range(0, person.own().size())
                .mapToObj(i -> PlanTable.PERSON_SUBJECT.row(person.id(), person.own().get(i), i));
    }

    public static PlanRow steering(ReportCycle cycle, int appetite) {
        Timing timing = cycle.timing();
        return PlanTable.STEERING.row(cycle.kind(), timing.lagDays(), timing.graceDays(), appetite);
    }

    public static Stream<PlanRow> thresholds(Thresholds thresholds) {
        return thresholds.set().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.<EvidenceRule>naturalOrder()))
                .map(each -> PlanTable.THRESHOLD.row(each.getKey(), each.getValue()));
    }

    public static PlanRow retired(Retired retired, int ordinal) {
        return PlanTable.RETIREMENT.row(
                retired.id(),
                retired.part(),
                retired.name(),
                retired.under(),
                retired.on(),
                retired.reason(),
                ordinal);
    }
}
