package org.localityplan.desktop.risk.milestone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.register.edit.RegisterForms;
import org.localityplan.desktop.kit.register.line.MilestoneLine;
import org.localityplan.desktop.kit.register.line.RegisterTables;
import org.localityplan.desktop.kit.register.slip.SlipPane;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.risk.part.ToolLine;
import org.localityplan.desktop.risk.part.Watched;
import org.localityplan.domain.register.Register;

/// The milestones: the slip chart, and the list of the same.
public final class MilestoneTab implements TabPart<Watched> {

    private final RegisterForms forms;
    private final SlipPane chart;
    private final ExplainedTable<MilestoneLine> list;
    private final ToolLine<Shown> tools;
    private final VBox body;
    private Optional<Watched> watched = Optional.empty();

    public MilestoneTab(Workspace workspace, RegisterForms forms) {
        this.forms = forms;
        chart = new SlipPane(workspace);
        list = new ExplainedTable<>(
                RegisterTables::milestones,
                new Explanation<>(MilestoneLine::detail, forms::about),
                "milestone-detail",
                workspace.chartStyle());
        tools = new ToolLine<>("milestones-shown", List.of(Shown.values()), this::refresh);
        body = new VBox(tools.node(), chart.node(), list.node());
        body.getStyleClass().add("risk-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, tools.deeds()::onKey);
    }

    @Override
    public String name() {
        return "Milestones";
    }

    @Override
    public String name(Watched subject) {
        return Formats.counted(subject.register().milestones().size(), "milestone", "milestones");
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return list.attach();
    }

    @Override
    public Region node() {
        return body;
    }

    /// Begins with what has slipped, or with all where nothing has.
    @Override
    public void show(Watched subject) {
        boolean first = watched.isEmpty();
        watched = Optional.of(subject);
        tools.show(
                forms.fresh(subject.programmes()).stream()
                        .filter(deed -> deed.key() == KeyCode.N)
                        .toList(),
                forms.whyNot(subject.programmes()));
        if (first && Shown.SLIPPED.of(subject.register()).isEmpty()) {
            tools.choose(Shown.ALL);
        }
        refresh();
    }

    @Override
    public void focus() {
        if (chart.node().isVisible()) {
            chart.focus();
        } else {
            list.focus();
        }
    }

    private void refresh() {
        watched.map(Watched::register).ifPresent(this::refresh);
    }

    private void refresh(Register register) {
        var lines = tools.chosen().of(register).stream()
                .map(entry -> MilestoneLine.of(entry, register.asAt()))
                .toList();
        chart.show(lines, register.asAt());
        list.show(Stream.of(
                new Group<>("Late", lines.stream().filter(MilestoneLine::isLate).toList()),
                new Group<>(
                        "On time",
                        lines.stream().filter(line -> !line.isLate() && !line.milestone().reached()).toList()),
                new Group<>("Reached", lines.stream().filter(line -> line.milestone().reached()).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList());
    }
}
