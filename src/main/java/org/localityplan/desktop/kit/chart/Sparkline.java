package org.localityplan.desktop.kit.chart;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// A small line of values, oldest first, with a point at the newest. It stands beside the figure it explains and is never
/// read out: the figure and its change are.
public final class Sparkline extends Region {

    private final List<Integer> values;
    private final Polyline line = new Polyline();
    private final Circle last = new Circle();

    public Sparkline(List<Integer> values) {
        this.values = List.copyOf(values);
        getStyleClass().add("sparkline");
        line.getStyleClass().setAll("sparkline-line");
        last.getStyleClass().setAll("sparkline-point");
        setAccessibleRole(AccessibleRole.NODE);
        if (values.size() > 1) {
            getChildren().addAll(line, last);
        }
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.max(2, getHeight() / 8);
        line.getPoints().clear();
        for (int i = 0; i < values.size(); i++) {
            line.getPoints().addAll(across(i, radius), down(values.get(i), radius));
        }
        last.setRadius(radius);
        last.setCenterX(across(values.size() - 1, radius));
        last.setCenterY(values.isEmpty() ? 0 : down(values.getLast(), radius));
    }

    private double across(int index, double margin) {
        return margin + (getWidth() - 2 * margin) * index / Math.max(1, values.size() - 1);
    }

    private double down(int value, double margin) {
        int least = values.stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = values.stream().mapToInt(Integer::intValue).max().orElse(0);
        double share = most == least ? 0.5 : (double) (value - least) / (most - least);
        return getHeight() - margin - share * (getHeight() - 2 * margin);
    }
}
