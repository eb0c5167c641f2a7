package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;

/// A programme office changes a rule, sees first whose evidence that changes, and says who may do what, by keyboard alone.
class SettingsJourneyTest extends FileJourney {

    SettingsJourneyTest() {
        super(new Place.Overview(), GivenReports.snapshot());
    }

    @Test
    void changesARuleAndTakesThatBack() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(place()).isEqualTo(new Place.Settings());
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.C);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        reach("field-KEY_MILESTONE_LATE");
        press(KeyCode.CONTROL, KeyCode.A);
        write("10");
        assertThat(robot.lookup(".form-preview").query().getAccessibleText())
                .isEqualTo("These thresholds. As typed, they would change the evidence of 1 of 2 projects.");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(thresholds()).isEqualTo(Thresholds.USUAL.with(EvidenceRule.KEY_MILESTONE_LATE, 10));
        assertThat(notice()).startsWith("Saved: the rules of the plan");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(thresholds()).isEqualTo(Thresholds.USUAL);
    }

    @Test
    void putsPeopleOnTheListAndTakesOneOff() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        press(KeyCode.DIGIT2);
        press(KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(people()).extracting(Person::account).containsExactly("programme.office");
        press(KeyCode.N);
        fill("front.door", "");
        write("Project manager");
        reach("deed-more");
        press(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("field-own0");
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(people().getLast().role()).isEqualTo(Role.UPDATER);
        assertThat(people().getLast().own()).containsExactly(GivenReports.PROGRAMME);
        press(KeyCode.DOWN);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.DELETE);
        assertThat(people()).hasSize(1);
        assertThat(notice()).startsWith("Taken off the list: front.door");
    }

    private Thresholds thresholds() {
        return plan.snapshot().steering().thresholds();
    }

    private List<Person> people() {
        return plan.snapshot().steering().people().all();
    }
}
