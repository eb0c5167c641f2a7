package org.localityplan.desktop.measure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.measure.sheet.SheetModel.Cell;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.domain.Period;

/// What is typed into the sheet and not saved, from one day to the next.
class SheetFoundAgainTest {

    private static final int CALLS = 0;
    private static final int BREAKS = 2;

    private final SavingPlan plan = new SavingPlan(GivenSheet.in(GivenPlan.snapshot()));
    private final GivenDrafts drafts = new GivenDrafts();
    private final SheetModel model = opened();

    @Test
    void findsAnotherDayWhatWasTypedOnAllSheets() {
        model.type(new Cell(CALLS, SheetColumn.VALUE), "90.2");
        model.type(new Cell(CALLS, SheetColumn.NOTE), "new telephone system");
        model.type(new Cell(BREAKS, SheetColumn.VALUE), "");
        model.choice().choose(Period.financialYear(2025));
        model.type(new Cell(0, SheetColumn.VALUE), "12");
        var again = opened();
        assertThat(again.found().get()).contains(GivenDrafts.AT);
        assertThat(again.unsaved()).isEqualTo(3);
        assertThat(again.view().get().text(CALLS, SheetColumn.NOTE)).isEqualTo("new telephone system");
        assertThat(again.view().get().removed(BREAKS, SheetColumn.VALUE)).isTrue();
        again.beginAnew();
        assertThat(again.unsaved()).isZero();
        assertThat(again.found().get()).isEmpty();
        assertThat(drafts.all()).isEmpty();
        assertThat(again.stepBack()).isTrue();
        assertThat(again.unsaved()).isEqualTo(3);
        assertThat(drafts.all()).hasSize(1);
    }

    @Test
    void keepsWhatIsBeingTypedIntoACell() {
        model.typing(new Cell(CALLS, SheetColumn.NOTE), "new tele");
        var again = opened();
        assertThat(again.view().get().text(CALLS, SheetColumn.NOTE)).isEqualTo("new tele");
        model.leaveCell();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void leavesOutWhatIsDamagedInADraft() {
        drafts.keep("sheet of figures", Map.of(
                "%s VALUE 2026-10".formatted(GivenSheet.id("CALLS")), "90.2",
                "%s VALEU 2026-10".formatted(GivenSheet.id("CALLS")), "1",
                "%s VALUE October".formatted(GivenSheet.id("CALLS")), "2",
                "CALLS VALUE 2026-10", "3"));
        var again = opened();
        assertThat(again.unsaved()).isOne();
        assertThat(again.view().get().text(CALLS, SheetColumn.VALUE)).isEqualTo("90.2");
    }

    private SheetModel opened() {
        var opened = new SheetModel(GivenWorkspace.over(plan, drafts));
        opened.show(plan.snapshot());
        return opened;
    }
}
