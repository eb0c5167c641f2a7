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
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SaveMilestone;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;

class MilestoneTest {

    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

    @TempDir
    Path folder = Path.of("");

    private static Milestone milestone(PlanDesk desk, UUID id) {
        return desk.project(RichDelivery.REABLEMENT).milestones().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static MoveMilestone move(UUID milestone, Delivery delivery, String reason) {
        return new MoveMilestone(RichDelivery.REABLEMENT, milestone, delivery, reason);
    }

    private static SaveMilestone save(Milestone milestone) {
        return new SaveMilestone(RichDelivery.REABLEMENT, milestone);
    }

    @Test
    void keepsEachForecastWithItsReason() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Milestone before = milestone(desk, RichDelivery.GO_LIVE);
            AuditEntry entry = desk.carryOut(move(
                    RichDelivery.GO_LIVE, new Delivery.Forecast(LATER), "The supplier is late again"));
            assertThat(entry.action()).isEqualTo("Re-forecast a milestone");
            assertThat(entry.subject()).isEqualTo("Reablement: Go live");
            assertThat(entry.before()).isEqualTo("Day: 15 Jan 2027");
            assertThat(entry.after()).isEqualTo("Day: 1 Mar 2027. Re-forecast: Why: The supplier is late again");

            Milestone after = milestone(desk, RichDelivery.GO_LIVE);
            assertThat(after).isEqualTo(before.with(
                    new Delivery.Forecast(LATER), RichPlan.TODAY, "The supplier is late again"));
            assertThat(after.moves()).hasSize(3).startsWith(before.moves().toArray(Milestone.Move[]::new));
            assertThat(after.baseline()).isEqualTo(before.baseline());
            assertThat(desk.store().audit(RichDelivery.REABLEMENT)).containsExactly(entry);
            assertThat(desk.store().audit(RichPlan.HOME)).containsExactly(entry);

            AuditEntry undone = desk.undo();
            assertThat(undone.action()).isEqualTo("Took back: Re-forecast a milestone");
            assertThat(undone.before()).isEqualTo(entry.after());
            assertThat(undone.after()).isEqualTo(entry.before());
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            assertThat(desk.redo().action()).isEqualTo("Did again: Re-forecast a milestone");
            assertThat(milestone(desk, RichDelivery.GO_LIVE)).isEqualTo(after);
            assertThat(desk.undo().action()).isEqualTo("Took back: Re-forecast a milestone");
        }
    }

    @Test
    void isReachedByItsForecastWithoutWords() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            AuditEntry entry = desk.carryOut(move(RichDelivery.GO_LIVE, new Delivery.Actual(RichPlan.TODAY), ""));
            assertThat(entry.action()).isEqualTo("Reached a milestone");
            assertThat(entry.after()).isEqualTo("Reached: yes; Day: 22 Nov 2026");
            assertThat(milestone(desk, RichDelivery.GO_LIVE).moves()).hasSize(2);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void addsAndRenames() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Milestone fresh = GivenPlanChange.milestone(RichPlan.id(900), LATER);
            AuditEntry added = desk.carryOut(save(fresh));
            assertThat(added.action()).isEqualTo("Added a milestone");
            assertThat(added.before()).isEmpty();
            assertThat(added.after()).isEqualTo("Name: Second site opens; Followed by the board: yes;"
                    + " Agreed: 1 Mar 2027; Reached: no; Day: 1 Mar 2027");
            assertThat(milestone(desk, RichPlan.id(900))).isEqualTo(fresh);

            AuditEntry renamed = desk.carryOut(save(GivenPlanChange.renamed(fresh, "Third site opens")));
            assertThat(renamed.action()).isEqualTo("Changed a milestone");
            assertThat(renamed.subject()).isEqualTo("Reablement: Second site opens");
            assertThat(renamed.after()).isEqualTo("Name: Third site opens; Followed by the board: no");
            desk.undo();
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void refusesWhatChangesNothing() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Change same = move(RichDelivery.GO_LIVE, milestone(desk, RichDelivery.GO_LIVE).delivery(), "");
            PlanDesk.refused(desk.store().carryOut(same), "", "like this already");
            desk.unchanged();
        }
    }

    /// Somebody else has re-forecast it while the form was open.
    @Test
    void refusesToRenameWhatHasMoved() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Milestone seen = milestone(desk, RichDelivery.GO_LIVE);
            desk.reopenAs("colleague");
            desk.carryOut(move(RichDelivery.GO_LIVE, new Delivery.Forecast(LATER), "Late"));
            desk.reopenAs("programme.office");
            Change renamed = save(GivenPlanChange.renamed(seen, "Start"));
            PlanDesk.refused(desk.store().carryOut(renamed), "", "re-forecast in the meantime");
        }
    }

    static Stream<Arguments> faulty() {
        UUID goLive = RichDelivery.GO_LIVE;
        LocalDate tomorrow = RichPlan.TODAY.plusDays(1);
        LocalDate yesterday = RichPlan.TODAY.minusDays(1);
        Milestone fresh = GivenPlanChange.milestone(RichPlan.id(900), LATER);
        Milestone old = RichDelivery.reablement().milestones().getLast();
        return Stream.of(
                Arguments.of(move(goLive, new Delivery.Forecast(LATER), " "), List.of("reason")),
                Arguments.of(move(goLive, new Delivery.Forecast(yesterday), "Late"), List.of("delivery")),
                Arguments.of(move(goLive, new Delivery.Actual(tomorrow), ""), List.of("delivery")),
                Arguments.of(move(RichDelivery.PILOT, new Delivery.Actual(yesterday), ""), List.of("reason")),
                Arguments.of(move(goLive, new Delivery.Forecast(LATER), "x".repeat(4_001)), List.of("reason")),
                Arguments.of(move(RichDelivery.OPENING, new Delivery.Forecast(LATER), "Late"), List.of("milestone")),
                Arguments.of(new MoveMilestone(RichPlan.HOME, goLive, new Delivery.Forecast(LATER), "Late"),
                        List.of("milestone")),
                Arguments.of(save(GivenPlanChange.renamed(fresh, "")), List.of("name")),
                Arguments.of(save(GivenPlanChange.renamed(old, "x".repeat(301))), List.of("name")),
                Arguments.of(save(fresh.with(new Delivery.Actual(tomorrow), tomorrow, "")), List.of("delivery")),
                Arguments.of(save(fresh.with(new Delivery.Forecast(tomorrow), tomorrow, "")), List.of("moves")),
                Arguments.of(save(rebased(old)), List.of("baseline")),
                Arguments.of(new SaveMilestone(RichPlan.id(999), fresh), List.of("project")),
                Arguments.of(new SaveMilestone(RichDelivery.FRONT_DOOR, old), List.of("project")));
    }

    private static Milestone rebased(Milestone old) {
        return new Milestone(
                old.id(), old.name(), old.key(), LATER, old.delivery(), old.moves(), old.provenance());
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
