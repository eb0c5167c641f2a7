package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.PlanChange.RemovePerson;
import org.localityplan.domain.history.PlanChange.SetPerson;
import org.localityplan.domain.history.PlanChange.Steer;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;

/// The list of people, and the rules.
class PeopleTest {

    private static final UUID FRESH = RichPlan.id(900);
    private static final ReportCycle QUARTERLY = new ReportCycle(Period.Kind.QUARTER, new Timing(20, 0));

    @TempDir
    Path folder = Path.of("");

    private static SetPerson set(UUID id, String account, Role role, UUID... own) {
        return new SetPerson(new Person(id, account, "Title", role, List.of(own)));
    }

    private static List<Person> people(PlanDesk desk) {
        return desk.store().snapshot().steering().people().all();
    }

    @Test
    void addsChangesAndRemoves() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(set(FRESH, "newcomer", Role.UPDATER, RichDelivery.FRONT_DOOR));
            AuditEntry changed = desk.carryOut(
                    set(FRESH, "newcomer", Role.APPROVER, RichDelivery.REABLEMENT, RichDelivery.FRONT_DOOR));
            assertThat(changed.action()).isEqualTo("Changed a person");
            assertThat(changed.subject()).isEqualTo("newcomer");
            assertThat(changed.before()).contains("Role: updater", "Reports on: Single front door");
            assertThat(changed.after()).contains("Role: approver", "Reports on: Reablement, Single front door");
            assertThat(people(desk)).hasSize(6).last().isEqualTo(new Person(FRESH, "newcomer", "Title", Role.APPROVER,
                    List.of(RichDelivery.REABLEMENT, RichDelivery.FRONT_DOOR)));
            desk.carryOut(new RemovePerson(FRESH));
            assertThat(people(desk)).hasSize(5);
            desk.undo();
            desk.undo();
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void somebodyIsAlwaysAnAdministrator() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new RemovePerson(RichSteering.COLLEAGUE));
            Change demoted = set(RichSteering.OFFICE, "programme.office", Role.APPROVER);
            PlanDesk.refused(desk.store().carryOut(demoted), "role", "Somebody has to be an administrator");
            Change removed = new RemovePerson(RichSteering.OFFICE);
            PlanDesk.refused(desk.store().carryOut(removed), "person", "Somebody has to be an administrator");
            desk.carryOut(set(RichSteering.COLLEAGUE, "colleague", Role.ADMINISTRATOR));
            desk.carryOut(removed);
            assertThat(people(desk)).extracting(Person::account).doesNotContain("programme.office");
        }
    }

    @Test
    void takingBackLeavesAnAdministratorToo() {
        try (PlanDesk desk = new PlanDesk(folder, RichPlan.withoutPeople())) {
            desk.carryOut(set(FRESH, "programme.office", Role.ADMINISTRATOR));
            desk.undo();
            assertThat(people(desk)).isEmpty();
            desk.redo();
            desk.carryOut(set(RichPlan.id(901), "colleague", Role.ADMINISTRATOR));
            desk.reopenAs("colleague");
            desk.carryOut(set(RichPlan.id(902), "looker", Role.VIEWER));
            desk.reopenAs("programme.office");
            desk.undo();
            PlanDesk.refused(desk.store().undo(), "", "Nobody would be an administrator any more");
            assertThat(people(desk)).extracting(Person::account).containsExactly("programme.office", "looker");
        }
    }

    @Test
    void theFirstOnTheListIsAnAdministrator() {
        try (PlanDesk desk = new PlanDesk(folder, RichPlan.withoutPeople())) {
            assertThat(desk.refusedFields(set(FRESH, "programme.office", Role.UPDATER))).containsExactly("role");
        }
    }

    @Test
    void setsTheRules() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Thresholds thresholds = new Thresholds(Map.of(EvidenceRule.RISK_HIGH, 10, EvidenceRule.COST_OVER, 7));
            AuditEntry entry = desk.carryOut(new Steer(QUARTERLY, thresholds, 20));
            assertThat(entry.before()).contains("Reports every: month", "Appetite for risk: 12", "Threshold: 12");
            assertThat(entry.after()).contains("Reports every: quarter", "Appetite for risk: 20", "Rule: cost over");
            assertThat(desk.store().snapshot().steering().cycle()).isEqualTo(QUARTERLY);
            assertThat(desk.store().snapshot().steering().thresholds()).isEqualTo(thresholds);
            assertThat(desk.store().snapshot().steering().appetite()).isEqualTo(20);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    static Stream<Arguments> faulty() {
        Thresholds negative = new Thresholds(Map.of(EvidenceRule.RISK_HIGH, -1));
        Thresholds huge = new Thresholds(Map.of(EvidenceRule.RISK_HIGH, 10_001));
        return Stream.of(
                Arguments.of(set(FRESH, " ", Role.VIEWER), List.of("account")),
                Arguments.of(set(FRESH, "COLLEAGUE", Role.VIEWER), List.of("account")),
                Arguments.of(set(FRESH, "new", Role.UPDATER, RichPlan.id(999)), List.of("own")),
                Arguments.of(set(FRESH, "new", Role.UPDATER, RichPlan.HOME, RichPlan.HOME), List.of("own")),
                Arguments.of(new RemovePerson(FRESH), List.of("person")),
                Arguments.of(new Steer(QUARTERLY, negative, 0), List.of("appetite", "thresholds")),
                Arguments.of(new Steer(QUARTERLY, huge, 26), List.of("appetite", "thresholds")));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void refusesWhatCannotBe(Change change, List<String> fields) {
        try (PlanDesk desk = new PlanDesk(folder)) {
            assertThat(desk.refusedFields(change)).isEqualTo(fields);
            desk.unchanged();
        }
    }
}
