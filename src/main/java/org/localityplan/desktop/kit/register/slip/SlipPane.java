package org.localityplan.desktop.kit.register.slip;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.slip.SlipChart;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.register.line.MilestoneLine;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The slip chart, as high as its rows need, and how many milestones it leaves to the list.
public final class SlipPane {

    private static final int MOST = 10;
    /// What title, sentence and edges of the card take, in letters.
    private static final double AROUND = 7;

    private final Workspace workspace;
    private final ChartPane chart;
    private final VBox box;
    private int rows = 1;

    public SlipPane(Workspace workspace) {
        this.workspace = workspace;
        chart = new ChartPane(workspace);
        chart.node().setId("slip-chart");
        box = new VBox(chart.node());
        box.getStyleClass().add("explained");
        workspace.chartStyle().subscribe(this::fit);
    }

    public Region node() {
        return box;
    }

    public void focus() {
        chart.node().requestFocus();
    }

    /// Draws the first of them.
    public void show(List<MilestoneLine> lines, LocalDate asAt) {
        var drawn = lines.stream().limit(MOST).toList();
        rows = drawn.size();
        chart.show(SlipStory.of(drawn, asAt));
        box.getChildren().setAll(chart.node());
        if (lines.size() > MOST) {
            box.getChildren().add(Texts.label(
                    "The chart shows the first %d of %d; the list below has all.".formatted(MOST, lines.size()),
                    "note"));
        }
        box.setVisible(rows > 0);
        box.setManaged(rows > 0);
        fit(workspace.chartStyle().getValue());
    }

    private void fit(ChartStyle style) {
        double height = SlipChart.height(rows, style) + AROUND * Letters.pixels(style);
        chart.node().setMinHeight(height);
        chart.node().setPrefHeight(height);
    }
}
