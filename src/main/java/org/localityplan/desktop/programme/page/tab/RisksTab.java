package org.localityplan.desktop.programme.page.tab;

import java.util.List;
import java.util.Set;
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
import org.localityplan.desktop.kit.register.line.ActionLine;
import org.localityplan.desktop.kit.register.line.RegisterTables;
import org.localityplan.desktop.kit.register.line.RiskLine;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.programme.page.words.ProgrammePage;
import org.localityplan.domain.register.RiskMatrix;

/// The open risks and issues of all projects, and below them the open actions.
final class RisksTab implements ProgrammeTab {

    private static final Set<KeyCode> KEYS = Set.of(KeyCode.R, KeyCode.A);

    private final RegisterForms forms;
    private final DeedBar bar = new DeedBar();
    private final ExplainedTable<RiskLine> risks;
    private final ExplainedTable<ActionLine> actions;
    private final VBox body;
    private List<RiskLine> shown = List.of();
    private List<ActionLine> open = List.of();

    RisksTab(Workspace workspace, RegisterForms forms) {
        this.forms = forms;
        var style = workspace.chartStyle();
        risks = new ExplainedTable<>(
                RegisterTables::risks,
                new Explanation<>(RiskLine::detail, line -> forms.about(line, () -> forms.score(line))),
                "risk-detail",
                style);
        actions = new ExplainedTable<>(
                RegisterTables::actions, new Explanation<>(ActionLine::detail, forms::about), "action-detail", style);
        body = new VBox(
                bar.node(), risks.node(), Texts.label("Open actions", "card-heading"), actions.node());
        body.getStyleClass().add("programme-tab");
        body.addEventHandler(KeyEvent.KEY_PRESSED, bar::onKey);
    }

    @Override
    public String name() {
        return "Risks";
    }

    @Override
    public String name(ProgrammePage page) {
        return Formats.counted(page.lists().register().open().size(), "risk", "risks");
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(ProgrammePage page) {
        var register = page.lists().register();
        shown = RiskLine.of(RiskMatrix.of(register.open(), register.appetite()), register.asAt());
        open = register.openActions().stream().map(entry -> new ActionLine(entry, register.asAt())).toList();
        bar.show(forms.fresh(List.of(page.standing().programme().id())).stream()
                .filter(deed -> KEYS.contains(deed.key()))
                .toList());
        risks.show(Group.only(shown));
        actions.show(Group.only(open));
    }

    @Override
    public void focus() {
        risks.focus();
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(risks.attach(), actions.attach());
    }

    /// Goes to what is known of the risk.
    void explainRisk(UUID risk) {
        risks.explain(shown.stream().filter(line -> line.risk().id().equals(risk)).toList());
    }

    /// Goes to what is known of the action.
    void explainAction(UUID action) {
        actions.explain(open.stream().filter(line -> line.action().id().equals(action)).toList());
    }
}
