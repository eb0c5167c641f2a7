package org.localityplan.desktop.waiting.page.outlook;

import java.util.List;
import javafx.scene.layout.Region;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.QueueReading;

/// The tab with the quantities by which a queue is judged; Enter goes to the formula of the one the keyboard is on.
public final class OutlookPart implements TabPart<WaitingList> {

    private static final double ROW = 2.2;

    private final ExplainedTable<ReadingLine> table;

    public OutlookPart(Workspace workspace) {
        table = new ExplainedTable<>(
                (chosen, opened, style) -> new RowTable<>(
                        columns(), new RowTable.Uses<>(ReadingLine::spoken, chosen, opened), style)
                        .named("What the counts mean for the queue", "Enter shows the formula", "")
                        .rowsOf(ROW)
                        .whole(),
                ExplainedTable.Explanation.of(ReadingLine::detail),
                "reading-detail",
                workspace.chartStyle());
        table.node().getStyleClass().add("waiting-readings");
        table.attach();
    }

    @Override
    public String name() {
        return "Outlook";
    }

    @Override
    public Region node() {
        return table.node();
    }

    @Override
    public void show(WaitingList list) {
        table.show(Group.only(QueueReading.of(list).stream()
                .map(reading -> new ReadingLine(list, reading))
                .toList()));
    }

    @Override
    public void focus() {
        table.focus();
    }

    private static List<Column<ReadingLine>> columns() {
        return List.of(
                Column.words("Quantity", 12, ReadingLine::name),
                Column.figure("Answer", 15, ReadingLine::answer),
                Column.words("What it says", 24, ReadingLine::meaning).whenRoom(1));
    }
}
