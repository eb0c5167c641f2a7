package org.localityplan.command.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;

/// The figures of a measure with what the control chart says of each, and the limits of its groups.
final class FigureTables {
    private static final List<Column> FIGURES = List.of(
            new Column("period", "Period"),
            new Column("value", "Value"),
            new Column("numerator", "Numerator"),
            new Column("denominator", "Denominator"),
            new Column("margin_of_error", "±"),
            new Column("provisional", "Provisional"),
            new Column("target", "Target"),
            new Column("rating", "Rating"),
            new Column("label", "Label"),
            new Column("kind", "Kind"),
            new Column("illustrative", "Illustrative"),
            new Column("source", "Source"),
            new Column("remark", "Remark"));
    private static final List<Column> LIMITS = List.of(
            new Column("first", "From"),
            new Column("n", "Points"),
            new Column("mean", "Mean"),
            new Column("lower", "Lower limit"),
            new Column("upper", "Upper limit"),
            new Column("method", "Method"));

    private FigureTables() {}

    static Chapters.Chapter figures(MeasureHistory history) {
        return new Chapters.Table(
                "figures",
                new Report("Figures", List.of(), FIGURES, history.totals().stream()
                        .map(each -> row(each, history))
                        .toList()));
    }

    private static List<Cell> row(Observation observation, MeasureHistory history) {
        Cells cells = new Cells(history.measure().unit());
        Figure figure = observation.figure();
        Optional<Target> target = history.target(observation.period());
        return Stream.of(
                List.of(
                        Cell.of(observation.period().code()),
                        cells.figure(figure),
                        cells.part(figure, Figure.Part.NUMERATOR),
                        cells.part(figure, Figure.Part.DENOMINATOR),
                        cells.part(figure, Figure.Part.MARGIN_OF_ERROR),
                        new Cell.Flag(figure instanceof Figure.Value value && value.provisional())),
                List.of(
                        target.map(each -> cells.aim(each.aim())).orElse(new Cell.Empty()),
                        rating(observation, target, history)),
                labels(observation, history),
                List.of(
                        new Cell.Flag(observation.provenance().isIllustrative()),
                        Cell.of(observation.provenance().source()),
                        Cell.of(history.notes()
                                .remark(observation.period())
                                .map(Note.Remark::words)
                                .orElse(""))))
                .flatMap(List::stream)
                .toList();
    }

    private static Cell rating(Observation observation, Optional<Target> target, MeasureHistory history) {
        return observation
                .figure()
                .value()
                .flatMap(value -> target.map(
                        each -> MeasureRag.judge(value, each, history.measure().polarity())))
                .map(rating -> Cell.of(rating.words()))
                .orElse(new Cell.Empty());
    }

    private static List<Cell> labels(Observation observation, MeasureHistory history) {
        if (SpcReading.of(history) instanceof SpcReading.Charted charted) {
            int point = charted.periods().indexOf(observation.period());
            if (point >= 0) {
                XmrChart.Point judged = charted.chart().points().get(point);
                return List.of(Cell.of(judged.label().code()), Cell.of(judged.kind().code()));
            }
        }
        return List.of(new Cell.Empty(), new Cell.Empty());
    }

    static Chapters.Chapter limits(MeasureHistory history) {
        List<List<Cell>> rows = SpcReading.of(history) instanceof SpcReading.Charted charted
                ? charted.chart().groups().stream()
                        .map(group -> row(group, charted, new Cells(history.measure().unit())))
                        .toList()
                : List.of();
        return new Chapters.Table("limits", new Report("Control chart", List.of(), LIMITS, rows));
    }

    private static List<Cell> row(XmrChart.Group group, SpcReading.Charted charted, Cells cells) {
        boolean limited = charted.method(group) != XmrChart.Method.LINE_ONLY;
        return List.of(
                Cell.of(charted.periods().get(group.index()).code()),
                Cell.of(group.n()),
                cells.line(group.limits().mean()),
                limited ? cells.line(group.limits().lower()) : new Cell.Empty(),
                limited ? cells.line(group.limits().upper()) : new Cell.Empty(),
                Cell.of(charted.method(group).words()));
    }
}
