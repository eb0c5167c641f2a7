package org.localityplan.desktop.programme.page.tab;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.desktop.programme.page.words.MeasureLine;
import org.localityplan.desktop.programme.page.words.MoneyPage;
import org.localityplan.desktop.programme.page.words.ProjectLine;
import org.localityplan.desktop.programme.page.words.ReportLine;
import org.localityplan.domain.Light;

/// The tables that only a programme has.
final class ProgrammeTables {

    private static final double LIGHT = 18;

    private ProgrammeTables() {}

    static RowTable<ProjectLine> projects(
            Consumer<ProjectLine> chosen, Consumer<ProjectLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<ProjectLine>> columns = List.of(
                Column.drawn("Declared", 5.2, line -> LightIcon.of(line.light(), LIGHT)),
                Column.drawn("Evidence", 5.4, ProgrammeTables::evidence),
                Column.drawn("Project", 13, line -> twoLines(line.project().name(), line.project().manager())),
                Column.drawn("Next milestone", 12.5, line -> twoLines(line.milestone(), line.dates())),
                Column.figure("Late", 6, ProjectLine::late),
                Column.figure("Last report", 6.5, ProjectLine::reported).whenRoom(1));
        return new RowTable<>(columns, new Uses<>(ProjectLine::spoken, chosen, opened), style)
                .named("Projects, the worst first", "Enter goes to all that is known of the project",
                        "This programme has no projects yet.")
                .rowsOf(3.3)
                .atMost(12);
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
        return new RowTable<>(columns, new Uses<>(MeasureLine::spoken, _ -> {}, opened), style)
                .named("Measures", "Enter opens a measure", "This programme is not judged by any measure yet.")
                .rowsOf(3.3);
    }

    /// What stands above the columns of a table of money, and in its place when it is empty.
    ///
    /// @param name what the rows are
    record MoneyHeads(String name, String agreed, String verdict, String whenEmpty) {}

    static RowTable<MoneyPage.Line> money(MoneyHeads heads, ObservableValue<ChartStyle> style) {
        List<Column<MoneyPage.Line>> columns = List.of(
                Column.drawn(heads.name(), 16, line -> twoLines(line.name(), line.note())),
                Column.figure(heads.agreed(), 7, MoneyPage.Line::agreed),
                Column.figure("Expected", 7, MoneyPage.Line::expected),
                Column.drawn(heads.verdict(), 8.5, line -> marked(line.verdict(), line.worse())));
        return new RowTable<>(columns, new Uses<>(MoneyPage.Line::spoken, _ -> {}, _ -> {}), style)
                .named(heads.name() + "s", "Arrows move between rows", heads.whenEmpty())
                .rowsOf(3.3)
                .atMost(12);
    }

    static RowTable<ReportLine> reports(
            Consumer<ReportLine> chosen, Consumer<ReportLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<ReportLine>> columns = List.of(
                light(line -> line.report().declared()),
                Column.words("Report for", 6, ReportLine::period),
                Column.drawn("Year end", 5.5, line -> LightIcon.of(line.report().yearEnd(), LIGHT)),
                Column.words("What it said", 24, (ReportLine line) -> line.report().headline()),
                Column.figure("Written", 7, ReportLine::reportedOn).whenRoom(1));
        return new RowTable<>(columns, new Uses<>(ReportLine::spoken, chosen, opened), style)
                .named("Reports, the newest first", "Enter goes to the words of the report",
                        "No report was written yet.")
                .rowsOf(3.3)
                .atMost(12);
    }

    /// The light of the evidence, with the sign where it says something else than the people.
    private static Node evidence(ProjectLine line) {
        var differs = new Label(line.evidence().differs() ? "≠" : "");
        differs.getStyleClass().add("differs");
        var both = new HBox(LightIcon.of(line.evidence().light(), LIGHT), differs);
        both.getStyleClass().add("light-word");
        return both;
    }

    private static <R> Column<R> light(Function<R, Light> of) {
        return Column.drawn("Light", 4.2, row -> LightIcon.of(of.apply(row), LIGHT));
    }

    private static Node marked(String words, boolean warning) {
        var label = new Label(words);
        if (warning) {
            label.getStyleClass().addAll("chip", "chip-warning");
        }
        return label;
    }

    private static Node twoLines(String words, String note) {
        var first = new Label(words);
        first.getStyleClass().add("medium");
        var second = new Label(note);
        second.getStyleClass().add("cell-note");
        return note.isEmpty() ? first : new VBox(first, second);
    }
}
