package org.localityplan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/// Columns side by side, each from one amount of money to another, with its amount printed above it. There is no axis of
/// values: the amounts are on the columns.
final class Columns {
    private static final double MILLION = 1_000_000;

    private Columns() {}

    /// One column.
    ///
    /// @param name printed below it
    /// @param from where it begins, in pounds
    /// @param to where it ends, in pounds
    /// @param words the amount as it is printed
    /// @param mark how sure its end is
    record Column(String name, double from, double to, String words, Color colour, Mark mark) {
        double top() {
            return Math.max(Math.max(from, to), mark instanceof Mark.Range(var _, var high) ? high : to);
        }

        double bottom() {
            return Math.min(Math.min(from, to), mark instanceof Mark.Range(var low, var _) ? low : to);
        }
    }

    /// What is drawn over a column.
    sealed interface Mark {
        record None() implements Mark {}

        /// A vertical line between two amounts in pounds.
        record Range(double low, double high) implements Mark {}
    }

    static JFreeChart chart(List<Column> columns, ChartStyle style) {
        CategoryAxis names = new NamesAxis(columns);
        names.setTickLabelFont(style.regular());
        names.setTickLabelPaint(style.palette().ink());
        names.setMaximumCategoryLabelWidthRatio(1.3f);
        names.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        names.setTickMarksVisible(false);
        names.setAxisLinePaint(style.palette().muted());
        names.setLowerMargin(0.02);
        names.setUpperMargin(0.02);
        names.setCategoryMargin(0.25);
        NumberAxis values = new NumberAxis();
        values.setVisible(false);
        values.setRange(range(columns));
        CategoryPlot plot = new CategoryPlot(intervals(columns), names, values, new ColumnRenderer(columns, style));
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(0, 0, 2, 0));
        return ChartImage.chart(plot, style);
    }

    private static Range range(List<Column> columns) {
        double top = columns.stream().mapToDouble(Column::top).max().orElse(MILLION);
        double bottom = Math.min(0, columns.stream().mapToDouble(Column::bottom).min().orElse(0));
        double span = Math.max(top - bottom, 1);
        return new Range(bottom < 0 ? bottom - 0.12 * span : 0, top + 0.14 * span);
    }

    private static CategoryDataset intervals(List<Column> columns) {
        Double[] low = columns.stream().map(each -> Math.min(each.from(), each.to())).toArray(Double[]::new);
        Double[] high = columns.stream().map(each -> Math.max(each.from(), each.to())).toArray(Double[]::new);
        DefaultIntervalCategoryDataset intervals = new DefaultIntervalCategoryDataset(
                new Number[][] {low}, new Number[][] {high});
        intervals.setCategoryKeys(columns.stream().map(Column::name).toArray(String[]::new));
        return intervals;
    }

    /// Prints the names of columns so small that no word has to be broken.
    @SuppressWarnings("serial") // charts are never serialised
    private static final class NamesAxis extends CategoryAxis {
        private final transient List<String> words;

        NamesAxis(List<Column> columns) {
            words = columns.stream()
                    .flatMap(column -> Stream.of(column.name().split(" ", -1)))
                    .toList();
        }

        @Override
        @SuppressWarnings("rawtypes") // as the library declares it
        protected TextBlock createLabel(
                Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
            Font font = getTickLabelFont();
            double widest = words.stream()
                    .mapToDouble(word -> ChartStyle.width(word, font))
                    .max()
                    .orElse(0) + 2;
            Font fitting = widest > width ? font.deriveFont((float) (font.getSize2D() * width / widest)) : font;
            TextBlock block = new TextBlock();
            // the library would break inside of `£3.8m`
            ChartStyle.lines(category.toString(), width, fitting)
                    .forEach(line -> block.addLine(line, fitting, getTickLabelPaint()));
            return block;
        }
    }

    /// Draws each column in its own colour, joins its end to the next, and marks a range.
    @SuppressWarnings("serial") // charts are never serialised
    private static final class ColumnRenderer extends IntervalBarRenderer {
        private final transient List<Column> columns;
        private final transient ChartStyle style;

        ColumnRenderer(List<Column> columns, ChartStyle style) {
            this.columns = columns;
            this.style = style;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(true);
            setSeriesOutlinePaint(0, style.palette().muted());
            setSeriesOutlineStroke(0, style.line(0.5));
            setMaximumBarWidth(0.12);
            setDefaultItemLabelGenerator(null);
        }

        @Override
        public Color getItemPaint(int row, int column) {
            return columns.get(column).colour();
        }

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis names,
                ValueAxis values,
                CategoryDataset series,
                int row,
                int column,
                int pass) {
            super.drawItem(graphics, state, area, plot, names, values, series, row, column, pass);
            Place place = new Place(graphics, area, plot, names, values, state.getBarWidth());
            drawRange(place, column);
            drawWords(place, column);
            drawJoin(place, column);
        }

        private void drawWords(Place place, int index) {
            Column column = columns.get(index);
            place.graphics().setFont(style.strong());
            place.graphics().setPaint(style.palette().ink());
            double half = ChartStyle.width(column.words(), style.strong()) / 2;
            double y = place.y(column.top()) - style.textSize() * 0.45;
            place.graphics().drawString(column.words(), (float) (place.middle(index) - half), (float) y);
        }

        /// A hair line from the end of this column to the beginning of the next, where that begins at the same amount.
        private void drawJoin(Place place, int index) {
            if (index + 1 == columns.size() || columns.get(index + 1).from() != columns.get(index).to()) {
                return;
            }
            double y = place.y(columns.get(index).to());
            place.graphics().setPaint(style.palette().muted());
            place.graphics().setStroke(style.line(0.75));
            double half = place.barWidth() / 2;
            place.graphics().draw(new Line2D.Double(place.middle(index) + half, y, place.middle(index + 1) - half, y));
        }

        private void drawRange(Place place, int index) {
            if (columns.get(index).mark() instanceof Mark.Range(double low, double high)) {
                double x = place.middle(index);
                double cap = style.textSize() * 0.6;
                place.graphics().setPaint(style.palette().ink());
                place.graphics().setStroke(new BasicStroke(1.5f));
                place.graphics().draw(new Line2D.Double(x, place.y(low), x, place.y(high)));
                for (double end : new double[] {low, high}) {
                    place.graphics().draw(new Line2D.Double(x - cap, place.y(end), x + cap, place.y(end)));
                }
            }
        }
    }

    /// Where things are on the picture.
    private record Place(
            Graphics2D graphics,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis values,
            double barWidth) {
        double y(double pounds) {
            return values.valueToJava2D(pounds, area, RectangleEdge.LEFT);
        }

        double middle(int index) {
            int count = plot.getCategories().size();
            return names.getCategoryMiddle(index, count, area, RectangleEdge.BOTTOM);
        }
    }
}
