package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.app.draft.DraftFolder;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.store.PlanStore;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A performance officer makes a measure, explains a red one and overrides its light in a real plan file, by keyboard.
@ExtendWith(ApplicationExtension.class)
class MeasureFormJourneyTest {

    private static final MeasureKey WAITING = MeasureKey.parse("local:M1").orElseThrow();
    private static final MeasureKey MADE = MeasureKey.parse("local:REA-9").orElseThrow();

    @TempDir
    private static Path folder;

    private PlanStore plan;
    private DraftFolder drafts;
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        var given = GivenStates.snapshot(GivenStates.months(24).history());
        plan = GivenStore.of(folder.resolve("plan-" + System.nanoTime()), given);
        open();
    }

    private void open() {
        var background = Background.live();
        drafts = GivenDrafts.onDisk(folder, plan, background);
        shell = new Shell(plan, background, Screens.all(), GivenSurroundings.with(drafts));
        stage.setScene(shell.scene(1024, 640));
        stage.show();
        shell.workspace().navigator().go(new Place.MeasurePage(WAITING));
    }

    private void closeAndOpenAgain() {
        shell.close();
        drafts.close();
        open();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shell::close);
        plan.close();
    }

    @Test
    void makesALocalMeasureWithATargetProfileAndTakesItBack(FxRobot robot) {
        choose(robot, "New measure");
        assertThat(focused().getId()).isEqualTo("field-code");
        type(robot, "REA-9", "Reablement starts", "Adults who begin reablement");
        reach(robot, "field-owner");
        robot.write("Head of service");
        reach(robot, "deed-add");
        press(robot, KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("field-target-1-period");
        press(robot, KeyCode.TAB);
        type(robot, "80", "", "Last year's best", "Board");
        reach(robot, "deed-same");
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(place()).isEqualTo(new Place.MeasurePage(MADE));
        assertThat(plan.snapshot().measure(MADE).map(MeasureHistory::targets).orElseThrow()).hasSize(2);
        assertThat(notice(robot)).startsWith("Saved: REA-9, Reablement starts");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(plan.snapshot().measure(MADE)).isEmpty();
        assertThat(plan.verifyAudit()).isTrue();
    }

    @Test
    void writesTheCommentaryThatIsMissing(FxRobot robot) {
        reach(robot, "measure-action");
        assertThat(((Labeled) focused()).getText()).isEqualTo("Commentary is missing: write it");
        press(robot, KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("field-period");
        press(robot, KeyCode.TAB);
        type(robot, "Two posts vacant", "Agency cover", "", "31/01/2027");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(waiting().notes().commentaries()).hasSize(1);
        reach(robot, "measure-action");
        assertThat(((Labeled) focused()).getText()).isEqualTo("Write a commentary");
    }

    @Test
    void overridesTheLightByItsLetterAndTakesThatBack(FxRobot robot) {
        choose(robot, "Override the light");
        press(robot, KeyCode.A);
        assertThat(focused().getId()).isEqualTo("light-A");
        reach(robot, "field-reason");
        robot.write("Counts a closed list");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(rating()).isInstanceOf(Rating.Overridden.class);
        assertThat(rating().light()).isEqualTo(Light.AMBER);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(rating().light()).isEqualTo(Light.RED);
    }

    @Test
    void goesToWhatIsMissingAndChangesNothing(FxRobot robot) {
        choose(robot, "Note an event");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(focused().getId()).isEqualTo("field-day");
        assertThat(focused().getAccessibleHelp()).isEqualTo("When did it happen?");
        assertThat(waiting().notes().events()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyLeavesAndComesBack(FxRobot robot) {
        choose(robot, "Note an event");
        robot.write("4/5/2026");
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        choose(robot, "Note an event");
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("4/5/2026");
        assertThat(robot.lookup("#form-found").query().isVisible()).isTrue();
    }

    @Test
    void findsWhatWasTypedBeforeTheProgramWasClosed(FxRobot robot) {
        choose(robot, "Note an event");
        type(robot, "4/5/2026", "Duty rota changed, and the");
        WaitForAsyncUtils.waitForAsyncFx(5_000, this::closeAndOpenAgain);
        choose(robot, "Note an event");
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("4/5/2026");
        assertThat(robot.lookup("#form-found").query().isVisible()).isTrue();
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.END);
        robot.write(" team is new");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(waiting().notes().events())
                .extracting(Note.Event::words)
                .containsExactly("Duty rota changed, and the team is new");
        WaitForAsyncUtils.waitForAsyncFx(5_000, this::closeAndOpenAgain);
        choose(robot, "Note an event");
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
    }

    @Test
    void strikesANoteOutAndBringsItBack(FxRobot robot) {
        choose(robot, "Note an event");
        type(robot, "4/5/2026", "Duty rota changed");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        settle();
        choose(robot, "All notes");
        assertThat(focused().getAccessibleText()).isEqualTo("Event, 4 May 2026: Duty rota changed");
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.SPACE);
        settle();
        assertThat(waiting().notes().all()).isEmpty();
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(waiting().notes().events()).hasSize(1);
    }

    @Test
    void namesEverythingTheKeyboardCanReach(FxRobot robot) {
        choose(robot, "Edit the measure");
        assertThat(NamelessControls.in(shell.root())).isEmpty();
        press(robot, KeyCode.ESCAPE);
        choose(robot, "Override the light");
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    /// Opens the menu of the page's head and walks down to the action.
    private void choose(FxRobot robot, String action) {
        reach(robot, "measure-more");
        var items = ((MenuButton) focused()).getItems();
        int index = items.stream().map(MenuItem::getText).toList().indexOf(action);
        assertThat(index).isNotNegative();
        press(robot, KeyCode.SPACE);
        for (int i = 0; i <= index; i++) {
            press(robot, KeyCode.DOWN);
        }
        press(robot, KeyCode.ENTER);
        settle();
    }

    /// Tabs until the keyboard is there.
    private void reach(FxRobot robot, String id) {
        for (int i = 0; i < 60 && !id.equals(focused().getId()); i++) {
            press(robot, KeyCode.TAB);
        }
        assertThat(focused().getId()).isEqualTo(id);
    }

    private void type(FxRobot robot, String... values) {
        for (String value : values) {
            robot.write(value);
            press(robot, KeyCode.TAB);
        }
    }

    private MeasureHistory waiting() {
        return plan.snapshot().measure(WAITING).orElseThrow();
    }

    private Rating rating() {
        return MeasureRag.judge(waiting(), plan.snapshot().asAt());
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private Place place() {
        return shell.workspace().navigator().place().get();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").query().getAccessibleText();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for work in the background to come back to the screen.
    private static void settle() {
        for (int i = 0; i < 8; i++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
