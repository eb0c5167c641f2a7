package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.note.Note;

/// A performance officer makes a measure, explains a red one and overrides its light in a real plan file, by keyboard.
class MeasureFormJourneyTest extends FileJourney {

    private static final MeasureKey WAITING = MeasureKey.parse("local:M1").orElseThrow();
    private static final MeasureKey MADE = MeasureKey.parse("local:REA-9").orElseThrow();
    MeasureFormJourneyTest() {
        super(new Place.MeasurePage(WAITING), GivenStates.snapshot(GivenStates.months(24).history()));
    }

    @Test
    void makesALocalMeasureWithATargetProfileAndTakesItBack() {
        choose("New measure");
        assertThat(focused().getId()).isEqualTo("field-code");
        fill("REA-9", "Reablement starts", "Adults who begin reablement");
        reach("field-owner");
        write("Head of service");
        reach("deed-add");
        press(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("field-target-1-period");
        press(KeyCode.TAB);
        fill("80", "", "Last year's best", "Board");
        reach("deed-same");
        press(KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(place()).isEqualTo(new Place.MeasurePage(MADE));
        assertThat(plan.snapshot().measure(MADE).map(MeasureHistory::targets).orElseThrow()).hasSize(2);
        assertThat(notice()).startsWith("Saved: REA-9, Reablement starts");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(plan.snapshot().measure(MADE)).isEmpty();
        assertThat(plan.verifyAudit()).isTrue();
    }

    @Test
    void writesTheCommentaryThatIsMissing() {
        reach("measure-action");
        assertThat(((Labeled) focused()).getText()).isEqualTo("Commentary is missing: write it");
        press(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("field-period");
        press(KeyCode.TAB);
        fill("Two posts vacant", "Agency cover", "", "31/01/2027");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(waiting().notes().commentaries()).hasSize(1);
        reach("measure-action");
        assertThat(((Labeled) focused()).getText()).isEqualTo("Write a commentary");
    }

    @Test
    void overridesTheLightByItsLetterAndTakesThatBack() {
        choose("Override the light");
        press(KeyCode.A);
        assertThat(focused().getId()).isEqualTo("light-A");
        reach("field-reason");
        write("Counts a closed list");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(rating()).isInstanceOf(Rating.Overridden.class);
        assertThat(rating().light()).isEqualTo(Light.AMBER);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rating().light()).isEqualTo(Light.RED);
    }

    @Test
    void goesToWhatIsMissingAndChangesNothing() {
        choose("Note an event");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(focused().getId()).isEqualTo("field-day");
        assertThat(focused().getAccessibleHelp()).isEqualTo("When did it happen?");
        assertThat(waiting().notes().events()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyLeavesAndComesBack() {
        choose("Note an event");
        write("4/5/2026");
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.ALT, KeyCode.LEFT);
        choose("Note an event");
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("4/5/2026");
        assertThat(robot.lookup("#form-found").query().isVisible()).isTrue();
    }

    @Test
    void findsWhatWasTypedBeforeTheProgramWasClosed() throws TimeoutException {
        choose("Note an event");
        fill("4/5/2026", "Duty rota changed, and the");
        closeAndOpenAgain();
        choose("Note an event");
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("4/5/2026");
        assertThat(robot.lookup("#form-found").query().isVisible()).isTrue();
        press(KeyCode.TAB);
        press(KeyCode.END);
        write(" team is new");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(waiting().notes().events())
                .extracting(Note.Event::words)
                .containsExactly("Duty rota changed, and the team is new");
        closeAndOpenAgain();
        choose("Note an event");
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
    }

    @Test
    void strikesANoteOutAndBringsItBack() {
        choose("Note an event");
        fill("4/5/2026", "Duty rota changed");
        press(KeyCode.CONTROL, KeyCode.S);
        choose("All notes");
        assertThat(spoken()).isEqualTo("Event, 4 May 2026: Duty rota changed");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(waiting().notes().all()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(waiting().notes().events()).hasSize(1);
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        choose("Edit the measure");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.ESCAPE);
        choose("Override the light");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    /// Opens the menu of the page's head and walks down to the action.
    private void choose(String action) {
        reach("measure-more");
        var items = ((MenuButton) focused()).getItems();
        int index = items.stream().map(MenuItem::getText).toList().indexOf(action);
        assertThat(index).isNotNegative();
        press(KeyCode.SPACE);
        for (int i = 0; i <= index; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
    }

    private MeasureHistory waiting() {
        return plan.snapshot().measure(WAITING).orElseThrow();
    }

    private Rating rating() {
        return MeasureRag.judge(waiting(), plan.snapshot().asAt());
    }
}
