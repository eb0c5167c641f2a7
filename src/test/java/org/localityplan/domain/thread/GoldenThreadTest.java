package org.localityplan.domain.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.standing.SmallPlan;
import org.localityplan.domain.thread.ThreadBreak.Kind;
import org.localityplan.intake.sample.SamplePlan;

class GoldenThreadTest {

    @Test
    void findsAPriorityWithoutAProgramme() {
        var thread = GoldenThread.of(SmallPlan.snapshot(SmallPlan.priority(Tier.MAJOR)));
        assertThat(thread.breaks()).extracting(ThreadBreak::kind).containsExactly(Kind.NO_PROGRAMME);
        assertThat(thread.breaks().getFirst().sentence())
                .isEqualTo("The priority “Major priorities” has no programme.");
        assertThat(thread.sentence())
                .isEqualTo(
                        "1 priority leads to 0 programmes, 0 projects and 0 measures; the thread breaks in one place.");
    }

    @Test
    void findsWhatAProgrammeLacks() {
        var thread = GoldenThread.of(
                SmallPlan.snapshot(SmallPlan.priority(Tier.MAJOR, SmallPlan.programme("Front door", "GG"))));
        assertThat(thread.breaks())
                .extracting(ThreadBreak::kind)
                .containsExactly(Kind.NO_PROJECT, Kind.NO_MEASURE, Kind.NO_MONEY);
        assertThat(thread.breaks())
                .allSatisfy(each -> assertThat(each.parts()).containsExactly(SmallPlan.id("Front door")));
    }

    @Test
    void findsAProjectWithoutAMilestone() {
        var programme = SmallPlan.programme("Front door", "GG", SmallPlan.project("One number", "G"));
        var thread = GoldenThread.of(SmallPlan.snapshot(SmallPlan.priority(Tier.MAJOR, programme)));
        assertThat(thread.breaks())
                .filteredOn(each -> each.kind() == Kind.NO_MILESTONE)
                .extracting(ThreadBreak::name)
                .containsExactly("One number");
    }

    @Test
    void findsTheThreeBreaksOfTheSample() {
        var thread = GoldenThread.of(SamplePlan.read().plan());
        assertThat(thread.breaks())
                .extracting(ThreadBreak::sentence)
                .containsExactly(
                        "The project “Fair access to services” has no milestone.",
                        "The project “Money advice in care” has no milestone.",
                        "The budget line “Learning disability support” belongs to no programme.");
        assertThat(thread.sentence()).startsWith("10 priorities lead to 10 programmes, 30 projects and 28 measures;");
    }
}
