package org.localityplan.desktop.programme.page.tab;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.DeedBar;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.register.edit.RegisterForms;
import org.localityplan.desktop.kit.register.line.MilestoneLine;
import org.localityplan.desktop.kit.register.line.RegisterTables;
import org.localityplan.desktop.kit.register.slip.SlipPane;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.words.ProgrammePage;
import org.localityplan.domain.register.MilestoneEntry;

/// The milestones of all projects: the slip chart of those ahead, and the list of all, the open ones first.
final class MilestonesTab implements ProgrammeTab {

    private final RegisterForms forms;
    private final DeedBar bar = new DeedBar();
    private final SlipPane chart;
    private final ExplainedTable<MilestoneLine> table;
    private final VBox body;
    private List<MilestoneLine> shown = List.of();

    MilestonesTab(Workspace workspace, RegisterForms forms) {
        this.forms = forms;
        chart = new SlipPane(workspace);
        table = new ExplainedTable<>(
                RegisterTables::milestones,
                new Explanation<>(MilestoneLine::detail, forms::about),
                "milestone-detail",
                workspace.chartStyle());
        body = new VBox(bar.node(), chart.node(), table.node());
        body.getStyleClass().add("programme-tab");
        body.addEventHandler(KeyEvent.KEY_PRESSED, bar::onKey);
    }

    @Override
    public String name() {
        return "Milestones";
    }

    @Override
    public String name(ProgrammePage page) {
        return Formats.counted(page.lists().register().milestones().size(), "milestone", "milestones");
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(ProgrammePage page) {
        var register = page.lists().register();
        shown = register.milestones().stream()
                .sorted(MilestoneEntry.latestFirst(register.asAt()))
                .map(entry -> MilestoneLine.of(entry, register.asAt()).withinProgramme())
                .toList();
        bar.show(forms.fresh(List.of(page.standing().programme().id())).stream()
                .filter(deed -> deed.key() == KeyCode.N)
                .toList());
        chart.show(shown, register.asAt());
        table.show(Group.only(shown));
    }

    @Override
    public void focus() {
        if (chart.node().isVisible()) {
            chart.focus();
        } else {
            table.focus();
        }
    }

    @Override
    public Subscription attach() {
        return table.attach();
    }

    /// Goes to what is known of the milestone.
    ///
    /// @return whether it is one of this programme
    boolean explain(UUID milestone) {
        var lines = shown.stream().filter(line -> line.milestone().id().equals(milestone)).toList();
        if (!lines.isEmpty()) {
            table.explain(lines);
        }
        return !lines.isEmpty();
    }
}
