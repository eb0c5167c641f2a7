package org.localityplan.desktop.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.domain.Money;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.intake.sample.SamplePlan;

class PlanScriptsTest {

    private static final Snapshot SAMPLE = SamplePlan.read().plan();
    private final Programme programme = SAMPLE.plan().programmes().getFirst();
    private final Project project = programme.projects().getFirst();

    @Test
    void saysAgainWhatAPartAlreadyIs() {
        var priority = SAMPLE.plan().priorities().get(1);
        assertThat(change(PriorityScript.of(priority, SAMPLE))).isEqualTo(new PlanChange.SetPriority(priority, 1));
        assertThat(change(ProgrammeScript.of(programme, SAMPLE)))
                .isEqualTo(new PlanChange.SetProgramme(
                        SAMPLE.plan().priorities().getFirst().id(), programme, 0));
        assertThat(change(ProjectScript.of(project, SAMPLE)))
                .isEqualTo(new PlanChange.SetProject(programme.id(), project, 0, ""));
    }

    @Test
    void asksForWhatANewPartNeeds() {
        assertThat(missing(PriorityScript.fresh(SAMPLE))).containsExactlyInAnyOrder("name", "outcome");
        assertThat(missing(ProgrammeScript.fresh(SAMPLE, Optional.empty())))
                .containsExactlyInAnyOrder("name", "owner", "vehicle");
        assertThat(missing(ProjectScript.fresh(SAMPLE, Optional.empty())))
                .containsExactlyInAnyOrder("name", "manager", "start", "end");
    }

    @Test
    void readsMeasuresByTheirCodes() {
        var script = ProgrammeScript.of(programme, SAMPLE);
        var draft = script.start().with("measures", "acc-1, 1F , ACC-1");
        var saved = (PlanChange.SetProgramme) script.read(draft).change().orElseThrow();
        assertThat(saved.programme().measures()).extracting(Object::toString).containsExactly("local:ACC-1",
                "ascof-2014:1F");
    }

    @Test
    void saysWhichMeasureItDoesNotKnowOrCannotTellApart() {
        var script = ProgrammeScript.of(programme, SAMPLE);
        assertThat(script.read(script.start().with("measures", "XYZ")).wrong().get("measures"))
                .startsWith("The plan has no measure “XYZ”.");
        assertThat(script.read(script.start().with("measures", "1D")).wrong().get("measures"))
                .isEqualTo("“1D” is in more than one framework. Write ascof-2014:1D or ascof-2023:1D.");
        assertThat(script.read(script.start().with("measures", "ascof-2014:1D")).change()).isPresent();
    }

    @Test
    void movesAProgrammeToTheEndOfAnotherPriority() {
        var script = ProgrammeScript.of(programme, SAMPLE);
        var other = SAMPLE.plan().priorities().get(2);
        var saved = script.read(script.start().with("priority", other.id().toString())).change();
        assertThat(saved).contains(new PlanChange.SetProgramme(other.id(), programme, other.programmes().size()));
    }

    @Test
    void asksWhoAgreedToANewBaseline() {
        var script = ProjectScript.of(project, SAMPLE);
        var moved = script.start().with("end", "31/12/2027").with("forecast", "31/12/2027");
        assertThat(script.read(moved).missing()).containsOnlyKeys("reason");
        var saved = script.read(moved.with("reason", "Agreed by the board")).change().orElseThrow();
        assertThat(((PlanChange.SetProject) saved).reason()).isEqualTo("Agreed by the board");
        assertThat(script.sections(moved).get(1).fields()).extracting(field -> field.name()).contains("reason");
        assertThat(script.sections(script.start()).get(1).fields())
                .extracting(field -> field.name())
                .doesNotContain("reason");
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        var script = ProjectScript.of(project, SAMPLE);
        assertThat(script.read(script.start().with("end", "01/01/2020")).wrong()).containsKey("end");
    }

    @Test
    void takesBothAmountsOfACostOrNeither() {
        var script = ProjectScript.of(project, SAMPLE);
        var none = script.start().with("budget", "").with("cost", "");
        assertThat(((PlanChange.SetProject) script.read(none).change().orElseThrow()).project().controls().cost())
                .isEqualTo(new Cost.Unknown());
        assertThat(script.read(none.with("budget", "250,000")).missing()).containsOnlyKeys("cost");
        var both = script.read(none.with("budget", "£250,000").with("cost", "262,500.50")).change().orElseThrow();
        assertThat(((PlanChange.SetProject) both).project().controls().cost())
                .isEqualTo(new Cost.Known(Money.millions("0.25"), Money.millions("0.2625005")));
        assertThat(script.read(none.with("budget", "-5").with("cost", "x")).wrong()).containsOnlyKeys("budget", "cost");
    }

    @Test
    void saysWhatGoesWithAPartThatIsTakenOut() {
        var script = RetireScript.of(programme.id(), SAMPLE).orElseThrow();
        assertThat(script.below()).contains(project.name());
        assertThat(missing(script)).containsExactly("reason");
        assertThat(script.read(Draft.BLANK.with("reason", "Merged")).change())
                .contains(new PlanChange.Retire(programme.id(), "Merged"));
        assertThat(RetireScript.of(SAMPLE.waitingLists().getFirst().id(), SAMPLE)).isEmpty();
    }

    private static PlanChange change(Script script) {
        return (PlanChange) script.read(script.start()).change().orElseThrow();
    }

    private static Iterable<String> missing(Script script) {
        return script.read(script.start()).missing().keySet();
    }
}
