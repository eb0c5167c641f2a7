package org.localityplan.desktop.measure.page.part;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartPane;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;

/// The place of a chart on a tab, or of the words in its place. Enter on a point of the chart explains it below.
public final class PicturePane extends VBox {

    /// How tall a chart is, in letters (em): less than it would like where the window is low, but never too low to read.
    private static final double LEAST = 19;

    private static final double LIKED = 25;

    private final ChartPane chart;
    private final Label explanation = Texts.label("", "fact-value");
    private final VBox explained = Texts.card("What this point says");
    private final ReadOnlyObjectWrapper<Boolean> grows = new ReadOnlyObjectWrapper<>(true);
    private boolean drawn = true;
    private boolean roomy = true;
    private List<List<String>> explanations = List.of();

    public PicturePane(Workspace workspace) {
        chart = new ChartPane(workspace);
        chart.onAsked(this::explain);
        explained.getChildren().add(explanation);
        explained.setId("point-explained");
        explained.setFocusTraversable(true);
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        getStyleClass().add("measure-chart");
    }

    /// Fits the chart to a height in letters (em).
    void fit(double letters, double pixels) {
        double height = Math.rint(Math.clamp(letters, LEAST, LIKED) * pixels);
        chart.node().setMinHeight(height);
        chart.node().setPrefHeight(height);
        chart.node().setMaxHeight(Math.max(height, letters * pixels));
        roomy = letters > LIKED;
        grows.set(drawn && roomy);
    }

    /// Whether it is a chart that is shown, and one that the window has more height for than it needs.
    public ObservableValue<Boolean> grows() {
        return grows.getReadOnlyProperty();
    }

    /// Shows a chart whose points have nothing to add to their values.
    public void show(Picture picture) {
        show(picture, List.of());
    }

    /// @param explained of each point, what it says when it is asked
    public void show(Picture picture, List<List<String>> explained) {
        boolean awaited = isFocused();
        explanations = List.copyOf(explained);
        drawn = picture instanceof Picture.Chart;
        grows.set(drawn && roomy);
        getChildren().setAll(switch (picture) {
            case Picture.Chart(var story) -> {
                chart.show(story);
                yield chart.node();
            }
            case Picture.Words(var reason) -> {
                var words = Texts.reason(reason);
                words.setId("measure-state");
                yield words;
            }
        });
        if (awaited) {
            focus();
        }
    }

    /// Lets the chart be spoken with the sentence of the measure before its own.
    public void name(String sentence) {
        var shown = getChildren().getFirst();
        shown.setAccessibleText((sentence + " " + shown.getAccessibleText()).strip());
    }

    /// Puts the keyboard on what is shown or, while nothing is yet, on what will be.
    public void focus() {
        getChildren().stream().findFirst().orElse(this).requestFocus();
    }

    private void explain(int point) {
        if (point >= explanations.size()) {
            return;
        }
        explanation.setText(String.join("\n", explanations.get(point)));
        Spoken.as(explained, AccessibleRole.TEXT, String.join(" ", explanations.get(point)), "");
        if (!getChildren().contains(explained)) {
            getChildren().add(explained);
        }
        chart.say(String.join(" ", explanations.get(point)));
        Scrolling.reveal(explained);
    }
}
