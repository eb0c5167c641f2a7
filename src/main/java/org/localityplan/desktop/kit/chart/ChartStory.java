package org.localityplan.desktop.kit.chart;

import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;

/// A chart with all that is said of it: what a [ChartPane] shows.
///
/// @param title what is found, in a few words
/// @param sentence what the chart says; it is the caption and what a screen reader speaks
/// @param drawing makes the chart in the style of the theme; it is called away from the screen
/// @param table the heads of the table twin and its rows, which are also the points that the arrow keys walk
public record ChartStory(
        String title, String sentence, Function<ChartStyle, JFreeChart> drawing, Table table) {

    /// The table twin of a chart.
    ///
    /// @param walk which way its points follow each other
    public record Table(List<String> heads, List<Point> points, Walk walk) {
        public Table {
            heads = List.copyOf(heads);
            points = List.copyOf(points);
        }

        /// Of a chart whose points follow each other from left to right.
        public Table(List<String> heads, List<Point> points) {
            this(heads, points, Walk.ACROSS);
        }
    }

    /// Which way the arrow keys walk a chart.
    public enum Walk {
        ACROSS("← → values · T table", "Left and right arrows speak its values, T shows a table"),
        DOWN("↑ ↓ rows · T table", "Up and down arrows speak its rows, T shows a table");

        private final String hint;
        private final String help;

        Walk(String hint, String help) {
            this.hint = hint;
            this.help = help;
        }

        String hint() {
            return hint;
        }

        String help() {
            return help;
        }
    }

    /// One point of the chart.
    ///
    /// @param at where it stands: its row on the vertical axis of a chart that is walked down; else on the horizontal
    /// axis, days since 1970 on charts over time, a value on charts of comparison,
    /// else its number from 0
    /// @param spoken the point in words: `September 2026: 712 people waiting`
    /// @param cells its row in the table twin
    public record Point(double at, String spoken, List<String> cells) {
        public Point {
            cells = List.copyOf(cells);
        }
    }
}
