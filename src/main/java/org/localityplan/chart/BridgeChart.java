package org.localityplan.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle.Palette;
import org.localityplan.chart.Columns.Column;
import org.localityplan.chart.Columns.Mark;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Saving;

/// The way from the gap before savings to the gap that is left, class of savings by class, and beside it the gap that is
/// expected, with the range between making all and none of the savings at risk.
public final class BridgeChart {

    private BridgeChart() {}

    /// The chart of a bridge; what does not reconcile has a column of its own.
    public static JFreeChart of(Bridge bridge, ChartStyle style) {
        Palette palette = style.palette();
        List<Column> columns = new ArrayList<>();
        columns.add(whole("Gap before savings", bridge.opening(), palette.own(), new Mark.None()));
        Money level = bridge.opening();
        for (Bridge.Step step : bridge.steps()) {
            Money next = level.minus(step.amount());
            columns.add(
                    fall(step.confidence().words(), level, next, colour(step.confidence(), style)));
            level = next;
        }
        if (bridge.unreconciled().signum() != 0) {
            Money next = level.minus(bridge.unreconciled());
            columns.add(fall("Not reconciled", level, next, palette.missing()));
        }
        columns.add(whole("Left if all are made", bridge.residual(), palette.muted(), new Mark.None()));
        columns.add(expected(bridge, style.faint(palette.own())));
        return Columns.chart(columns, style);
    }

    /// With its range, where savings at risk make one.
    private static Column expected(Bridge bridge, Color colour) {
        if (bridge.low().equals(bridge.high())) {
            return whole("Expected gap", bridge.expected(), colour, new Mark.None());
        }
        String words = "Expected gap (%s to %s)".formatted(bridge.low().inMillions(), bridge.high().inMillions());
        return whole(words, bridge.expected(), colour, new Mark.Range(pounds(bridge.low()), pounds(bridge.high())));
    }

    private static Column whole(String name, Money amount, Color colour, Mark mark) {
        return new Column(name, 0, pounds(amount), amount.inMillions(), colour, mark);
    }

    private static Column fall(String name, Money from, Money to, Color colour) {
        return new Column(
                name, pounds(from), pounds(to), to.minus(from).inMillions(), colour, new Mark.None());
    }

    private static Color colour(Saving.Confidence confidence, ChartStyle style) {
        Palette palette = style.palette();
        return switch (confidence) {
            case DELIVERED -> palette.improvement();
            case ON_TRACK -> style.faint(palette.improvement());
            case AT_RISK -> palette.doubtful();
            case UNACHIEVABLE, UNIDENTIFIED -> palette.missing();
        };
    }

    private static double pounds(Money money) {
        return money.pounds().doubleValue();
    }
}
