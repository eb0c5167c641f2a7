package org.localityplan.desktop.waiting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.sheet.CountSheetView.Stage;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;
import org.localityplan.desktop.waiting.sheet.row.Part;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.store.PlanStore;

class CountSheetModelTest {

    private static final int OT = 0;
    private static final int DOLS = 1;
    private static final int REVIEWS = 2;

    @TempDir
    private Path folder;

    private final GivenDrafts drafts = new GivenDrafts();
    private PlanStore plan;
    private Workspace workspace;
    private CountSheetModel model;

    @BeforeEach
    void open() {
        plan = GivenStore.of(folder.resolve("plan"), GivenLists.monthBehind());
        workspace = GivenWorkspace.over(plan, drafts);
        model = new CountSheetModel(workspace);
        workspace.shown().subscribe(model::show);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void beginsWithTheMonthThatIsDue() {
        assertThat(model.view().get().day().text()).isEqualTo("31/10/2026");
        assertThat(model.view().get().status()).isEqualTo("4 lists, 0 of them counted on 31 October 2026.");
        assertThat(model.view().get().text(OT, CountColumn.OPENING)).isEqualTo("661 · Sep 26");
        assertThat(model.view().get().text(REVIEWS, CountColumn.OPENING)).isEqualTo("none yet");
    }

    @Test
    void savesTheRowsThatAreTypedAsOneStepAndTakesThemBack() {
        paste(OT, CountColumn.WAITING, "652\t112\t113\t8\n399\t100\t90\t7");
        model.save();
        assertThat(model.view().get().stage()).isInstanceOf(Stage.Saved.class);
        assertThat(notice()).isEqualTo("Saved: the counts of 2 lists on 31 October 2026");
        assertThat(counted()).hasSize(2);
        assertThat(model.unsaved()).isZero();
        assertThat(drafts.all()).isEmpty();
        workspace.notices().current().get().remedies().getFirst().action().run();
        assertThat(counted()).isEmpty();
    }

    @Test
    void asksFirstAndSavesNeverthelessWhenSavedOnceMore() {
        paste(OT, CountColumn.WAITING, "720\t112\t113\t8\n399\t100\t90\t7");
        assertThat(model.view().get().contradicts(OT)).isTrue();
        assertThat(model.view().get().contradicts(DOLS)).isFalse();
        model.save();
        assertThat(model.view().get().stage()).isInstanceOfSatisfying(Stage.Asking.class, asking -> assertThat(
                asking.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.cell())
                        .isEqualTo(cell(OT, CountColumn.WAITING))));
        assertThat(model.view().get().asked(OT, CountColumn.WAITING)).isTrue();
        assertThat(counted()).isEmpty();
        model.save();
        assertThat(counted()).hasSize(2);
    }

    @Test
    void asksAnewWhenSomethingWasTypedAfterAQuestion() {
        paste(OT, CountColumn.WAITING, "720\t112\t113\t8");
        model.save();
        model.type(cell(OT, CountColumn.WAITING), "730");
        model.save();
        assertThat(model.view().get().stage()).isInstanceOf(Stage.Asking.class);
        assertThat(counted()).isEmpty();
        model.goOn();
        assertThat(model.view().get().stage()).isInstanceOf(Stage.Typing.class);
    }

    @Test
    void savesNothingWhileACellOrTheDayIsWrong() {
        paste(OT, CountColumn.WAITING, "many");
        model.save();
        assertThat(model.view().get().faults()).singleElement().satisfies(fault -> assertThat(fault.words())
                .isEqualTo("Row 1, Waiting, Occupational therapy assessment: "
                        + "“many” is no count of people. Write it like 652 or 1,190."));
        model.type(cell(OT, CountColumn.WAITING), "652");
        model.typeDay("01/01/1990");
        model.save();
        assertThat(model.view().get().day().fault()).startsWith("The plan begins on");
        assertThat(notice()).isEqualTo("The sheet was not saved. Correct what is marked. What is typed is still here.");
        model.typeDay("30/11/2026");
        model.save();
        assertThat(counted()).isEmpty();
        assertThat(plan.snapshot().waitingLists().getFirst().counts()).hasSize(11);
    }

    @Test
    void saysThatThereIsNothingToSave() {
        model.save();
        assertThat(notice()).isEqualTo("There is nothing to save: no list has a count typed.");
    }

    @Test
    void refusesSinglePeopleAndKeepsWhatIsTyped() {
        model.type(cell(OT, CountColumn.WAITING), "652");
        paste(OT, CountColumn.WAITING, "943 476 5919\t1");
        assertThat(notice())
                .startsWith("Nothing was pasted: the clipboard seems to hold NHS numbers of single people")
                .doesNotContain("943");
        assertThat(model.view().get().text(OT, CountColumn.WAITING)).isEqualTo("652");
    }

    @Test
    void putsEachColumnWhereItsHeadingSaysAndEachRowToItsList() {
        paste(REVIEWS, CountColumn.SOURCE, """
                Name\tLongest wait (weeks)\tCompleted\tJoined\tOther removals\tPeople waiting\tTeam
                care reviews\t12\t30\t20\t1\t150\tNorth
                OT assessment\t12\t30\t20\t1\t150
                """);
        assertThat(model.view().get().text(REVIEWS, CountColumn.WAITING)).isEqualTo("150");
        assertThat(model.view().get().text(REVIEWS, CountColumn.ADDED)).isEqualTo("20");
        assertThat(model.view().get().text(REVIEWS, CountColumn.COMPLETED)).isEqualTo("30");
        assertThat(model.view().get().text(REVIEWS, CountColumn.LONGEST)).isEqualTo("12");
        assertThat(model.unsaved()).isOne();
        assertThat(notice()).isEqualTo(
                "Left out, for the sheet has no such column: “Team”. Left out, for the plan has no such list: "
                        + "“OT assessment”. Correct the name, or add the list first. The rest is pasted.");
    }

    @Test
    void placesABlockWithNamesAndWithoutHeadings() {
        paste(OT, CountColumn.LIST, "Care reviews\t150\t20\t30\t1\nOccupational therapy assessment\t652");
        assertThat(model.view().get().text(REVIEWS, CountColumn.REMOVED)).isEqualTo("1");
        assertThat(model.view().get().text(OT, CountColumn.WAITING)).isEqualTo("652");
    }

    @Test
    void passesOverWhatIsOnlyReadAndSaysWhatDidNotFit() {
        paste(REVIEWS, CountColumn.REMOVED, "8\t46\n7\t47\n1\t1");
        assertThat(model.view().get().text(REVIEWS, CountColumn.LONGEST)).isEqualTo("46");
        assertThat(notice()).isEqualTo("1 row of the clipboard did not fit below the chosen cell and was left out. "
                + "The rest is pasted.");
    }

    @Test
    void putsASingleValueIntoEveryChosenCell() {
        model.paste(
                List.of(cell(OT, CountColumn.REMOVED), cell(DOLS, CountColumn.REMOVED),
                        cell(DOLS, CountColumn.UNEXPLAINED)),
                PastedBlock.of("0"));
        assertThat(model.view().get().text(DOLS, CountColumn.REMOVED)).isEqualTo("0");
        assertThat(model.unsaved()).isEqualTo(2);
        model.clear(List.of(cell(OT, CountColumn.REMOVED), cell(DOLS, CountColumn.REMOVED)));
        assertThat(model.unsaved()).isZero();
    }

    @Test
    void takesBackStepByStepAndFindsTheRestAnotherDay() {
        model.type(cell(OT, CountColumn.WAITING), "652");
        model.stepDay(-1);
        model.beginAnew();
        assertThat(model.stepBack()).isTrue();
        assertThat(model.view().get().day().text()).isEqualTo("30/09/2026");
        model.typing(cell(DOLS, CountColumn.WAITING), "39");
        var again = new CountSheetModel(workspace);
        assertThat(again.found().get()).contains(GivenDrafts.AT);
        assertThat(again.unsaved()).isEqualTo(2);
        assertThat(again.view().get().day().text()).isEqualTo("30/09/2026");
        model.leaveCell();
        assertThat(new CountSheetModel(workspace).unsaved()).isOne();
        assertThat(model.stepBack()).isTrue();
        assertThat(model.stepBack()).isTrue();
        assertThat(model.stepBack()).isFalse();
    }

    @Test
    void leavesOutWhatIsDamagedInADraft() {
        var list = GivenLists.shrinking().id();
        drafts.keep("sheet of counts", Map.of(
                list + " WAITING", "652", list + " WAITNIG", "1", list + " UNEXPLAINED", "2", "OT WAITING", "3"));
        assertThat(new CountSheetModel(workspace).unsaved()).isOne();
    }

    @Test
    void pastesTheLengthsOfWaitAndSaysHowManyAreOverTheThreshold() {
        UUID list = GivenLists.shrinking().id();
        List<Part> parts = Part.of(GivenLists.monthBehind().waitingLists().getFirst());
        model.type(cell(OT, CountColumn.WAITING), "652");
        model.pasteParts(list, parts.subList(2, parts.size()), PastedBlock.of("100\t200\t200\t80\t40\t30\t2\t9"));
        assertThat(model.view().get().text(OT, CountColumn.OVER)).isEqualTo("32");
        assertThat(model.view().get().fresh(OT, CountColumn.LIST)).isTrue();
        assertThat(new CountSheetModel(workspace).view().get().text(OT, CountColumn.OVER)).isEqualTo("32");
        model.type(cell(OT, CountColumn.OVER), "33");
        assertThat(model.view().get().faults()).singleElement().satisfies(fault -> assertThat(fault.words())
                .endsWith(
                        "The lengths of wait hold 32 people over the threshold. Correct one of them, or leave this empty."));
        model.pasteParts(list, parts, PastedBlock.of("943 476 5919\t1"));
        assertThat(notice()).startsWith("Nothing was pasted");
    }

    @Test
    void marksTheListWhosePartsAreWrong() {
        UUID list = GivenLists.shrinking().id();
        model.type(cell(OT, CountColumn.WAITING), "652");
        model.typePart(list, new Part.OfClass("Urgent"), "5");
        model.typePart(list, new Part.OfClass("Urgent"), "50x");
        model.typePart(list, new Part.OfClass("Routine"), "700");
        assertThat(model.view().get().wrong(OT, CountColumn.LIST)).isTrue();
        assertThat(model.view().get().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.cell()).isEqualTo(cell(OT, CountColumn.LIST));
            assertThat(fault.words()).startsWith("Row 1, Urgent, Occupational therapy assessment: “50x” is no count");
        });
        model.typePart(list, new Part.OfClass("Urgent"), "50");
        assertThat(model.view().get().faults()).singleElement().satisfies(fault -> assertThat(fault.words())
                .endsWith("The priority classes hold 750 people, but 652 are on the list. Correct one of them."));
        model.save();
        assertThat(counted()).isEmpty();
        model.stepBack();
        model.stepBack();
        assertThat(model.view().get().text(OT, CountColumn.WAITING)).isEqualTo("652");
    }

    @Test
    void tellsACellInWords() {
        paste(OT, CountColumn.WAITING, "660\t112\t113\t8");
        var view = model.view().get();
        assertThat(view.spoken(OT, CountColumn.WAITING))
                .isEqualTo("Occupational therapy assessment, Waiting: 660, unexplained +8");
        assertThat(view.spoken(OT, CountColumn.OPENING)).isEqualTo("Occupational therapy assessment, Last count: "
                + "661 · Sep 26, counted on 30 September 2026, cannot be typed over");
        model.typeDay("30/09/2026");
        assertThat(model.view().get().spoken(DOLS, CountColumn.ADDED))
                .endsWith("Added: 100, cannot be typed over, counted already");
        assertThat(model.view().get().spoken(OT, CountColumn.OVER)).contains("Waiting over 26 weeks: empty");
    }

    private void paste(int row, CountColumn column, String block) {
        model.paste(List.of(cell(row, column)), PastedBlock.of(block));
    }

    private static GridCell cell(int row, CountColumn column) {
        return new GridCell(row, column.index());
    }

    private String notice() {
        return workspace.notices().current().get().sentence();
    }

    private List<WaitingCount> counted() {
        return plan.snapshot().waitingLists().stream()
                .flatMap(list -> list.counts().stream())
                .filter(each -> each.at().equals(GivenLists.LAST))
                .toList();
    }
}
