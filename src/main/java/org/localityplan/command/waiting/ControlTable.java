package org.localityplan.command.waiting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.WaitingCharts;

/// What the control charts of each list say: of its size, and of joined less left. Limits where there are points enough.
final class ControlTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("list", "List"),
            new Column("of", "Of"),
            new Column("points", "Points"),
            new Column("method", "Method"),
            new Column("mean", "Mean"),
            new Column("lower", "Lower limit"),
            new Column("upper", "Upper limit"),
            new Column("variation", "Variation"));

    private ControlTable() {}

    static Chapters.Chapter of(List<WaitingList> lists) {
        List<List<Cell>> rows = lists.stream()
                .flatMap(list -> Stream.of(
                        row(list, "size", WaitingCharts.size(list)),
                        row(list, "net flow", WaitingCharts.netFlow(list)))
                        .flatMap(each -> each))
                .toList();
        return new Chapters.Table("control", new Report("Control charts", List.of(), COLUMNS, rows));
    }

    private static Stream<List<Cell>> row(WaitingList list, String of, XmrChart chart) {
        return chart.groups().stream().map(group -> {
            boolean limited = chart.method() != XmrChart.Method.LINE_ONLY;
            Limits limits = group.limits();
            return List.of(
                    Cell.of(list.name()),
                    Cell.of(of),
                    Cell.of(group.n()),
                    Cell.of(chart.method().words()),
                    line(limits.mean()),
                    limited ? line(limits.lower()) : new Cell.Empty(),
                    limited ? line(limits.upper()) : new Cell.Empty(),
                    limited ? Cell.of(chart.variation().words()) : new Cell.Empty());
        });
    }

    private static Cell line(BigDecimal line) {
        return WaitingCells.amount(
                line.doubleValue(), String.format(Locale.UK, "%,.1f", line).replace('-', '−'));
    }
}
