package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The programme office looks at the waiting lists and records a count in a real plan file, by keyboard alone.
class WaitingJourneyTest extends FileJourney {

    WaitingJourneyTest() {
        super(new Place.WaitingLists(), GivenLists.snapshot());
    }

    @Test
    void walksFromListToListAndSpeaksTheValuesOfTheChart() {
        press(KeyCode.DOWN);
        assertThat(robot.lookup("402 waiting, 66 more than on 30 November 2025").tryQuery()).isPresent();
        press(KeyCode.ENTER);
        press(KeyCode.LEFT);
        assertThat(spoken()).startsWith("31 October 2026: 402 waiting, longest wait 47 weeks");
        press(KeyCode.LEFT);
        assertThat(spoken()).startsWith("30 September 2026: 396 waiting");
        press(KeyCode.T);
        assertThat(spoken()).endsWith("as a table");
    }

    @Test
    void walksTheTabsOfAList() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT2);
        press(KeyCode.LEFT);
        assertThat(spoken())
                .isEqualTo("31 October 2026: 100 joined, 90 completed, 7 left otherwise, unexplained +3");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(focused().getId()).isEqualTo("waiting-lists");
    }

    @Test
    void readsTheFormulaOfAFigure() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT4);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(spoken())
                .startsWith("Load: 1.03. More join than leave. Formula: demand ÷ capacity")
                .contains("Put in: Demand: 22.8 people a week; Capacity: 22.1 people a week")
                .contains("doi.org/10.1101/2022.08.23.22279117");
    }

    @Test
    void triesSomethingAndKeepsNothingOfIt() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT5);
        assertThat(focused().getId()).isEqualTo("what-if-extra");
        write("10");
        assertThat(words("#what-if-sentence")).isEqualTo("10 more people are seen each week.");
        press(KeyCode.TAB);
        write("-5");
        assertThat(words("#what-if-sentence")).isEqualTo("10 more people are seen each week and 5% fewer people join.");
        assertThat(robot.lookup("Tried: clear by 31 July 2027").tryQuery()).isPresent();
        press(KeyCode.TAB);
        write("eight");
        assertThat(words("#what-if-fault")).startsWith("Initiative: for how many weeks: not understood.");
        assertThat(words("#what-if-badge")).isEqualTo("Illustration: not a record");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(spoken()).isEqualTo("Print this illustration");
        press(KeyCode.SPACE);
        assertThat(notice()).isEqualTo("The illustration is printed: what-if.pdf");
        press(KeyCode.ALT, KeyCode.LEFT);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT5);
        assertThat(words("#what-if-sentence")).isEqualTo("Nothing is changed.");
        assertThat(counts()).hasSize(12);
    }

    @Test
    void saysInWordsThatAListWasNeverCounted() {
        press(KeyCode.END);
        press(KeyCode.ENTER);
        assertThat(spoken())
                .startsWith("Nobody has been counted yet. Autism and ADHD assessment: nobody has been counted yet.");
    }

    @Test
    void recordsACountAndEditsTheListOnItsPage() {
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.N);
        fill("640", "46", "100", "104", "8");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(counts()).hasSize(13);
        assertThat(robot.lookup("640 waiting, 111 fewer than on 30 November 2025").tryQuery()).isPresent();
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(robot.lookup(".form").queryAll()).isNotEmpty();
        press(KeyCode.ESCAPE);
        press(KeyCode.DIGIT6);
        assertThat(everyWord("#list-changes")).anyMatch(words -> words.contains("640 waiting"));
    }

    @Test
    void recordsACountTakesItBackAndRecordsItAgain() {
        press(KeyCode.CONTROL, KeyCode.N);
        fill("640", "46", "100", "104", "8");
        assertThat(words("#count-sum")).isEqualTo("640 were counted: the movements explain the list exactly.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(notice()).startsWith("Saved: Occupational therapy assessment, 22 November 2026: 640 waiting");
        assertThat(counts()).hasSize(13);
        assertThat(everyWord("#changes")).anyMatch(words -> words.contains("22 Nov 2026"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(counts()).hasSize(12);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(counts()).hasSize(13);
        assertThat(plan.verifyAudit()).isTrue();
        assertThat(everyWord("#changes")).filteredOn(words -> words.contains("640 waiting")).hasSize(3);
    }

    @Test
    void showsWhatIsWrongBesideTheFieldAndGoesThere() {
        press(KeyCode.INSERT);
        write("many");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("count-waiting");
        assertThat(focused().getAccessibleHelp()).isEqualTo("Write a whole number, for example 652.");
        assertThat(counts()).hasSize(12);
    }

    @Test
    void asksAboutADifferenceAndRecordsItWhenToldTo() {
        press(KeyCode.INSERT);
        fill("652", "", "100", "104", "8");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(words("#count-question")).startsWith("The list holds 12 people more");
        assertThat(counts()).hasSize(12);
        press(KeyCode.SPACE);
        assertThat(counts()).hasSize(13);
    }

    @Test
    void keepsWhatIsTypedWhileSomethingElseIsLookedAt() {
        press(KeyCode.INSERT);
        write("640");
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("640");
        press(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("waiting-lists");
        press(KeyCode.INSERT);
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("640");
        assertThat(counts()).hasSize(12);
    }

    @Test
    void findsWhatWasTypedBeforeTheProgramWasClosed() throws TimeoutException {
        press(KeyCode.INSERT);
        write("640");
        closeAndOpenAgain();
        press(KeyCode.INSERT);
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("640");
        assertThat(everyWord("#form-found"))
                .anyMatch(words -> words.matches("Draft from .* 20\\d\\d, \\d\\d:\\d\\d: go on, or begin anew\\."));
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(spoken()).isEqualTo("Begin anew");
        press(KeyCode.SPACE);
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
        assertThat(robot.lookup("#form-found").query().isVisible()).isFalse();
        closeAndOpenAgain();
        press(KeyCode.INSERT);
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
    }

    @Test
    void takesBackTypingAndNotTheLastCommandInAField() {
        press(KeyCode.INSERT);
        write("6");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(((TextInputControl) focused()).getText()).isEmpty();
        assertThat(shell().workspace().notices().current().get().sentence()).isEmpty();
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.ENTER);
        for (int tab = 0; tab < 6; tab++) {
            assertThat(NamelessControls.in(shell().root())).as("tab " + tab).isEmpty();
            press(KeyCode.CONTROL, KeyCode.TAB);
        }
        press(KeyCode.INSERT);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private List<WaitingCount> counts() {
        return plan.snapshot().waitingList(GivenLists.shrinking().id()).map(WaitingList::counts).orElseThrow();
    }

    private List<String> everyWord(String place) {
        return robot.from(robot.lookup(place).<Node>query())
                .lookup((Predicate<Node>) Labeled.class::isInstance)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }
}
