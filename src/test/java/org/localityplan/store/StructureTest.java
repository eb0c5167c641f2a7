package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.domain.Money;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.PlanChange.BringBack;
import org.localityplan.domain.history.PlanChange.Retire;
import org.localityplan.domain.history.PlanChange.SetPriority;
import org.localityplan.domain.history.PlanChange.SetProgramme;
import org.localityplan.domain.history.PlanChange.SetProject;
import org.localityplan.domain.history.Retired;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;

/// Priorities, programmes and projects: added, changed, moved, retired and brought back.
class StructureTest {

    private static final UUID HOME_FIRST = RichPlan.id(20);
    private static final UUID DIGITAL = RichPlan.id(21);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @TempDir
    Path folder = Path.of("");

    private static Priority priority(int number, String name) {
        return new Priority(
                RichPlan.id(number), name, Priority.Tier.SUPPORTING, "", List.of(), RichPlan.OWN);
    }

    private static Programme programme(UUID id, String name, List<UUID> lists) {
        return new Programme(
                id, name, "SRO", "Partnership", List.of(), List.of(), List.of(RichPlan.OUTCOME), lists, RichPlan.OWN);
    }

    private static Project rebased(LocalDate start, LocalDate end) {
        Project old = RichDelivery.reablement();
        return new Project(old.id(), old.name(), old.manager(), start, end, old.forecastEnd(), List.of(), List.of(),
                old.controls(), old.provenance());
    }

    private static List<String> priorities(PlanDesk desk) {
        return desk.store().snapshot().plan().priorities().stream().map(Priority::name).toList();
    }

    /// Of the priorities Home first, Digital, Voice: the one that is moved, to which place, and the order then.
    @ParameterizedTest
    @CsvSource({
        "20, 2, Digital Voice Home first",
        "20, 1, Digital Home first Voice",
        "900, 0, Voice Home first Digital",
        "21, 9, Home first Voice Digital",
        "900, 1, Home first Voice Digital"
    })
    void movesPrioritiesAmongEachOther(int number, int place, String order) {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new SetPriority(priority(900, "Voice"), 9));
            var before = desk.store().snapshot();
            Priority moved = before.plan().priorities().stream()
                    .filter(each -> each.id().equals(RichPlan.id(number)))
                    .findFirst()
                    .orElseThrow();
            desk.carryOut(new SetPriority(moved, place));
            assertThat(String.join(" ", priorities(desk))).isEqualTo(order);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(before);
        }
    }

    @Test
    void changesTheWordsOfAPriority() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(new SetPriority(priority(21, "Data"), 1));
            assertThat(entry.action()).isEqualTo("Changed a priority");
            assertThat(entry.subject()).isEqualTo("Digital");
            assertThat(entry.before()).isEqualTo("Name: Digital; Tier: enabler");
            assertThat(entry.after()).isEqualTo("Name: Data; Tier: supporting");
            assertThat(priorities(desk)).containsExactly("Home first", "Data");
            assertThat(desk.store().snapshot().plan().priorities().getFirst()).isEqualTo(
                    RichPlan.snapshot().plan().priorities().getFirst());
        }
    }

    @Test
    void addsAndMovesAProgrammeWithAllUnderIt() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Programme old = desk.programme(RichPlan.HOME);
            AuditEntry entry = desk.carryOut(new SetProgramme(
                    DIGITAL, programme(RichPlan.HOME, old.name(), List.of(RichPlan.ASSESSMENTS)), 0));
            assertThat(entry.before()).contains("Priority: Home first");
            assertThat(entry.after()).contains("Priority: Digital");
            Programme moved = desk.store().snapshot().plan().priorities().getLast().programmes().getFirst();
            assertThat(moved.projects()).isEqualTo(old.projects());
            assertThat(moved.reports()).isEqualTo(old.reports());
            assertThat(moved.measures()).containsExactly(RichPlan.OUTCOME);
            assertThat(moved.waitingLists()).containsExactly(RichPlan.ASSESSMENTS);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            Programme fresh = programme(RichPlan.id(900), "Ageing well", List.of());
            assertThat(desk.carryOut(new SetProgramme(HOME_FIRST, fresh, 0)).action()).isEqualTo("Added a programme");
            assertThat(desk.store().snapshot().plan().programmes()).startsWith(fresh);
        }
    }

    @Test
    void addsAndMovesAProject() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new SetProgramme(HOME_FIRST, programme(RichPlan.id(901), "Ageing well", List.of()), 9));
            Project fresh = GivenPlanChange.project(RichPlan.id(900), "Telecare", END);
            AuditEntry added = desk.carryOut(new SetProject(RichPlan.HOME, fresh, 1, ""));
            assertThat(added.after()).contains("Agreed end: 30 Jun 2027", "Budget: £500,000.00");
            assertThat(desk.programme(RichPlan.HOME).projects()).extracting(Project::name)
                    .containsExactly("Reablement", "Telecare", "Single front door");
            AuditEntry moved = desk.carryOut(new SetProject(RichPlan.id(901), fresh, 0, ""));
            assertThat(moved.before()).isEqualTo("Programme: Living well at home");
            assertThat(moved.after()).isEqualTo("Programme: Ageing well");
            assertThat(desk.programme(RichPlan.id(901)).projects()).containsExactly(fresh);
        }
    }

    @Test
    void changesABaselineOnlyWithAReason() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Project old = desk.project(RichDelivery.REABLEMENT);
            Project later = rebased(old.baselineStart(), END);
            assertThat(desk.refusedFields(new SetProject(RichPlan.HOME, later, 0, " "))).containsExactly("reason");
            Project earlier = rebased(old.baselineStart().minusDays(1), old.baselineEnd());
            assertThat(desk.refusedFields(new SetProject(RichPlan.HOME, earlier, 0, ""))).containsExactly("reason");
            desk.unchanged();
            AuditEntry entry = desk.carryOut(new SetProject(RichPlan.HOME, later, 0, "Agreed by the board in October"));
            assertThat(entry.before()).isEqualTo("Agreed end: 31 Dec 2026");
            assertThat(entry.after()).isEqualTo("Agreed end: 30 Jun 2027. Why: Agreed by the board in October");
            Project now = desk.project(RichDelivery.REABLEMENT);
            assertThat(now.baselineEnd()).isEqualTo(END);
            assertThat(now.milestones()).isEqualTo(old.milestones());
            assertThat(now.controls()).isEqualTo(old.controls());
        }
    }

    @Test
    void retiresWithAllUnderItAndBringsBack() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(new Retire(RichPlan.HOME, "Merged"));
            assertThat(entry.action()).isEqualTo("Retired a programme");
            assertThat(entry.after()).contains("Why: Merged");
            assertThat(desk.store().snapshot().plan().programmes()).isEmpty();
            assertThat(desk.store().snapshot().decisions()).isEmpty();
            assertThat(desk.store().snapshot().steering().retired()).endsWith(new Retired(
                    RichPlan.HOME,
                    Retired.Part.PROGRAMME,
                    "Living well at home",
                    "Home first",
                    RichPlan.TODAY,
                    "Merged"));
            Change project = new Retire(RichDelivery.REABLEMENT, "Gone");
            PlanDesk.refused(desk.store().carryOut(project), "part", "not in the plan any more");
            desk.carryOut(new BringBack(RichPlan.HOME));
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.undo();
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void bringsBackFromTheTopDown() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(new Retire(RichDelivery.REABLEMENT, "Done"));
            desk.carryOut(new Retire(HOME_FIRST, "Done"));
            PlanDesk.refused(desk.store().carryOut(new BringBack(RichDelivery.REABLEMENT)), "",
                    "“Living well at home”");
            Change renamed = new SetPriority(priority(20, "Home last"), 0);
            PlanDesk.refused(desk.store().carryOut(renamed), "", "was retired");
            desk.carryOut(new BringBack(HOME_FIRST));
            assertThat(desk.programme(RichPlan.HOME).projects()).hasSize(1);
            desk.carryOut(new BringBack(RichDelivery.REABLEMENT));
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            PlanDesk.refused(desk.store().carryOut(new BringBack(RichDelivery.REABLEMENT)), "part", "was not retired");
        }
    }

    static Stream<Arguments> faulty() {
        UUID unknown = RichPlan.id(999);
        Project backwards = new Project(RichPlan.id(900), "", "x".repeat(301), END, END.minusDays(1), END.minusDays(1),
                List.of(), List.of(), costing("-1", "2"), RichPlan.OWN);
        Programme doubled = new Programme(RichPlan.id(900), " ", "x".repeat(301), "x".repeat(301), List.of(), List.of(),
                List.of(RichPlan.OUTCOME, RichPlan.OUTCOME), List.of(unknown, unknown), RichPlan.OWN);
        Priority wordy = new Priority(RichPlan.id(900), "x".repeat(301), Priority.Tier.MAJOR, "x".repeat(2_001),
                List.of(), RichPlan.OWN);
        return Stream.of(
                Arguments.of(new SetPriority(wordy, 0), List.of("name", "outcome")),
                Arguments.of(new SetPriority(priority(900, ""), 0), List.of("name")),
                Arguments.of(new SetProgramme(HOME_FIRST, doubled, 0),
                        List.of("name", "owner", "deliveryVehicle", "measures", "waitingLists", "waitingLists")),
                Arguments.of(new SetProgramme(unknown, doubled, 0), List.of("priority")),
                Arguments.of(new SetProject(RichPlan.HOME, backwards, 0, ""),
                        List.of("name", "manager", "baselineEnd", "forecastEnd", "cost")),
                Arguments.of(new SetProject(unknown, backwards, 0, ""), List.of("programme")),
                Arguments.of(new Retire(RichPlan.HOME, " "), List.of("reason")),
                Arguments.of(new Retire(unknown, "Done"), List.of("part")),
                Arguments.of(new BringBack(RichPlan.id(310)), List.of("part")),
                Arguments.of(new BringBack(RichPlan.HOME), List.of("part")));
    }

    private static Controls costing(String budget, String forecast) {
        return new Controls(
                new Controls.Cost.Known(Money.millions(budget), Money.millions(forecast)),
                List.of(),
                List.of(),
                List.of());
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
