package org.localityplan.desktop.risk.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.register.edit.RegisterForms;
import org.localityplan.desktop.kit.register.line.RegisterTables;
import org.localityplan.desktop.kit.register.line.RiskLine;
import org.localityplan.desktop.kit.room.Beside;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.risk.part.ToolLine;
import org.localityplan.desktop.risk.part.Watched;
import org.localityplan.domain.plan.risk.Scale;
import org.localityplan.domain.register.Register;
import org.localityplan.domain.register.RiskMatrix;

/// The risks and issues: the matrix, and beside it the list of what stands on it, or of one cell.
public final class RiskTab implements TabPart<Watched> {

    private static final double MATRIX_SHARE = 38;

    private final RegisterForms forms;
    private final MatrixModel model;
    private final MatrixPane matrix;
    private final ExplainedTable<RiskLine> list;
    private final ToolLine<Shown> tools;
    private final Label cellWords = new Label();
    private final HBox cellLine = new HBox();
    private final Beside beside;
    private final VBox body;
    private Optional<Watched> watched = Optional.empty();
    private Optional<Cell> cell = Optional.empty();

    public RiskTab(Workspace workspace, RegisterForms forms) {
        this.forms = forms;
        model = new MatrixModel(new Ways());
        matrix = new MatrixPane(workspace, model);
        list = new ExplainedTable<>(
                RegisterTables::risks,
                new Explanation<>(RiskLine::detail, line -> forms.about(line, () -> carry(line))),
                "risk-detail",
                workspace.chartStyle());
        tools = new ToolLine<>("risks-shown", List.of(Shown.values()), this::refresh);
        var side = new VBox(cellLine(), list.node());
        side.getStyleClass().add("risk-side");
        GridPane.setValignment(matrix.node(), VPos.TOP);
        beside = new Beside(matrix.node(), side, MATRIX_SHARE);
        body = new VBox(tools.node(), beside);
        body.getStyleClass().add("risk-part");
        body.addEventHandler(KeyEvent.KEY_PRESSED, tools.deeds()::onKey);
    }

    @Override
    public String name() {
        return "Risks and issues";
    }

    @Override
    public String name(Watched subject) {
        return Formats.counted(subject.register().open().size(), "risk or issue", "risks and issues");
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return list.attach();
    }

    @Override
    public Region node() {
        return body;
    }

    @Override
    public void show(Watched subject) {
        watched = Optional.of(subject);
        tools.show(
                forms.fresh(subject.programmes()).stream().limit(2).toList(), forms.whyNot(subject.programmes()));
        refresh();
    }

    @Override
    public void focus() {
        matrix.node().requestFocus();
    }

    /// Fits to a width in letters (em).
    public void fit(double letters) {
        beside.fit(letters);
    }

    /// Leaves the risk that is being moved, or shows all cells again.
    ///
    /// @return whether there was one
    public boolean escape() {
        if (model.drop()) {
            list.focus();
            return true;
        }
        boolean narrowed = cell.isPresent();
        if (narrowed) {
            all();
        }
        return narrowed;
    }

    private void refresh() {
        watched.map(Watched::register).ifPresent(this::refresh);
    }

    private void refresh(Register register) {
        var shown = RiskMatrix.of(tools.chosen().of(register), register.appetite());
        model.show(shown);
        list.show(Group.only(RiskLine.of(shown, register.asAt()).stream()
                .filter(line -> cell.map(at -> at.holds(line.risk().score())).orElse(true))
                .toList()));
        cellLine.setVisible(cell.isPresent());
        cellLine.setManaged(cell.isPresent());
        cell.ifPresent(at -> cellWords.setText("Only %s, %s".formatted(
                Scale.likelihood(at.likelihood()).toLowerCase(Locale.UK),
                Scale.impact(at.impact()).toLowerCase(Locale.UK))));
    }

    private HBox cellLine() {
        cellWords.getStyleClass().add("strong");
        var all = Spoken.as(new Button("Show all"), "Show all cells", "Escape");
        all.getStyleClass().add("small");
        all.setOnAction(_ -> all());
        cellLine.getChildren().setAll(cellWords, all);
        cellLine.getStyleClass().add("tool-line");
        return cellLine;
    }

    private void all() {
        cell = Optional.empty();
        refresh();
        matrix.node().requestFocus();
    }

    private void carry(RiskLine line) {
        model.carry(line);
        matrix.node().requestFocus();
    }

    /// What Enter on the matrix leads to.
    private final class Ways implements MatrixModel.Ways {
        @Override
        public void list(Cell at) {
            cell = Optional.of(at);
            refresh();
            list.focus();
        }

        @Override
        public void score(RiskLine line, Cell at) {
            forms.score(line, at.likelihood(), at.impact());
        }
    }
}
