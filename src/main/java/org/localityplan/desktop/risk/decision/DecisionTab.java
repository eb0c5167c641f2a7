package org.localityplan.desktop.risk.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.register.edit.RegisterForms;
import org.localityplan.desktop.kit.register.line.ActionLine;
import org.localityplan.desktop.kit.register.line.DecisionLine;
import org.localityplan.desktop.kit.register.line.RegisterTables;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.risk.part.ToolLine;
import org.localityplan.desktop.risk.part.Watched;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.register.Register;

/// What the board is asked, and what somebody has undertaken to do.
public final class DecisionTab implements TabPart<Watched> {

    private static final Set<KeyCode> KEYS = Set.of(KeyCode.A, KeyCode.B);

    private final Workspace workspace;
    private final RegisterForms forms;
    private final ExplainedTable<DecisionLine> decisions;
    private final ExplainedTable<ActionLine> actions;
    private final ToolLine<Shown> tools;
    private final VBox body;
    private Optional<Watched> watched = Optional.empty();

    public DecisionTab(Workspace workspace, RegisterForms forms) {
        this.workspace = workspace;
        this.forms = forms;
        var style = workspace.chartStyle();
        decisions = new ExplainedTable<>(
                RegisterTables::decisions,
                new Explanation<>(DecisionLine::detail, forms::about),
                "decision-detail",
                style);
        actions = new ExplainedTable<>(
                RegisterTables::actions, new Explanation<>(ActionLine::detail, forms::about), "action-detail", style);
        tools = new ToolLine<>("decisions-shown", List.of(Shown.values()), this::refresh);
        body = new VBox(
                tools.node(),
                Texts.label("Decisions of the board", "card-heading"),
                decisions.node(),
                Texts.label("Actions", "card-heading"),
                actions.node());
        body.getStyleClass().add("risk-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, tools.deeds()::onKey);
    }

    @Override
    public String name() {
        return "Decisions and actions";
    }

    @Override
    public String name(Watched subject) {
        return "%s, %s".formatted(
                Formats.counted(
                        subject.register().decisions().stream().filter(Decision::open).count(),
                        "decision", "decisions"),
                Formats.counted(subject.register().openActions().size(), "action", "actions"));
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return Subscription.combine(decisions.attach(), actions.attach());
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(Watched subject) {
        watched = Optional.of(subject);
        tools.show(
                forms.fresh(subject.programmes()).stream()
                        .filter(deed -> KEYS.contains(deed.key()))
                        .toList(),
                forms.whyNot(subject.programmes()));
        refresh();
    }

    @Override
    public void focus() {
        decisions.focus();
    }

    private void refresh() {
        watched.map(Watched::register).ifPresent(register -> {
            decisions.show(decisionGroups(register));
            actions.show(actionGroups(register));
        });
    }

    private List<Group<DecisionLine>> decisionGroups(Register register) {
        Map<UUID, String> names = workspace.shown().getValue().plan().programmes().stream()
                .collect(Collectors.toMap(Programme::id, Programme::name, (one, _) -> one));
        var lines = register.decisions().stream()
                .map(each -> new DecisionLine(each, names.getOrDefault(each.programme(), ""), register.asAt()))
                .toList();
        return shown(List.of(
                new Group<>("Asked of the board", lines.stream().filter(line -> line.decision().open()).toList()),
                new Group<>(
                        "Answered",
                        lines.stream()
                                .filter(line -> !line.decision().open())
                                .sorted(Comparator.comparing((DecisionLine line) -> line.decision().due()).reversed())
                                .toList())));
    }

    private List<Group<ActionLine>> actionGroups(Register register) {
        var lines = register.actions().stream().map(entry -> new ActionLine(entry, register.asAt())).toList();
        return shown(List.of(
                new Group<>("Overdue", lines.stream().filter(ActionLine::overdue).toList()),
                new Group<>(
                        "Open", lines.stream().filter(line -> line.action().open() && !line.overdue()).toList()),
                new Group<>("Done and dropped", lines.stream().filter(line -> !line.action().open()).toList())));
    }

    /// The groups with rows; the last, of what is over, when it is asked for.
    private <R> List<Group<R>> shown(List<Group<R>> groups) {
        int open = tools.chosen() == Shown.ALL ? groups.size() : groups.size() - 1;
        return groups.stream().limit(open).filter(group -> !group.rows().isEmpty()).toList();
    }
}
