package org.localityplan.desktop.measure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.kit.workspace.Notices;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.sheet.SheetModel.Cell;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Observation;

class SheetModelTest {

    private static final int CALLS = 0;
    private static final int CONTACTS = 1;
    private static final int BREAKS = 2;

    private final Snapshot content = GivenSheet.in(GivenPlan.snapshot());
    private final SavingPlan plan = new SavingPlan(content);
    private final Workspace workspace = GivenWorkspace.over(plan);
    private final SheetModel model = new SheetModel(workspace);

    @BeforeEach
    void showThePlan() {
        workspace.shown().subscribe(model::show);
    }

    @Test
    void beginsWithTheShortestPeriodThatHasFiguresMissing() {
        assertThat(model.choice().period()).contains(GivenSheet.OCTOBER);
        assertThat(codes()).containsExactly("CALLS", "CONTACTS", "BREAKS");
        assertThat(model.choice().chosenPeriod().get().orElseThrow().words())
                .isEqualTo("October 2026 · 2 of 3 missing");
        assertThat(model.view().get().status()).isEqualTo("3 measures, 1 of them with a figure.");
    }

    @Test
    void showsTheMeasuresOfOneOwnerAndOfAnotherPeriod() {
        model.choice().owner().set(GivenSheet.CARERS);
        assertThat(codes()).containsExactly("BREAKS");
        model.choice().choose(Period.financialYear(2025));
        assertThat(codes()).containsExactly("CARERS-YEAR");
        model.choice().choose(Period.financialYear(2022));
        assertThat(codes()).containsExactly("CARERS-YEAR", "1D");
    }

    @Test
    void savesOnlyTheRowsThatWereChangedAsOneCommand() {
        type(CALLS, SheetColumn.VALUE, "90.2%");
        type(CALLS, SheetColumn.NOTE, "new telephone system");
        type(BREAKS, SheetColumn.VALUE, "71.50");
        assertThat(model.view().get().status()).contains("1 row is typed and not saved yet.");
        assertThat(model.save()).isEmpty();
        assertThat(plan.entered()).hasSize(1);
        Change.EnterFigures saved = plan.entered().getFirst();
        assertThat(saved.period()).isEqualTo(GivenSheet.OCTOBER);
        assertThat(saved.figures()).hasSize(1);
        assertThat(saved.figures().getFirst().measure()).isEqualTo(GivenSheet.id("CALLS"));
        assertThat(saved.figures().getFirst().remark()).isEqualTo("new telephone system");
        assertThat(model.unsaved()).isZero();
        assertThat(notice().sentence()).isEqualTo("Saved: 1 figure for October 2026");
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEqualTo("90.2");
    }

    @Test
    void takesASavedSheetBack() {
        type(CALLS, SheetColumn.VALUE, "90.2");
        model.save();
        notice().remedies().getFirst().action().run();
        assertThat(notice().sentence()).startsWith("Taken back");
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEmpty();
    }

    @Test
    void savesNothingWhileACellIsWrongAndNamesIt() {
        type(CALLS, SheetColumn.VALUE, "90.2");
        type(CONTACTS, SheetColumn.VALUE, "many");
        assertThat(model.save()).hasValueSatisfying(fault -> assertThat(fault.words())
                .isEqualTo("Row 2, Value, Measure CONTACTS: “many” is no number. Write it like 1,190 or 88.1."));
        assertThat(plan.entered()).isEmpty();
        assertThat(model.view().get().status()).contains("1 cell is to be corrected first.");
    }

    @Test
    void saysWhatAFigureReplaces() {
        type(BREAKS, SheetColumn.VALUE, "75");
        assertThat(model.view().get().replaced(BREAKS, SheetColumn.VALUE)).isEqualTo("71.5");
        assertThat(model.view().get().spoken(BREAKS, SheetColumn.VALUE))
                .isEqualTo("Measure BREAKS, Value: 75, replaces 71.5");
        model.restore(List.of(new Cell(BREAKS, SheetColumn.VALUE)));
        assertThat(model.view().get().text(BREAKS, SheetColumn.VALUE)).isEqualTo("71.5");
        assertThat(model.unsaved()).isZero();
    }

    @Test
    void marksAFigureThatWillBeRemovedAndRemovesItWithTheNextSave() {
        type(CALLS, SheetColumn.VALUE, "90.2");
        model.clear(List.of(new Cell(BREAKS, SheetColumn.VALUE), new Cell(CONTACTS, SheetColumn.VALUE)));
        assertThat(model.view().get().removed(BREAKS, SheetColumn.VALUE)).isTrue();
        assertThat(model.view().get().removed(CONTACTS, SheetColumn.VALUE)).isFalse();
        assertThat(model.view().get().spoken(BREAKS, SheetColumn.VALUE))
                .isEqualTo("Measure BREAKS, Value: empty, 71.5 will be removed");
        assertThat(model.view().get().status())
                .endsWith("2 rows are typed and not saved yet. 1 figure will be removed.");
        assertThat(model.save()).isEmpty();
        assertThat(plan.entered().getFirst().withdrawn())
                .containsExactly(new Change.Withdrawn(
                        GivenSheet.id("BREAKS"), content.locality(), Observation.TOTAL, ""));
        assertThat(notice().sentence()).isEqualTo("Saved: 1 figure for October 2026, 1 removed");
        assertThat(model.view().get().text(BREAKS, SheetColumn.VALUE)).isEmpty();
        assertThat(model.unsaved()).isZero();
        notice().remedies().getFirst().action().run();
        assertThat(model.view().get().text(BREAKS, SheetColumn.VALUE)).isEqualTo("71.5");
    }

    @Test
    void takesARemovalBackStepByStepOrByTypingWhatWasThere() {
        type(BREAKS, SheetColumn.VALUE, "");
        assertThat(model.view().get().removed(BREAKS, SheetColumn.VALUE)).isTrue();
        assertThat(model.stepBack()).isTrue();
        assertThat(model.unsaved()).isZero();
        type(BREAKS, SheetColumn.VALUE, " ");
        type(BREAKS, SheetColumn.VALUE, "71.5");
        assertThat(model.unsaved()).isZero();
    }

    @Test
    void showsInItsCellWhatThePlanFindsWrong() {
        plan.refuse(List.of(
                new Outcome.Fault(Change.EnterFigures.field(GivenSheet.id("CALLS"), "numerator"), "Check the sign."),
                new Outcome.Fault("", "The disk is full.")));
        type(CALLS, SheetColumn.VALUE, "90.2");
        type(BREAKS, SheetColumn.VALUE, "75");
        assertThat(model.save()).isEmpty();
        assertThat(notice().sentence())
                .isEqualTo("The disk is full. The sheet was not saved: 1 cell is to be corrected first. "
                        + "What is typed is still here.");
        assertThat(model.save()).hasValueSatisfying(
                fault -> assertThat(fault.words()).isEqualTo("Row 1, Numerator, Measure CALLS: Check the sign."));
        plan.refuse(List.of());
        type(CALLS, SheetColumn.VALUE, "90.3");
        assertThat(model.view().get().faults()).isEmpty();
        assertThat(model.save()).isEmpty();
        assertThat(model.unsaved()).isZero();
    }

    @Test
    void showsTheValueThatFollowsFromItsParts() {
        type(CALLS, SheetColumn.NUMERATOR, "412");
        type(CALLS, SheetColumn.DENOMINATOR, "500");
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEqualTo("82.4");
        assertThat(model.view().get().fresh(CALLS, SheetColumn.VALUE)).isTrue();
    }

    @Test
    void pastesABlockFromTheChosenCellOn() {
        paste(CALLS, SheetColumn.VALUE, "88.1%\t\t\tyes\tlate\n1,190\n\n5\n");
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEqualTo("88.1%");
        assertThat(model.view().get().text(CALLS, SheetColumn.NOTE)).isEqualTo("late");
        assertThat(model.view().get().text(CONTACTS, SheetColumn.VALUE)).isEqualTo("1,190");
        assertThat(model.view().get().text(BREAKS, SheetColumn.VALUE)).isEqualTo("71.5");
        assertThat(notice().sentence())
                .isEqualTo("1 row of the clipboard did not fit below the chosen cell and was left out.");
        assertThat(model.view().get().faults()).isEmpty();
    }

    @Test
    void leavesWordsThatCannotBeTypedOverWhenPasting() {
        paste(CALLS, SheetColumn.MEASURE, "Another name\tpercent\t80\t90");
        assertThat(model.view().get().text(CALLS, SheetColumn.MEASURE)).isEqualTo("Measure CALLS");
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEqualTo("90");
    }

    @Test
    void pastesASingleValueIntoEveryChosenCell() {
        model.paste(
                List.of(new Cell(CALLS, SheetColumn.PROVISIONAL), new Cell(BREAKS, SheetColumn.PROVISIONAL)),
                PastedBlock.of("yes"));
        assertThat(model.view().get().text(CALLS, SheetColumn.PROVISIONAL)).isEqualTo("yes");
        assertThat(model.view().get().text(BREAKS, SheetColumn.PROVISIONAL)).isEqualTo("yes");
    }

    @Test
    void takesBackWhatWasTypedAndPastedStepByStep() {
        type(CALLS, SheetColumn.VALUE, "90");
        paste(CALLS, SheetColumn.VALUE, "1\t2\n3\t4");
        assertThat(model.stepBack()).isTrue();
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEqualTo("90");
        assertThat(model.stepBack()).isTrue();
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEmpty();
        assertThat(model.stepBack()).isFalse();
    }

    @Test
    void keepsWhatIsTypedForOtherOwnersAndPeriodsAndSaysSo() {
        type(CALLS, SheetColumn.VALUE, "90");
        model.choice().owner().set(GivenSheet.CARERS);
        assertThat(model.view().get().status()).endsWith("1 row is typed for other owners or periods.");
        assertThat(model.save()).isEmpty();
        assertThat(plan.entered()).isEmpty();
        model.choice().owner().set(SheetChoice.ALL_OWNERS);
        assertThat(model.view().get().text(CALLS, SheetColumn.VALUE)).isEqualTo("90");
    }

    @Test
    void keepsWhatIsTypedWhenThePlanRefuses() {
        var refused = GivenWorkspace.over(new StillPlan(content));
        var kept = new SheetModel(refused);
        kept.show(content);
        kept.type(new Cell(CALLS, SheetColumn.VALUE), "90");
        kept.save();
        assertThat(refused.notices().current().get().kind()).isEqualTo(Notices.Kind.REFUSED);
        assertThat(refused.notices().current().get().sentence()).endsWith("What is typed is still here.");
        assertThat(kept.unsaved()).isOne();
    }

    @Test
    void saysThatThereIsNothingToSave() {
        assertThat(model.save()).isEmpty();
        assertThat(notice().sentence()).startsWith("There is nothing to save");
    }

    private void type(int row, SheetColumn column, String text) {
        model.type(new Cell(row, column), text);
    }

    private void paste(int row, SheetColumn column, String text) {
        model.paste(List.of(new Cell(row, column)), PastedBlock.of(text));
    }

    private List<String> codes() {
        return model.view().get().lines().stream()
                .map(SheetLine::measure)
                .map(measure -> measure.key().code())
                .toList();
    }

    private Notices.Notice notice() {
        return workspace.notices().current().get();
    }
}
