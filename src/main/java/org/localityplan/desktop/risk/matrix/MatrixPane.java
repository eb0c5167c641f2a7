package org.localityplan.desktop.risk.matrix;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.risk.MatrixChart;
import org.localityplan.chart.risk.MatrixLayout;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.register.RiskMatrix;

/// The matrix on the screen: the printed drawing, with a frame round the cell that the keyboard is on. The arrow keys move
/// the frame and speak each cell; Enter lists it, or puts down the risk that is being moved.
final class MatrixPane {

    private static final PseudoClass CARRIES = PseudoClass.getPseudoClass("carries");
    private static final String HELP = "Arrow keys move through the cells, Enter lists the risks of a cell";

    private final Workspace workspace;
    private final MatrixModel model;
    private final ChartViewer viewer = new ChartViewer(new JFreeChart(new XYPlot()));
    private final Region frame = new Region();
    private final Pane over = new Pane(frame);
    private final Label words = Texts.label("", "fact-value");
    private final VBox box = new VBox();
    private RiskMatrix drawn = new RiskMatrix(0, List.of());

    MatrixPane(Workspace workspace, MatrixModel model) {
        this.workspace = workspace;
        this.model = model;
        frame.getStyleClass().add("matrix-frame");
        frame.setManaged(false);
        over.setMouseTransparent(true);
        viewer.setMinSize(0, 0);
        viewer.setFocusTraversable(false);
        viewer.setAccessibleRole(AccessibleRole.NODE);
        viewer.getCanvas().removeMouseHandler(viewer.getCanvas().getMouseHandler("zoom"));
        var middle = new StackPane(viewer, over);
        middle.getStyleClass().add("matrix-drawing");
        VBox.setVgrow(middle, Priority.ALWAYS);
        box.getStyleClass().addAll("card", "matrix-card");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setId("risk-matrix");
        box.setFocusTraversable(true);
        box.getChildren().setAll(middle, words);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        middle.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        over.widthProperty().subscribe(_ -> place());
        over.heightProperty().subscribe(_ -> place());
        workspace.chartStyle().subscribe(_ -> draw());
        model.view().subscribe(this::show);
    }

    Region node() {
        return box;
    }

    private void show(MatrixModel.View view) {
        if (!view.matrix().equals(drawn)) {
            drawn = view.matrix();
            draw();
        }
        words.setText(view.words());
        frame.pseudoClassStateChanged(CARRIES, view.carried().isPresent());
        place();
        Spoken.as(box, AccessibleRole.IMAGE_VIEW, view.words(), HELP);
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void draw() {
        var style = workspace.chartStyle().getValue();
        var matrix = drawn;
        workspace.background().run(this, "Drawing the matrix", _ -> MatrixChart.of(matrix, style), viewer::setChart);
        place();
    }

    /// Puts the frame round the cell, where the drawing has it.
    private void place() {
        var cell = model.view().get().cell();
        var at = layout().cell(cell.likelihood(), cell.impact());
        frame.resizeRelocate(at.x(), at.y(), at.width(), at.height());
    }

    private MatrixLayout layout() {
        ChartStyle style = workspace.chartStyle().getValue();
        return MatrixLayout.of(over.getWidth(), over.getHeight(), style);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.go(1, 0);
            case DOWN -> model.go(-1, 0);
            case RIGHT -> model.go(0, 1);
            case LEFT -> model.go(0, -1);
            case ENTER -> model.enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// One click goes to a cell, a second one does what Enter does.
    private void onClick(MouseEvent event) {
        box.requestFocus();
        Point2D at = over.sceneToLocal(event.getSceneX(), event.getSceneY());
        int cell = layout().cellAt(at.getX(), at.getY());
        if (cell > 0) {
            model.go(new Cell(cell / 10, cell % 10));
            if (event.getClickCount() == 2) {
                model.enter();
            }
        }
    }
}
