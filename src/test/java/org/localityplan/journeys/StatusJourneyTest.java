package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.plan.report.Review.State;

/// A programme manager writes a report and an approver answers it, by keyboard alone in a real plan file.
class StatusJourneyTest extends ReportJourney {

    @Test
    void takesASubmissionBack() {
        go(new Place.StatusUpdate(GivenReports.DIRECTORY));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(GivenReports.NOVEMBER);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(GivenReports.OCTOBER);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(GivenReports.NOVEMBER);
    }

    @Test
    void leadsFromEachFaultToItsField() {
        go(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(spoken()).startsWith("Why “Switch the last two sites” was not done: Tick it");
        press(KeyCode.ENTER);
        assertThat(spoken()).isEqualTo("Why “Switch the last two sites” was not done");
        write("Van broke down");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(spoken()).startsWith("Why “Train the night staff”");
        assertThat(newest(GivenReports.FRONT_DOOR).period()).isEqualTo(GivenReports.OCTOBER);
    }

    @Test
    void asksForTheWayBackAsSoonAsTheLightIsRed() {
        go(new Place.StatusUpdate(GivenReports.DIRECTORY));
        assertThat(spoken()).isEqualTo("Declared light: On track");
        press(KeyCode.R);
        assertThat(spoken()).isEqualTo("Declared light: Off track");
        assertThat(robot.lookup("#field-changed").tryQuery()).isPresent();
        assertThat(robot.lookup("#field-cause").tryQuery()).isPresent();
        write("?");
        assertThat(robot.lookup(".light-meanings").<Node>queryAll()).anyMatch(Node::isVisible);
        press(KeyCode.G);
        assertThat(robot.lookup("#field-cause").tryQuery()).isEmpty();
    }

    @Test
    void judgesTheSixSidesAsQuicklyAsAWord() {
        go(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        reach("side-TIME");
        for (KeyCode letter : List.of(KeyCode.R, KeyCode.A, KeyCode.G)) {
            press(letter);
        }
        assertThat(spoken()).isEqualTo("Benefits: On track");
        write("-");
        press(KeyCode.LEFT);
        assertThat(spoken()).isEqualTo("Benefits: Not applicable");
        press(KeyCode.SPACE);
        assertThat(spoken()).isEqualTo("Benefits: On track");
        press(KeyCode.UP);
        assertThat(spoken()).isEqualTo("Time: Off track");
    }

    @Test
    void showsTheEvidenceWithTheForecastThatIsTyped() {
        go(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        assertThat(evidence()).contains("At risk");
        for (int i = 0; i < 20 && !spoken().startsWith("Forecast of Front door live"); i++) {
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        write("29/01/2027");
        assertThat(evidence()).contains("Off track ≠ declared: At risk", "Milestone “Front door live”");
        assertThat(robot.lookup("#field-explanation").tryQuery()).isPresent();
    }

    @Test
    void keepsEveryWordOverANight() throws TimeoutException {
        go(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        reach("field-headline");
        press(KeyCode.CONTROL, KeyCode.A);
        write("The door opens la");
        closeAndOpenAgain();
        go(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        var headline = (TextInputControl) robot.lookup("#field-headline").query();
        assertThat(headline.getText()).isEqualTo("The door opens la");
        assertThat(robot.lookup("#form-found").query().isVisible()).isTrue();
    }

    @Test
    void isApprovedReturnedAndLockedByKeyboard() {
        go(new Place.StatusUpdate(GivenReports.DIRECTORY));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        go(new Place.StatusReview(GivenReports.DIRECTORY));
        assertThat(spoken()).contains("changed");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertThat(focused().getId()).isEqualTo("review-words");
        write("What about the forms?");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertThat(state()).isEqualTo(State.RETURNED);
        go(new Place.StatusUpdate(GivenReports.DIRECTORY));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        press(KeyCode.ENTER);
        write("Forms come in December");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        go(new Place.StatusReview(GivenReports.DIRECTORY));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(state()).isEqualTo(State.APPROVED);
        assertThat(notice()).startsWith("Approved and locked");
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        go(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        go(new Place.StatusReview(GivenReports.FRONT_DOOR));
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private String evidence() {
        return robot.lookup(".form-preview").<Node>queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(words -> words.startsWith("Evidence"))
                .findFirst()
                .orElse("");
    }

    private State state() {
        return newest(GivenReports.DIRECTORY).detail().review().state();
    }
}
