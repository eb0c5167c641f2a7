package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Surroundings;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.measure.sheet.GivenSheet;
import org.localityplan.desktop.measure.sheet.SavingPlan;

/// An owner types and pastes the figures of a month, corrects what is wrong, saves and takes it back, by keyboard alone.
class FigureSheetJourneyTest extends OpenWindow<SavingPlan> {

    private final GivenDrafts drafts = new GivenDrafts();

    FigureSheetJourneyTest() {
        super(new Place.FigureSheet(), new SavingPlan(GivenSheet.in(GivenPlan.snapshot())));
    }

    @Override
    Surroundings surroundings(Background background) {
        return GivenSurroundings.with(drafts);
    }

    @Override
    void leave() {
        assertThat(plan.listeners()).isZero();
    }

    @Test
    void typesFiguresSavesThemAndTakesThemBack() {
        assertThat(spoken()).isEqualTo("Row 1, Measure CALLS, Value: empty");
        type("90.2", KeyCode.ENTER);
        assertThat(spoken()).isEqualTo("Row 2, Measure CONTACTS, Value: empty");
        type("1,190", KeyCode.TAB);
        assertThat(spoken()).isEqualTo("Row 2, Measure CONTACTS, Numerator: empty");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).contains("Saved: 2 figures for October 2026");
        assertThat(plan.entered()).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(notice()).contains("Taken back");
        assertThat(words("#sheet-status")).isEqualTo("3 measures, 1 of them with a figure.");
    }

    @Test
    void pastesABlockAndCorrectsTheCellThatIsWrong() {
        clip("88.1%\t\t\tyes\nmany\n75");
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(words("#sheet-status")).contains("2 rows are typed", "1 cell is to be corrected first.");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(plan.entered()).isEmpty();
        assertThat(spoken()).startsWith("Row 2, Measure CONTACTS, Value: many, “many” is no number.");
        type("1190", KeyCode.ENTER);
        assertThat(spoken()).isEqualTo("Row 3, Measure BREAKS, Value: 75, replaces 71.5");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(plan.entered().getFirst().figures()).hasSize(3);
    }

    @Test
    void takesBackWhatIsTypedBeforeWhatIsSaved() {
        type("90", KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words("#sheet-status")).isEqualTo("3 measures, 1 of them with a figure.");
        type("90", KeyCode.ENTER);
        press(KeyCode.UP);
        press(KeyCode.DELETE);
        assertThat(words("#sheet-status")).isEqualTo("3 measures, 1 of them with a figure.");
        assertThat(plan.entered()).isEmpty();
    }

    @Test
    void removesAFigureAndTakesThatBack() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DELETE);
        assertThat(spoken()).isEqualTo("Row 3, Measure BREAKS, Value: empty, 71.5 will be removed");
        assertThat(robot.lookup("will be removed").tryQuery()).isPresent();
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).contains("Removed: 1 figure for October 2026");
        assertThat(words("#sheet-status")).isEqualTo("3 measures, 0 of them with a figure.");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words("#sheet-status")).isEqualTo("3 measures, 1 of them with a figure.");
    }

    @Test
    void findsWhatWasTypedBeforeTheProgramWasClosed() throws TimeoutException {
        type("90.2", KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.DELETE);
        press(KeyCode.UP);
        write("11");
        close();
        open();
        assertThat(words("#sheet-status")).contains("3 rows are typed and not saved yet. 1 figure will be removed.");
        assertThat(robot.lookup("#form-found").query().isVisible()).isTrue();
        press(KeyCode.DOWN);
        assertThat(spoken()).isEqualTo("Row 2, Measure CONTACTS, Value: 11");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(plan.entered().getFirst().figures()).hasSize(2);
        assertThat(plan.entered().getFirst().withdrawn()).hasSize(1);
        close();
        open();
        assertThat(robot.lookup("#form-found").query().isVisible()).isFalse();
    }

    @Test
    void leavesACellAsItWasWithEscape() {
        write("9");
        press(KeyCode.ESCAPE);
        assertThat(spoken()).isEqualTo("Row 1, Measure CALLS, Value: empty");
    }

    @Test
    void keepsWhatIsTypedWhileSomethingElseIsLookedAt() {
        type("90", KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(notice()).contains("1 row on the sheet of figures: kept as typed, not saved yet.");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(words("#sheet-status")).contains("1 row is typed and not saved yet.");
    }

    @Test
    void saysYesWithSpaceAndCopies() {
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(spoken()).startsWith("Row 1, Measure CALLS, Provisional: Yes");
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(Keyboard.onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("Yes");
    }

    @Test
    void letsTheKeyboardOutOfTheSheet() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("sheet-period");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("sheet-owner");
        press(KeyCode.DOWN);
        assertThat(words("#sheet-status")).startsWith("1 measure");
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        type("many", KeyCode.ENTER);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private void type(String text, KeyCode end) {
        write(text);
        press(end);
    }

    private void clip(String text) {
        onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
