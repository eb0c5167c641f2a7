package org.localityplan.command.measure;

import java.util.List;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.forecast.Forecast;
import org.localityplan.domain.measure.forecast.YearEnd;

/// What is to be expected if nothing is done, and how the owner's forecasts of earlier years fared.
final class ForecastTables {
    private static final List<Column> STEPS = List.of(
            new Column("period", "Period"),
            new Column("expected", "Expected"),
            new Column("low", "1 in 10 below"),
            new Column("high", "1 in 10 above"));
    private static final List<Column> FARED = List.of(
            new Column("year", "Year"),
            new Column("forecast", "Forecast"),
            new Column("made_on", "Made on"),
            new Column("made_by", "By"),
            new Column("outcome", "Came"),
            new Column("over", "Over"));

    private ForecastTables() {}

    static Chapters.Chapter steps(MeasureHistory history) {
        Cells cells = new Cells(history.measure().unit());
        List<List<Cell>> rows = Forecast.of(history) instanceof Forecast.Expected expected
                ? expected.steps().stream()
                        .map(step -> List.of(
                                Cell.of(step.period().code()),
                                cells.line(step.expected()),
                                cells.line(step.low()),
                                cells.line(step.high())))
                        .toList()
                : List.of();
        return new Chapters.Table("forecast", new Report("If nothing is done", List.of(), STEPS, rows));
    }

    static Chapters.Chapter fared(MeasureHistory history, Snapshot snapshot) {
        Cells cells = new Cells(history.measure().unit());
        List<List<Cell>> rows = YearEnd.fared(history, snapshot.asAt()).stream()
                .map(each -> List.of(
                        Cell.of(each.forecast().year().code()),
                        cells.amount(each.forecast().value()),
                        Cell.of(each.forecast().by().on().toString()),
                        Cell.of(each.forecast().by().person()),
                        cells.amount(each.outcome()),
                        cells.difference(each.over())))
                .toList();
        return new Chapters.Table("past_forecasts",
                new Report("The owner's earlier forecasts", List.of(), FARED, rows));
    }
}
