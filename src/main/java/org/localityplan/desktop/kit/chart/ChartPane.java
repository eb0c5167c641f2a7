package org.localityplan.desktop.kit.chart;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.kit.chart.ChartStory.Walk;
import org.localityplan.desktop.kit.workspace.Workspace;

/// A chart with its finding above it, its sentence below it and its table one key (T) away. The arrow keys walk its points
/// and speak each value.
public final class ChartPane {

    private final VBox box = new VBox();
    private final Label title = new Label();
    private final Label reading = new Label(Walk.ACROSS.hint());
    private final Label sentence = new Label();
    private final Button toggle = new Button("Table");
    private final StackPane middle = new StackPane();
    private final ChartTable table = new ChartTable();
    private final ChartViewer viewer = new ChartViewer();
    private final Workspace workspace;
    private ChartStory story = new ChartStory("", "", _ -> blank(), new ChartStory.Table(List.of(), List.of()));
    private IntConsumer asked = _ -> {};
    private boolean asTable;
    private int walked = -1;

    public ChartPane(Workspace workspace) {
        this.workspace = workspace;
        styleParts();
        var head = new HBox(title, reading, toggle);
        head.getStyleClass().add("chart-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.getChildren().setAll(viewer);
        box.getChildren().setAll(head, middle, sentence);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        workspace.chartStyle().subscribe(_ -> draw());
    }

    public Region node() {
        return box;
    }

    /// Says what is done when Enter is pressed on a point: it is given the point's number, from 0.
    public void onAsked(IntConsumer action) {
        asked = action;
    }

    /// Lets a screen reader speak the words as those of the chart.
    public void say(String words) {
        box.setAccessibleText(words);
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Shows another chart. It is drawn away from the screen and swapped in once, when it is ready.
    public void show(ChartStory next) {
        story = next;
        walked = -1;
        title.setText(next.title());
        reading.setText(walk().hint());
        sentence.setText(next.sentence());
        sentence.setManaged(!next.sentence().isEmpty());
        table.show(next);
        Spoken.as(box, AccessibleRole.IMAGE_VIEW, next.sentence(), walk().help());
        draw();
    }

    private void styleParts() {
        box.getStyleClass().addAll("card", "chart-card");
        box.setFocusTraversable(true);
        box.setOnMouseClicked(_ -> box.requestFocus());
        title.getStyleClass().add("card-heading");
        title.setMaxWidth(Double.MAX_VALUE);
        reading.getStyleClass().add("key-hint");
        reading.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        toggle.getStyleClass().addAll("flat", "small");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(_ -> turn());
        Spoken.as(toggle, "Chart or table", "T");
        middle.setMinSize(0, 0);
        viewer.setMinSize(0, 0);
        viewer.getCanvas().removeMouseHandler(viewer.getCanvas().getMouseHandler("zoom"));
        viewer.setAccessibleRole(AccessibleRole.NODE);
        viewer.setFocusTraversable(false);
    }

    private void draw() {
        var style = workspace.chartStyle().getValue();
        var drawing = story.drawing();
        workspace.background().run(this, "Drawing " + story.title(), _ -> drawing.apply(style), chart -> {
            viewer.setChart(chart);
            mark();
        });
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case T -> turn();
            case LEFT -> walk(walked < 0 ? points().size() - 1 : Math.max(0, walked - 1));
            case RIGHT -> walk(Math.min(points().size() - 1, walked + 1));
            case UP, DOWN -> {
                if (walk() != Walk.DOWN || asTable) {
                    return;
                }
                walk(Math.clamp(walked + (event.getCode() == KeyCode.UP ? -1L : 1L), 0, points().size() - 1));
            }
            case ENTER -> ask();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// From the chart to its table and back.
    private void turn() {
        asTable = !asTable;
        Node shown = asTable ? table.node() : viewer;
        middle.getChildren().setAll(shown);
        toggle.setText(asTable ? "Chart" : "Table");
        (asTable ? shown : box).requestFocus();
    }

    private void walk(int to) {
        if (asTable || to < 0) {
            return;
        }
        walked = to;
        var point = points().get(to);
        reading.setText(point.spoken());
        say(point.spoken());
        mark();
    }

    private void ask() {
        if (!asTable && walked >= 0) {
            asked.accept(walked);
        }
    }

    private void mark() {
        if (viewer.getChart().getPlot() instanceof XYPlot plot) {
            plot.setDomainCrosshairLockedOnData(false);
            plot.setRangeCrosshairLockedOnData(false);
            plot.setDomainCrosshairVisible(walked >= 0 && walk() == Walk.ACROSS);
            plot.setRangeCrosshairVisible(walked >= 0 && walk() == Walk.DOWN);
            if (walked >= 0) {
                plot.setDomainCrosshairValue(points().get(walked).at(), walk() == Walk.ACROSS);
                plot.setRangeCrosshairValue(points().get(walked).at(), walk() == Walk.DOWN);
            }
        }
    }

    private Walk walk() {
        return story.table().walk();
    }

    private List<Point> points() {
        return story.table().points();
    }

    private static JFreeChart blank() {
        return new JFreeChart(new XYPlot());
    }
}
