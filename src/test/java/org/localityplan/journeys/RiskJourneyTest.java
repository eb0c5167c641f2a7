package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.register.GivenDelivery;

/// A programme office works through risks, milestones, decisions and actions by keyboard alone, in a real plan file.
class RiskJourneyTest extends FileJourney {

    RiskJourneyTest() {
        super(new Place.Risks(), GivenDelivery.snapshot());
    }

    @Test
    void goesToTheScreenByItsNumberAndNamesEverything() {
        go(new Place.Overview());
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(place()).isEqualTo(new Place.Risks());
        for (var tab : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT1}) {
            press(tab);
            assertThat(NamelessControls.in(shell().root())).as("behind " + tab).isEmpty();
        }
    }

    @Test
    void walksTheMatrixListsACellAndShowsAllAgain() {
        assertThat(focused().getId()).isEqualTo("risk-matrix");
        assertThat(spoken()).startsWith("Likely, project fails: score 20");
        press(KeyCode.UP);
        press(KeyCode.LEFT);
        assertThat(spoken()).startsWith("Almost certain, serious: score 20").contains("B Equipment is delivered late");
        press(KeyCode.ENTER);
        assertThat(spoken()).startsWith("Risks and issues");
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("risk-detail");
        assertThat(spoken()).startsWith("B Equipment is delivered late.");
        press(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("risk-matrix");
    }

    @Test
    void movesARiskToAnotherCellWithItsReasonAndTakesItBack() {
        press(KeyCode.ENTER);
        press(KeyCode.M);
        assertThat(spoken()).startsWith("Move A to: Likely, project fails");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(spoken()).startsWith("Move A to: Unlikely, project fails: score 10");
        press(KeyCode.ENTER);
        assertThat(words("#form-title")).isEqualTo("New score: Assessors cannot be found");
        assertThat(focused().getId()).isEqualTo("field-reason");
        write("Two posts are filled");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved: Assessors cannot be found");
        assertThat(risk("Assessors cannot be found").score().value()).isEqualTo(10);
        assertThat(risk("Assessors cannot be found").scores()).hasSize(3);
        assertThat(focused().getId()).isEqualTo("risk-matrix");

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(risk("Assessors cannot be found").score().value()).isEqualTo(20);
    }

    @Test
    void leavesARiskWhereItWas() {
        press(KeyCode.ENTER);
        press(KeyCode.M);
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertThat(spoken()).startsWith("Risks and issues");
        assertThat(risk("Assessors cannot be found").scores()).hasSize(2);
    }

    @Test
    void writesDownANewRiskAndWhatIsDoneAboutIt() {
        press(KeyCode.R);
        assertThat(words("#form-title")).isEqualTo("New risk or issue");
        press(KeyCode.S);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        write("Winter fills the wards");
        reach("field-likelihood");
        press(KeyCode.DIGIT4);
        press(KeyCode.TAB);
        write("5");
        reach("field-owner");
        write("Head of service");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).isEqualTo("Saved: Winter fills the wards");
        var risk = project(GivenDelivery.FRONT_DOOR).controls().risks().getLast();
        assertThat(risk.score().value()).isEqualTo(20);
    }

    @Test
    void givesAMilestoneANewForecast() {
        press(KeyCode.DIGIT2);
        assertThat(focused().getId()).isEqualTo("slip-chart");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.DOWN);
        press(KeyCode.F);
        assertThat(words("#form-title")).isEqualTo("Forecast: Front door live");
        reach("field-day");
        fill("26/02/2027", "The building is late");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).isEqualTo("Saved: Front door live");
        var milestone = milestone("Front door live");
        assertThat(milestone.moves()).hasSize(4);
        assertThat(milestone.moves().getLast().reason()).isEqualTo("The building is late");
    }

    @Test
    void writesDownTheAnswerOfTheBoardAndSaysThatAnActionIsDone() {
        press(KeyCode.DIGIT3);
        press(KeyCode.Y);
        assertThat(words("#form-title")).isEqualTo("Answer: Agree to move £0.4m to reablement");
        write("T");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(plan.snapshot().decisions())
                .filteredOn(each -> each.ask().startsWith("Agree to move"))
                .extracting(Decision::state, Decision::meeting)
                .containsExactly(tuple(
                        Decision.State.AGREED, "Board meeting of 22 November 2026"));
        focus("#action-detail");
        press(KeyCode.D);
        assertThat(project(GivenDelivery.FRONT_DOOR).controls().actions())
                .filteredOn(each -> each.words().startsWith("Advertise"))
                .extracting(Action::state)
                .containsExactly(Action.State.DONE);
    }

    private Project project(UUID id) {
        return plan.snapshot().plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Risk risk(String title) {
        return project(GivenDelivery.FRONT_DOOR).controls().risks().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Milestone milestone(String name) {
        return project(GivenDelivery.FRONT_DOOR).milestones().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
