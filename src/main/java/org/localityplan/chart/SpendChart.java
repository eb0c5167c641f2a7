package org.localityplan.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.Columns.Column;
import org.localityplan.chart.Columns.Mark;
import org.localityplan.domain.budget.Budget.YearSpend;

/// Gross spend by year, as columns from zero.
public final class SpendChart {

    private SpendChart() {}

    /// One column for each year, in the order given.
    public static JFreeChart of(List<YearSpend> spending, ChartStyle style) {
        List<Column> columns =
                spending.stream().map(each -> column(each, style)).toList();
        return Columns.chart(columns, style);
    }

    private static Column column(YearSpend spend, ChartStyle style) {
        return new Column(
                spend.period().label(),
                0,
                spend.gross().pounds().doubleValue(),
                spend.gross().inMillions(),
                style.palette().own(),
                new Mark.None());
    }
}
