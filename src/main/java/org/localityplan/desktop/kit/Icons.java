package org.localityplan.desktop.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Line drawings in a square of 16 units, coloured by the theme. They stand beside a word and are never read out.
public enum Icons {
    OVERVIEW("M2.5 2.5h4.6v5.4H2.5z M9.3 2.5h4.2v2.9H9.3z M9.3 7.6h4.2v5.9H9.3z M2.5 10.1h4.6v3.4H2.5z"),
    PLAN("M6 2.2h4v3.2H6z M1.9 10.6h3.8v3.2H1.9z M10.3 10.6h3.8v3.2h-3.8z M8 5.4v2.6 M3.8 10.6V8h8.4v2.6"),
    PROGRAMMES("M8 2.2 14 5.3 8 8.4 2 5.3z M2.2 8.3 8 11.2l5.8-2.9 M2.2 11.2 8 14.1l5.8-2.9"),
    MEASURES("M2.5 2.3v11.2h11.2 M4.9 10.2 7.4 7.3l2.3 1.8 3.7-4.6"),
    WAITING_LISTS(
            "M3.9 2.2h8.2 M3.9 13.8h8.2 M4.9 2.2v2C4.9 6.2 8 6.6 8 8s-3.1 1.8-3.1 3.8v2"
                    + " M11.1 2.2v2C11.1 6.2 8 6.6 8 8s3.1 1.8 3.1 3.8v2"),
    BUDGET("M11.3 4.9C11 3.3 10 2.4 8.5 2.4c-1.8 0-2.9 1.2-2.9 3 0 1.9.9 3 .9 4.9 0 1.5-.6 2.5-1.8 3.3h6.9 M4.5 8.4h4.9"),
    RISKS_AND_MILESTONES("M4 14V2.2 M4 2.8h8.6L10.4 5.9l2.2 3.1H4"),
    PACKS("M3.6 2h5.9l2.9 2.9V14H3.6z M9.4 2v3h3 M5.9 8h4.3 M5.9 10.8h4.3"),
    IMPORT("M8 2.2v7.4 M4.9 6.6 8 9.7l3.1-3.1 M2.3 10.4v3.3h11.4v-3.3"),
    HISTORY("M2.7 8a5.4 5.4 0 1 0 1.7-3.9L2.5 5.9 M2.5 2.7v3.2h3.2 M8 5v3.2l2.2 1.4"),
    SETTINGS(
            "M2 4.6h5.8 M11.4 4.6H14 M2 11.4h2.6 M8.2 11.4H14"
                    + " M9.6 2.8a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z M6.4 9.6a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z"),
    SEARCH("M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8z M10.3 10.3 13.7 13.7"),
    PRINT("M4.6 5.6V2.3h6.8v3.3 M4.6 11.4H2.4V5.6h11.2v5.8h-2.2 M4.6 9.2h6.8v4.5H4.6z"),
    EXPORT("M8 9.8V2.4 M4.9 5.4 8 2.3l3.1 3.1 M2.3 10.4v3.3h11.4v-3.3"),
    BACK("M9.8 3.2 5 8l4.8 4.8"),
    FORWARD("M6.2 3.2 11 8l-4.8 4.8"),
    DOWN("M3.6 6 8 10.4 12.4 6"),
    ADD("M8 3v10 M3 8h10"),
    DONE("M3 8.6 6.4 12 13 4.6"),
    CLOSE("M4 4l8 8 M12 4l-8 8"),
    UNDO("M5.4 2.8 2.4 5.8l3 3 M2.6 5.8h6.6a4 4 0 0 1 0 8H6"),
    WARNING("M8 2.4 14.3 13.4H1.7z M8 6.4v3.3 M8 11.5v.1");

    private static final double UNITS = 16;
    private static final double PEN = 1.35;

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /// A new drawing, 16 pixels wide and high at normal text size, for the graphic of a button or label.
    public Node node() {
        return node(UNITS);
    }

    /// The same in another size.
    public Node node(double pixels) {
        return new Line(path, pixels);
    }

    private static final class Line extends Drawing {
        Line(String path, double pixels) {
            super(UNITS, pixels);
            var line = new SVGPath();
            line.setContent(path);
            line.setFill(Color.TRANSPARENT);
            line.setStroke(Color.BLACK);
            line.setStrokeWidth(PEN);
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.setStrokeLineJoin(StrokeLineJoin.ROUND);
            line.getStyleClass().setAll("icon-line");
            getStyleClass().setAll("icon");
            setAccessibleRole(AccessibleRole.NODE);
            draw(List.of(line));
        }
    }
}
