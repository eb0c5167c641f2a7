package org.localityplan.desktop.programme.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.domain.Light;

/// The four tables of a programme.
final class ProgrammeTables {

    private static final double LIGHT = 18;

    private ProgrammeTables() {}

    static RowTable<ProjectLine> projects(
            Consumer<ProjectLine> chosen, Consumer<ProjectLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<ProjectLine>> columns = List.of(
                light(ProjectLine::light),
                Column.drawn("Project", 15, line -> twoLines(line.project().name(), line.project().manager())),
                Column.drawn("Next milestone", 16, line -> twoLines(line.milestone(), line.dates())),
                Column.figure("Late", 6.5, ProjectLine::late),
                Column.figure("Last report", 7, ProjectLine::reported));
        return new RowTable<>(columns, new RowTable.Uses<>(ProjectLine::spoken, chosen, opened), style)
                .named("Projects, the worst first", "Enter goes to the last report",
                        "This programme has no projects yet.")
                .rowsOf(3.3);
    }

    static RowTable<MeasureLine> measures(Consumer<MeasureLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<MeasureLine>> columns = List.of(
                light(line -> line.rating().light()),
                Column.words("Judgement", 7.5, line -> line.rating().words()),
                Column.words("Code", 5, line -> line.key().code()),
                Column.drawn("Measure", 17, line -> twoLines(line.name(), line.note())),
                Column.figure("Value", 7.5, line -> line.shown().value()),
                Column.figure("Target", 7.5, line -> line.shown().target()),
                Column.figure("Period", 6.5, line -> line.shown().period()));
        return new RowTable<>(columns, new RowTable.Uses<>(MeasureLine::spoken, _ -> {}, opened), style)
                .named("Measures", "Enter opens a measure", "This programme is not judged by any measure yet.")
                .rowsOf(3.3);
    }

    static RowTable<MilestoneLine> milestones(
            Consumer<MilestoneLine> chosen, Consumer<MilestoneLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<MilestoneLine>> columns = List.of(
                light(line -> line.milestone().reached() ? Light.COMPLETE : Light.NOT_STARTED),
                Column.drawn("Milestone", 18, line -> twoLines(line.milestone().name(), line.note())),
                Column.figure("Baseline", 7, MilestoneLine::baseline),
                Column.figure("Forecast", 9.5, MilestoneLine::delivery),
                Column.figure("Late", 6.5, MilestoneLine::late));
        return new RowTable<>(columns, new RowTable.Uses<>(MilestoneLine::spoken, chosen, opened), style)
                .named("Milestones, the open ones first", "Enter goes to baseline, forecast and source",
                        "The projects have no milestones yet.")
                .rowsOf(3.3);
    }

    static RowTable<ReportLine> reports(
            Consumer<ReportLine> chosen, Consumer<ReportLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<ReportLine>> columns = List.of(
                light(line -> line.report().declared()),
                Column.words("Report for", 6, ReportLine::period),
                Column.drawn("Year end", 5.5, line -> LightIcon.of(line.report().yearEnd(), LIGHT)),
                Column.words("What it said", 24, line -> line.report().headline()),
                Column.figure("Written", 7, ReportLine::reportedOn));
        return new RowTable<>(columns, new RowTable.Uses<>(ReportLine::spoken, chosen, opened), style)
                .named("Reports, the newest first", "Enter goes to the words of the report",
                        "This programme has not reported yet.")
                .rowsOf(3.3);
    }

    private static <R> Column<R> light(Function<R, Light> of) {
        return Column.drawn("Light", 4.2, row -> LightIcon.of(of.apply(row), LIGHT));
    }

    private static Node twoLines(String words, String note) {
        var first = new Label(words);
        first.getStyleClass().add("medium");
        var second = new Label(note);
        second.getStyleClass().add("cell-note");
        return note.isEmpty() ? first : new VBox(first, second);
    }
}
