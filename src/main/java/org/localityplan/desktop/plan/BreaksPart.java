package org.localityplan.desktop.plan;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.thread.GoldenThread;
import org.localityplan.domain.thread.ThreadBreak;

/// The tab with the places where the golden thread breaks. Enter goes to where each can be mended.
final class BreaksPart implements TabPart<Snapshot> {

    private static final double ROW = 3.4;

    private final RowTable<ThreadBreak> table;
    private final VBox box;

    BreaksPart(PlanActions actions, ObservableValue<ChartStyle> style) {
        var uses = new RowTable.Uses<ThreadBreak>(
                each -> each.sentence() + " " + each.kind().remedy(), _ -> {}, actions::mend);
        List<Column<ThreadBreak>> columns = List.of(
                Column.sentences("What is missing", 22, ThreadBreak::sentence),
                Column.words("Fix: press Enter", 11, each -> each.kind().remedy()));
        table = new RowTable<>(columns, uses, style)
                .named(
                        "Breaks in the thread",
                        "Enter goes to where it can be mended",
                        "Nothing is missing: every priority leads to projects, measures and money.")
                .rowsOf(ROW);
        table.node().setId("thread-breaks");
        box = new VBox(table.node());
        box.getStyleClass().add("plan-part");
    }

    Subscription attach() {
        return table.attach();
    }

    @Override
    public String name() {
        return "Breaks in the thread";
    }

    @Override
    public String name(Snapshot snapshot) {
        int breaks = GoldenThread.of(snapshot).breaks().size();
        return breaks == 0 ? name() : "%s: %d".formatted(name(), breaks);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Snapshot snapshot) {
        table.show(List.of(new Group<>("", GoldenThread.of(snapshot).breaks())));
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }
}
