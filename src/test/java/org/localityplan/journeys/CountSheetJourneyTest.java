package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.waiting.CountDetail.PriorityCount;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The programme office records a month of all lists in one sheet, typed or pasted, by keyboard alone and in a real plan
/// file.
class CountSheetJourneyTest extends FileJourney {

    private static final String BLOCK = """
            Waiting list\tWaiting\tAdded\tCompleted\tRemoved\tLongest wait\tMedian\tOver 26 weeks
            Care reviews\t165\t\t\t\t\t\t
            Occupational therapy assessment\t652\t112\t113\t8\t46\t11.5\t40
            Autism and ADHD assessment\t1,190\t\t\t\t104\t52\t610
            Deprivation of Liberty Safeguards assessment\t399\t100\t90\t7\t47\t9.4\t88
            """;

    CountSheetJourneyTest() {
        super(new Place.WaitingLists(), GivenLists.monthBehind());
    }

    @Test
    void typesAMonthOfAllListsSeesItInTheTableAndTakesItBack() {
        var officer = new Typist(this);
        officer.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        officer.read();
        assertThat(place()).isEqualTo(new Place.CountSheet());
        assertThat(spoken()).isEqualTo("Row 1, Occupational therapy assessment, Waiting: empty");
        row(officer, "652", "112", "113", "8", "46", "11.5", "40");
        officer.press(KeyCode.TAB, KeyCode.TAB);
        row(officer, "399", "100", "90", "7", "47", "9.4", "88");
        officer.press(KeyCode.ENTER, KeyCode.HOME);
        officer.write("165");
        officer.press(KeyCode.ENTER);
        row(officer, "1190", "", "", "", "104", "52", "610");
        assertThat(words("#sheet-status")).endsWith("4 rows are typed and not saved yet.");
        officer.chord(KeyCode.CONTROL, KeyCode.S);
        officer.read();
        System.out.println("A month of four lists, typed: " + officer);
        checkTheMonth();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(counted()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(counted()).hasSize(4);
        assertThat(officer.seconds()).isLessThanOrEqualTo(90);
    }

    @Test
    void pastesAMonthOfAllListsWithHeadingsAndNamesInAnyOrder() {
        clip(BLOCK);
        var officer = new Typist(this);
        officer.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        officer.read();
        officer.chord(KeyCode.CONTROL, KeyCode.V);
        officer.read();
        officer.chord(KeyCode.CONTROL, KeyCode.S);
        officer.read();
        System.out.println("A month of four lists, pasted: " + officer);
        checkTheMonth();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(counted()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(counted()).hasSize(4);
        assertThat(officer.seconds()).isLessThanOrEqualTo(30);
    }

    @Test
    void refusesABlockOfSinglePeopleAndKeepsNothingOfIt() {
        open(new Place.CountSheet());
        clip("Jane Example\t01/02/1941\t1");
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(notice())
                .startsWith("Nothing was pasted: the clipboard seems to hold names and dates of birth of single people")
                .doesNotContain("Jane");
        assertThat(words("#sheet-status")).isEqualTo("4 lists, 0 of them counted on 31 October 2026.");
    }

    @Test
    void asksAboutASizeFarFromItsMovementsAndSavesItWhenToldTo() {
        open(new Place.CountSheet());
        fill("720", "112", "113", "8");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(focused().getId()).isEqualTo("save-nevertheless");
        assertThat(focused().getAccessibleHelp())
                .startsWith("Row 1, Waiting, Occupational therapy assessment: The movements explain 652 on the list; "
                        + "this is 68 more.");
        assertThat(counted()).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(spoken()).startsWith("Row 1, Occupational therapy assessment, Waiting: 720, unexplained +68");
        press(KeyCode.CONTROL, KeyCode.S);
        press(KeyCode.SPACE);
        assertThat(counted()).extracting(WaitingCount::waiting).containsExactly(720);
    }

    @Test
    void marksWhatIsWrongAndGoesThere() {
        open(new Place.CountSheet());
        fill("652", "-3", "113");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(spoken()).endsWith("Added: -3, A count cannot be below 0. Check the number.");
        assertThat(words("#sheet-status")).contains("2 cells are to be corrected first.");
        assertThat(counted()).isEmpty();
    }

    @Test
    void choosesTheDayMonthByMonthAndRefusesOneToCome() {
        open(new Place.CountSheet());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("counted-on");
        press(KeyCode.DOWN);
        assertThat(words("#sheet-status")).isEqualTo("4 lists, 2 of them counted on 30 September 2026.");
        press(KeyCode.CONTROL, KeyCode.A);
        write("30/11/2026");
        assertThat(words("#counted-on-wrong"))
                .isEqualTo("The day of a count cannot be in the future. Give a day up to 22 November 2026.");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(focused().getId()).isEqualTo("counted-on");
    }

    @Test
    void countsTheParts() {
        open(new Place.CountSheet());
        write("652");
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(spoken()).isEqualTo("Urgent");
        fill("50");
        assertThat(words("#parts-message")).isEqualTo("Routine: Give this too; write 0 where there is nobody.");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(spoken()).isEqualTo("Routine");
        fill("600", "100", "200", "200", "80", "40", "30", "2");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(spoken()).startsWith("Row 1, Occupational therapy assessment");
        assertThat(robot.lookup("#list-parts").query().isVisible()).isFalse();
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(counted()).singleElement().satisfies(count -> {
            assertThat(count.detail().priorities())
                    .containsExactly(new PriorityCount("Urgent", 50), new PriorityCount("Routine", 600));
            assertThat(count.detail().ages().over(26)).hasValue(32);
            assertThat(count.median().words()).isEqualTo("8.5 weeks");
        });
    }

    @Test
    void findsWhatWasTypedBeforeTheProgramWasClosed() throws TimeoutException {
        open(new Place.CountSheet());
        fill("652", "112");
        write("11");
        closeAndOpenAgain();
        open(new Place.CountSheet());
        assertThat(words("#sheet-status")).contains("1 cell is to be corrected first.");
        assertThat(robot.lookup("#form-found").query().isVisible()).isTrue();
        assertThat(spoken()).startsWith("Row 1, Occupational therapy assessment, Waiting: 652");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    private void row(Typist officer, String... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                officer.press(KeyCode.TAB);
            }
            if (!values[i].isEmpty()) {
                officer.write(values[i]);
            }
        }
    }

    private void checkTheMonth() {
        assertThat(place()).isEqualTo(new Place.WaitingLists());
        assertThat(notice()).startsWith("Saved: the counts of 4 lists on 31 October 2026");
        assertThat(counted()).extracting(WaitingCount::waiting).containsExactly(652, 399, 165, 1190);
        assertThat(counted().getFirst().flow()).isEqualTo(new WaitingCount.Flow.Counted(112, 113, 8));
        assertThat(counted().getFirst().detail().ages().over(26)).hasValue(40);
        assertThat(robot.lookup("1,190").tryQuery()).isPresent();
    }

    private List<WaitingCount> counted() {
        return plan.snapshot().waitingLists().stream()
                .map(WaitingList::counts)
                .flatMap(counts -> counts.stream().filter(each -> each.at().equals(GivenLists.LAST)))
                .toList();
    }

    private void open(Place place) {
        go(place);
        onScreen(() -> shell().focus());
    }

    private void clip(String text) {
        onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
