package org.localityplan.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.direction.Direction;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.WaitingList;

class SnapshotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Budget NO_MONEY = new Budget(List.of(), List.of(), List.of(), List.of());

    @Test
    void thePlanInForceIsTheFirst() {
        Snapshot snapshot = snapshot(List.of(plan("2025"), plan("2019")));

        assertThat(snapshot.plan().title()).isEqualTo("2025");
    }

    @Test
    void findsMeasuresByKeyAndListsById() {
        Snapshot snapshot = snapshot(List.of(plan("2025")));
        WaitingList list = snapshot.waitingLists().getFirst();

        assertThat(snapshot.measure(MeasureKey.of(Framework.LOCAL, "m1"))).isPresent();
        assertThat(snapshot.measure(MeasureKey.of(Framework.ASCOF_2014, "m1"))).isEmpty();
        assertThat(snapshot.waitingList(list.id())).contains(list);
        assertThat(snapshot.waitingList(new UUID(9, 9))).isEmpty();
    }

    @Test
    void needsAPlan() {
        assertThatIllegalArgumentException().isThrownBy(() -> snapshot(List.of()));
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        List<Plan> plans = new ArrayList<>(List.of(plan("2025")));
        Snapshot snapshot = snapshot(plans);

        plans.clear();

        assertThat(snapshot.plans()).hasSize(1);
    }

    @Test
    void neverJoinsAMeasureToItsNamesakeOfAnotherFramework() {
        MeasureHistory old = ascof(Framework.ASCOF_2014, "2022/23");
        MeasureHistory later = ascof(Framework.ASCOF_2023, "2023/24");
        Snapshot snapshot = new Snapshot(
                GivenMeasure.TRAFFORD,
                DAY,
                List.of(plan("2025")),
                List.of(),
                List.of(old, later),
                List.of(),
                List.of(),
                NO_MONEY,
                Steering.USUAL);

        assertThat(snapshot.measure(MeasureKey.of(Framework.ASCOF_2014, "2A"))).contains(old);
        assertThat(snapshot.measure(MeasureKey.of(Framework.ASCOF_2023, "2A"))).contains(later);
        Direction since = Direction.shortTerm(later, later.latest().orElseThrow());
        assertThat(since.words()).isEqualTo("not comparable: there is no earlier figure");
    }

    private static MeasureHistory ascof(Framework framework, String year) {
        return new GivenMeasure("Admissions", Unit.PERCENT, Polarity.LOWER)
                .keyed(MeasureKey.of(framework, "2A"))
                .every(Period.Kind.FINANCIAL_YEAR)
                .own(year, "5")
                .history();
    }

    private static Snapshot snapshot(List<Plan> plans) {
        MeasureHistory measure = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER).history();
        WaitingList list = new WaitingList(
                new UUID(0, 5), "OT", WaitingList.Holder.NHS, 12, "Adults", ListTerms.NONE, List.of(),
                GivenMeasure.SOURCE);
        return new Snapshot(
                GivenMeasure.TRAFFORD, DAY, plans, List.of(), List.of(measure), List.of(), List.of(list), NO_MONEY,
                Steering.USUAL);
    }

    private static Plan plan(String title) {
        return new Plan(new UUID(0, 1), title, DAY, DAY, List.of(), GivenMeasure.SOURCE);
    }
}
