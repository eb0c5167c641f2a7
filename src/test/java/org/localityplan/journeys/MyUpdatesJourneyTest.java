package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Review;

/// The programme office looks at what is late, files what has not changed, chases the rest and opens one, by keyboard.
class MyUpdatesJourneyTest extends FileJourney {

    private static final Period SEPTEMBER = Period.month(2026, 9);

    MyUpdatesJourneyTest() {
        super(new Place.Programmes(), given());
    }

    @Test
    void goesThereFromTheProgrammesAndFromTheBarBelow() {
        press(KeyCode.CONTROL, KeyCode.U);
        assertThat(place()).isEqualTo(new Place.MyUpdates());
        assertThat(words("#updates-headline")).isEqualTo("1 report came back and 2 are overdue.");
        press(KeyCode.ALT, KeyCode.LEFT);
        reach("overdue");
        assertThat(spoken()).isEqualTo("3 updates overdue");
        press(KeyCode.SPACE);
        assertThat(place()).isEqualTo(new Place.MyUpdates());
    }

    @Test
    void opensWhatCameBackWithWhatItsApproverSaid() {
        go(new Place.MyUpdates());
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        press(KeyCode.ESCAPE);
        assertThat(place()).isEqualTo(new Place.MyUpdates());
    }

    @Test
    void filesNothingChangedWithOneKeyAndTakesItBack() {
        go(new Place.MyUpdates());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.N);
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(GivenReports.OCTOBER);
        assertThat(words("#updates-headline")).startsWith("1 report came back, 1 is overdue and 1 waits");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(SEPTEMBER);
        assertThat(words("#updates-headline")).isEqualTo("1 report came back and 2 are overdue.");
    }

    @Test
    void putsAReminderOnTheClipboard() {
        go(new Place.MyUpdates());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.C);
        assertThat(clipboard()).contains("“Help yourself online”").doesNotContain("Single front door");
        press(KeyCode.A);
        assertThat(clipboard()).contains("“Help yourself online”", "“Single front door”");
        assertThat(notice()).startsWith("The reminder for all reports that are late is on the clipboard");
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        go(new Place.MyUpdates());
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private static String clipboard() {
        return Keyboard.onScreen(() -> Clipboard.getSystemClipboard().getString());
    }

    private static Snapshot given() {
        var back = GivenReports.reviewed(
                GivenReports.october(),
                new Review(Review.State.RETURNED, "office", GivenReports.TODAY.minusDays(2), "Which sites?", 1));
        return GivenReports.with(
                People.NONE,
                GivenReports.frontDoor(List.of(GivenReports.september(), back)),
                GivenReports.directory(List.of(GivenReports.onTrack(SEPTEMBER, false))));
    }

    private StatusReport newest(UUID id) {
        return ReportSubject.of(id, plan.snapshot()).orElseThrow().reports().getLast();
    }
}
