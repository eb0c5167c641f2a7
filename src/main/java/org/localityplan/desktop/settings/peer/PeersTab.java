package org.localityplan.desktop.settings.peer;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.DeedBar;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Snapshot;

/// The peer groups in their order, and what is done about them.
public final class PeersTab implements TabPart<Snapshot> {

    private static final String ORDER =
            "A measure is compared with the first group in which more than half of the councils"
                    + " have a figure. On its page another group can be chosen.";

    private final PeerForms forms;
    private final DeedBar deeds = new DeedBar();
    private final Label whyNot = Texts.label("", "note");
    private final ExplainedTable<GroupLine> list;
    private final VBox body;
    private List<GroupLine> lines = List.of();

    /// @param place where forms are shown
    public PeersTab(Workspace workspace, FormPlace place) {
        forms = new PeerForms(workspace, place, this::follow);
        list = new ExplainedTable<>(
                PeersTab::table,
                new Explanation<>(GroupLine::detail, forms::about),
                "peer-detail",
                workspace.chartStyle());
        body = new VBox(Texts.label(ORDER, "note"), deeds.node(), whyNot, list.node());
        body.getStyleClass().add("settings-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, deeds::onKey);
    }

    @Override
    public String name() {
        return "Peer groups";
    }

    @Override
    public String name(Snapshot snapshot) {
        int number = snapshot.peerGroups().size();
        return number == 0 ? name() : Formats.counted(number, "peer group", "peer groups");
    }

    @Override
    public Region node() {
        return body;
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return list.attach();
    }

    @Override
    public void show(Snapshot snapshot) {
        lines = GroupLine.all(snapshot);
        deeds.show(forms.fresh());
        whyNot.setText(forms.barred().orElse(""));
        whyNot.setVisible(forms.barred().isPresent());
        whyNot.setManaged(whyNot.isVisible());
        list.show(Group.only(lines));
    }

    @Override
    public void focus() {
        list.focus();
    }

    /// The keyboard goes along with a group that was moved.
    private void follow(String name) {
        lines.stream().filter(line -> line.name().equals(name)).findFirst().ifPresent(list::select);
    }

    private static RowTable<GroupLine> table(
            Consumer<GroupLine> chosen, Consumer<GroupLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<GroupLine>> columns = List.of(
                Column.words("Name", 16, GroupLine::name),
                Column.words("Order", 9, GroupLine::order),
                Column.figure("Councils", 6, (GroupLine line) -> String.valueOf(line.group().areas().size())),
                Column.figure("Measures", 6, (GroupLine line) -> String.valueOf(line.measures()))
                        .whenRoom(1));
        return new RowTable<>(columns, new Uses<>(GroupLine::spoken, chosen, opened), style)
                .named("Peer groups", "Enter goes to its councils and what can be done about it",
                        "There is no peer group yet: measures stand alone.");
    }
}
