package org.localityplan.desktop.kit.register.line;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.table.RowTable.Uses;
import org.localityplan.domain.Light;

/// The tables of risks, actions, milestones and decisions.
public final class RegisterTables {

    private static final double LIGHT = 18;
    private static final double ROW = 3.3;
    private static final double TALLEST_ROW = 4.9;
    private static final int MOST_ROWS = 12;

    private RegisterTables() {}

    public static RowTable<RiskLine> risks(
            Consumer<RiskLine> chosen, Consumer<RiskLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<RiskLine>> columns = List.of(
                Column.drawn("", 2.2, line -> strong(line.letter())),
                Column.drawn("Score", 4.2, RegisterTables::score),
                Column.drawn("Risk or issue", 14, line -> threeLines(line.risk().title(), line.note())),
                Column.drawn("Review, open actions", 11.5, RegisterTables::review));
        return new RowTable<>(columns, new Uses<>(RiskLine::spoken, chosen, opened), style)
                .named("Risks and issues, the highest first", "Enter goes to its history and to what can be done",
                        "There is no such risk or issue.")
                .rowsOf(TALLEST_ROW)
                .atMost(MOST_ROWS);
    }

    public static RowTable<ActionLine> actions(
            Consumer<ActionLine> chosen, Consumer<ActionLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<ActionLine>> columns = List.of(
                Column.drawn("Action", 16, line -> twoLines(line.action().words(), line.note())),
                Column.words("Owner", 9, (ActionLine line) -> line.action().owner()).whenRoom(1),
                Column.drawn("Due", 9.8, line -> marked(line.due(), line.overdue())));
        return new RowTable<>(columns, new Uses<>(ActionLine::spoken, chosen, opened), style)
                .named("Actions, the earliest due first", "Enter goes to what can be done",
                        "There is no open action here.")
                .rowsOf(ROW)
                .atMost(MOST_ROWS);
    }

    public static RowTable<MilestoneLine> milestones(
            Consumer<MilestoneLine> chosen, Consumer<MilestoneLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<MilestoneLine>> columns = List.of(
                Column.drawn("Light", 3.6, line -> LightIcon.of(light(line), LIGHT)),
                Column.drawn("Milestone", 15, line -> twoLines(line.milestone().name(), line.note())),
                Column.figure("Baseline", 6.5, MilestoneLine::baseline).whenRoom(2),
                Column.figure("Forecast", 10.9, MilestoneLine::delivery),
                Column.figure("Changed", 5.5, MilestoneLine::moved).whenRoom(1),
                Column.drawn("Late", 8, line -> marked(line.late(), line.isLate())));
        return new RowTable<>(columns, new Uses<>(MilestoneLine::spoken, chosen, opened), style)
                .named("Milestones, the open ones first", "Enter goes to baseline, forecast and source",
                        "There are no milestones here.")
                .rowsOf(ROW)
                .atMost(MOST_ROWS);
    }

    public static RowTable<DecisionLine> decisions(
            Consumer<DecisionLine> chosen, Consumer<DecisionLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<DecisionLine>> columns = List.of(
                Column.drawn("Decision", 15, line -> threeLines(line.decision().ask(), line.note())),
                Column.drawn("Wanted by", 9.8, line -> marked(line.due(), line.overdue())),
                Column.words("Answer", 12, DecisionLine::answer));
        return new RowTable<>(columns, new Uses<>(DecisionLine::spoken, chosen, opened), style)
                .named("Decisions, those waited for first", "Enter goes to what can be done",
                        "Nothing is asked of the board.")
                .rowsOf(TALLEST_ROW)
                .atMost(MOST_ROWS);
    }

    private static Light light(MilestoneLine line) {
        return line.milestone().reached() ? Light.COMPLETE : Light.NOT_STARTED;
    }

    /// The score, marked where the board wants to hear of it, and how it moved.
    private static Node score(RiskLine line) {
        var moved = new Label(line.movement());
        moved.getStyleClass().add("cell-note");
        var both = new VBox(marked(line.score(), line.above()), moved);
        both.getStyleClass().add("cell-lines");
        return both;
    }

    private static Node review(RiskLine line) {
        var both = new VBox(
                marked(line.review(), line.unreviewed()), marked(line.actions(), line.unanswered()));
        both.getStyleClass().add("cell-lines");
        return both;
    }

    private static Node marked(String words, boolean warning) {
        var label = new Label(words);
        if (warning) {
            label.getStyleClass().addAll("chip", "chip-warning");
        }
        return label;
    }

    private static Node strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    /// The words may take two of them.
    private static Node threeLines(String words, String note) {
        var both = twoLines(words, note);
        both.getChildren().stream().limit(1).forEach(first -> ((Label) first).setWrapText(true));
        return both;
    }

    private static VBox twoLines(String words, String note) {
        var first = new Label(words);
        first.getStyleClass().add("medium");
        var second = new Label(note);
        second.getStyleClass().add("cell-note");
        var both = note.isEmpty() ? new VBox(first) : new VBox(first, second);
        both.getStyleClass().add("cell-lines");
        return both;
    }
}
