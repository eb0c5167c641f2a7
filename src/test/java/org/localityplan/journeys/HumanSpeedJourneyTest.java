package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.Review.State;

/// A new programme manager reports by keyboard alone, at human speed: an unchanged project within a minute, a normal report
/// within three.
class HumanSpeedJourneyTest extends ReportJourney {

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

    private static void said(String what, Typist typist) {
        System.out.println("%s: %s".formatted(what, typist));
    }
}
