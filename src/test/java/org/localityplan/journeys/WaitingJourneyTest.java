package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.app.draft.DraftFolder;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.store.PlanStore;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The programme office looks at the waiting lists and records a count in a real plan file, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class WaitingJourneyTest {

    @TempDir
    private static Path folder;

    private PlanStore plan;
    private DraftFolder drafts;
    private Shell shell;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        plan = GivenStore.of(folder.resolve("plan-" + System.nanoTime()), GivenLists.snapshot());
        open();
    }

    private void open() {
        var background = Background.live();
        drafts = GivenDrafts.onDisk(folder, plan, background);
        shell = new Shell(plan, background, Screens.all(), GivenSurroundings.with(drafts));
        stage.setScene(shell.scene(1024, 640));
        stage.show();
        shell.workspace().navigator().go(new Place.WaitingLists());
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
    void walksFromListToListAndSpeaksTheValuesOfTheChart(FxRobot robot) {
        press(robot, KeyCode.DOWN);
        assertThat(robot.lookup("402 waiting, 66 more than on 30 November 2025").tryQuery()).isPresent();
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).isEqualTo("31 October 2026: 402 waiting, longest wait 47 weeks");
        press(robot, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).startsWith("30 September 2026: 396 waiting");
        press(robot, KeyCode.T);
        assertThat(focused().getAccessibleText()).endsWith("as a table");
    }

    @Test
    void saysInWordsThatAListWasNeverCounted(FxRobot robot) {
        press(robot, KeyCode.END);
        press(robot, KeyCode.ENTER);
        assertThat(focused().getAccessibleText())
                .startsWith("Autism and ADHD assessment: nobody has been counted yet.");
    }

    @Test
    void recordsACountTakesItBackAndRecordsItAgain(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "640", "46", "100", "104", "8");
        assertThat(words("#count-sum", robot)).isEqualTo("640 were counted: the movements explain the list exactly.");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(notice(robot)).startsWith("Saved: Occupational therapy assessment, 22 November 2026: 640 waiting");
        assertThat(counts()).hasSize(13);
        assertThat(everyWord("#changes", robot)).anyMatch(words -> words.contains("22 Nov 2026"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(counts()).hasSize(12);
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(counts()).hasSize(13);
        assertThat(plan.verifyAudit()).isTrue();
        assertThat(everyWord("#changes", robot)).filteredOn(words -> words.contains("640 waiting")).hasSize(3);
    }

    @Test
    void showsWhatIsWrongBesideTheFieldAndGoesThere(FxRobot robot) {
        press(robot, KeyCode.INSERT);
        robot.write("many");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("count-waiting");
        assertThat(focused().getAccessibleHelp()).isEqualTo("Write a whole number, for example 652.");
        assertThat(counts()).hasSize(12);
    }

    @Test
    void asksAboutADifferenceAndRecordsItWhenToldTo(FxRobot robot) {
        press(robot, KeyCode.INSERT);
        type(robot, "652", "", "100", "104", "8");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(words("#count-question", robot)).startsWith("The list holds 12 people more");
        assertThat(counts()).hasSize(12);
        press(robot, KeyCode.SPACE);
        settle();
        assertThat(counts()).hasSize(13);
    }

    @Test
    void keepsWhatIsTypedWhileSomethingElseIsLookedAt(FxRobot robot) {
        press(robot, KeyCode.INSERT);
        robot.write("640");
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("640");
        press(robot, KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("waiting-lists");
        press(robot, KeyCode.INSERT);
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("640");
        assertThat(counts()).hasSize(12);
    }

    @Test
    void findsWhatWasTypedBeforeTheProgramWasClosed(FxRobot robot) {
        press(robot, KeyCode.INSERT);
        robot.write("640");
        WaitForAsyncUtils.waitForAsyncFx(5_000, this::closeAndOpenAgain);
        press(robot, KeyCode.INSERT);
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("640");
        assertThat(everyWord("#form-found", robot))
                .anyMatch(words -> words.matches("Draft from .* 20\\d\\d, \\d\\d:\\d\\d: go on, or begin anew\\."));
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getAccessibleText()).isEqualTo("Begin anew");
        press(robot, KeyCode.SPACE);
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
        assertThat(robot.lookup("#form-found").query().isVisible()).isFalse();
        WaitForAsyncUtils.waitForAsyncFx(5_000, this::closeAndOpenAgain);
        press(robot, KeyCode.INSERT);
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
    }

    @Test
    void takesBackTypingAndNotTheLastCommandInAField(FxRobot robot) {
        press(robot, KeyCode.INSERT);
        robot.write("6");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
        assertThat(shell.workspace().notices().current().get().sentence()).isEmpty();
    }

    @Test
    void namesEverythingTheKeyboardCanReach(FxRobot robot) {
        settle();
        assertThat(NamelessControls.in(shell.root())).isEmpty();
        press(robot, KeyCode.INSERT);
        assertThat(NamelessControls.in(shell.root())).isEmpty();
    }

    private void type(FxRobot robot, String... values) {
        for (String value : values) {
            robot.write(value);
            press(robot, KeyCode.TAB);
        }
    }

    private List<WaitingCount> counts() {
        return plan.snapshot().waitingList(GivenLists.shrinking().id()).map(WaitingList::counts).orElseThrow();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").query().getAccessibleText();
    }

    private static String words(String place, FxRobot robot) {
        return robot.lookup(place).<Labeled>query().getText();
    }

    private static List<String> everyWord(String place, FxRobot robot) {
        return robot.from(robot.lookup(place).<Node>query())
                .lookup((Predicate<Node>) Labeled.class::isInstance)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for work in the background to come back to the screen.
    private static void settle() {
        for (int i = 0; i < 10; i++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
