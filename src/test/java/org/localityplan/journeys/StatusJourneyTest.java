package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.Review.State;

/// A new programme manager reports on two projects by keyboard alone, at human speed, in a real plan file.
class StatusJourneyTest extends FileJourney {

    StatusJourneyTest() {
        super(new Place.Overview(), GivenReports.snapshot());
    }

    @Test
    void reportsOnAnUnchangedProjectWithinAMinute() {
        var manager = new Typist(this);
        manager.press(KeyCode.ENTER);
        manager.read();
        manager.press(KeyCode.DOWN);
        manager.chord(KeyCode.CONTROL, KeyCode.U);
        manager.read();
        assertThat(place()).isEqualTo(new Place.StatusUpdate(GivenReports.DIRECTORY));
        manager.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        manager.read();
        manager.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(newest(GivenReports.DIRECTORY).detail().nothingChanged()).isTrue();
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(GivenReports.NOVEMBER);
        assertThat(place()).isEqualTo(new Place.ProgrammePage(GivenReports.PROGRAMME));
        said("An unchanged project", manager);
        assertThat(manager.seconds()).isLessThanOrEqualTo(60);
    }

    @Test
    void reportsOnAnUnchangedProjectWithinAMinuteWithTabAndSpaceAlone() {
        var manager = new Typist(this);
        manager.press(KeyCode.ENTER);
        manager.read();
        manager.press(KeyCode.DOWN);
        manager.tabTo("deed-U");
        manager.press(KeyCode.SPACE);
        manager.read();
        manager.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("deed-nothing-changed");
        manager.press(KeyCode.SPACE);
        manager.read();
        manager.tabTo("form-save");
        manager.press(KeyCode.SPACE);
        assertThat(newest(GivenReports.DIRECTORY).detail().nothingChanged()).isTrue();
        said("An unchanged project, with Tab and Space alone", manager);
        assertThat(manager.seconds()).isLessThanOrEqualTo(60);
    }

    @Test
    void writesANormalReportWithinThreeMinutes() {
        var manager = new Typist(this);
        manager.press(KeyCode.ENTER);
        manager.read();
        manager.chord(KeyCode.CONTROL, KeyCode.U);
        manager.read();
        assertThat(place()).isEqualTo(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        judgeCostAmber(manager);
        tellWhatBecameOfThePromises(manager);
        moveTheMilestone(manager);
        manager.read();
        manager.chord(KeyCode.CONTROL, KeyCode.ENTER);
        checkTheReport();
        said("A normal report", manager);
        assertThat(manager.seconds()).isLessThanOrEqualTo(180);
    }

    private void judgeCostAmber(Typist manager) {
        manager.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.RIGHT, KeyCode.A, KeyCode.TAB);
        assertThat(spoken()).isEqualTo("Evidence that changed");
        manager.write("The supplier asks for 4 % more");
        manager.press(KeyCode.TAB);
        manager.chord(KeyCode.CONTROL, KeyCode.A);
        manager.write("One site is switched; the door opens a week later, on 11 December");
        manager.press(KeyCode.TAB);
    }

    private void tellWhatBecameOfThePromises(Typist manager) {
        assertThat(spoken()).isEqualTo("Done: Switch the last two sites");
        manager.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB);
        manager.write("Trainer ill, booked for January");
        manager.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(spoken()).isEqualTo("What comes next");
        manager.chord(KeyCode.CONTROL, KeyCode.END);
        manager.press(KeyCode.ENTER);
        manager.write("Open the door on 11 December");
    }

    /// Past the way back to green, which stays as it was.
    private void moveTheMilestone(Typist manager) {
        manager.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        manager.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(spoken()).startsWith("Forecast of Front door live");
        manager.write("11/12/2026");
        manager.press(KeyCode.TAB, KeyCode.TAB);
        manager.write("The supplier needs one more week");
    }

    private void checkTheReport() {
        var report = newest(GivenReports.FRONT_DOOR);
        assertThat(report.period()).isEqualTo(GivenReports.NOVEMBER);
        assertThat(report.detail().dimensions().of(Dimension.COST)).contains(Light.AMBER);
        assertThat(report.headline()).startsWith("One site is switched;").hasSize(65);
        assertThat(report.account().good()).containsExactly("Staff trained", "Switch the last two sites");
        assertThat(report.account().next()).containsExactly("Train the night staff", "Open the door on 11 December");
        assertThat(report.detail().followUps()).extracting(FollowUp::done).containsExactly(true, false);
        assertThat(report.detail().review().state()).isEqualTo(State.SUBMITTED);
        var moved = subject(GivenReports.FRONT_DOOR).project().orElseThrow().milestones().get(1);
        assertThat(moved.delivery().day()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(moved.moves()).hasSize(1);
    }

    @Test
    void tellsOfAProjectThatFellOffTrackWithinThreeMinutes() {
        var manager = new Typist(this);
        manager.press(KeyCode.ENTER, KeyCode.DOWN);
        manager.read();
        manager.chord(KeyCode.CONTROL, KeyCode.U);
        manager.read();
        manager.press(KeyCode.R, KeyCode.TAB, KeyCode.A, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(spoken()).isEqualTo("Evidence that changed");
        manager.write("The supplier of the pages gave up the work");
        manager.press(KeyCode.TAB);
        manager.chord(KeyCode.CONTROL, KeyCode.A);
        manager.write("Nobody writes the directory; it cannot open in December");
        manager.press(KeyCode.TAB, KeyCode.TAB);
        manager.write("Not written yet");
        manager.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        manager.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(spoken()).isEqualTo("Cause");
        for (String answer : List.of(
                "The supplier closed", "Ask two others for a price", "Project manager", "11/12/2026", "",
                "26/02/2027")) {
            manager.write(answer);
            manager.press(KeyCode.TAB);
        }
        manager.read();
        manager.chord(KeyCode.CONTROL, KeyCode.ENTER);
        var report = newest(GivenReports.DIRECTORY);
        assertThat(report.declared()).isEqualTo(Light.RED);
        assertThat(report.detail().recovery()).isInstanceOf(Recovery.Planned.class);
        said("A project that fell off track", manager);
        assertThat(manager.seconds()).isLessThanOrEqualTo(180);
    }

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

    private static void said(String what, Typist typist) {
        System.out.println("%s: %s".formatted(what, typist));
    }

    private String evidence() {
        return robot.lookup(".form-preview").<Node>queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(words -> words.startsWith("Evidence"))
                .findFirst()
                .orElse("");
    }

    private ReportSubject subject(UUID id) {
        return ReportSubject.of(id, plan.snapshot()).orElseThrow();
    }

    private StatusReport newest(UUID id) {
        return subject(id).reports().getLast();
    }

    private State state() {
        return newest(GivenReports.DIRECTORY).detail().review().state();
    }
}
