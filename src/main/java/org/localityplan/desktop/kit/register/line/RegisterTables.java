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
    private static final int MOST_ROWS = 12;

    private RegisterTables() {}

    public static RowTable<RiskLine> risks(
            Consumer<RiskLine> chosen, Consumer<RiskLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<RiskLine>> columns = List.of(
                Column.drawn("", 2.2, line -> strong(line.letter())),
                Column.drawn("Score", 4, RegisterTables::score),
                Column.drawn("Since", 4.2, (RiskLine line) -> plain(line.movement())).whenRoom(2),
                Column.drawn("Risk or issue", 15, line -> twoLines(line.risk().title(), line.note())),
                Column.words("Owner", 9, (RiskLine line) -> line.risk().owner()).whenRoom(3),
                Column.drawn("Review", 8.4, line -> marked(line.review(), line.unreviewed())),
                Column.drawn("Actions", 9.4, (RiskLine line) -> marked(line.actions(), line.unanswered())).whenRoom(1));
        return new RowTable<>(columns, new Uses<>(RiskLine::spoken, chosen, opened), style)
                .named("Risks and issues, the highest first", "Enter goes to its history and to what can be done",
                        "There is no open risk or issue here.")
                .rowsOf(ROW)
                .atMost(MOST_ROWS);
    }

    public static RowTable<ActionLine> actions(
            Consumer<ActionLine> chosen, Consumer<ActionLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<ActionLine>> columns = List.of(
                Column.drawn("Action", 20, line -> twoLines(line.action().words(), line.note())),
                Column.words("Owner", 9, (ActionLine line) -> line.action().owner()).whenRoom(1),
                Column.drawn("Due", 8.6, line -> marked(line.due(), line.overdue())));
        return new RowTable<>(columns, new Uses<>(ActionLine::spoken, chosen, opened), style)
                .named("Actions, the earliest due first", "Enter goes to what can be done",
                        "There is no open action here.")
                .rowsOf(ROW)
                .atMost(MOST_ROWS);
    }

    public static RowTable<MilestoneLine> milestones(
            Consumer<MilestoneLine> chosen, Consumer<MilestoneLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<MilestoneLine>> columns = List.of(
                Column.drawn("Light", 4.2, line -> LightIcon.of(light(line), LIGHT)),
                Column.drawn("Milestone", 18, line -> twoLines(line.milestone().name(), line.note())),
                Column.figure("Baseline", 7, MilestoneLine::baseline),
                Column.figure("Forecast", 9.5, MilestoneLine::delivery),
                Column.figure("Changed", 5.5, MilestoneLine::moved).whenRoom(1),
                Column.drawn("Late", 6.8, line -> marked(line.late(), line.isLate())));
        return new RowTable<>(columns, new Uses<>(MilestoneLine::spoken, chosen, opened), style)
                .named("Milestones, the open ones first", "Enter goes to baseline, forecast and source",
                        "There are no milestones here.")
                .rowsOf(ROW)
                .atMost(MOST_ROWS);
    }

    public static RowTable<DecisionLine> decisions(
            Consumer<DecisionLine> chosen, Consumer<DecisionLine> opened, ObservableValue<ChartStyle> style) {
        List<Column<DecisionLine>> columns = List.of(
                Column.drawn("Decision", 20, line -> twoLines(line.decision().ask(), line.note())),
                Column.drawn("Wanted by", 8.6, line -> marked(line.due(), line.overdue())),
                Column.words("Answer", 13, DecisionLine::answer));
        return new RowTable<>(columns, new Uses<>(DecisionLine::spoken, chosen, opened), style)
                .named("Decisions, those waited for first", "Enter goes to what can be done",
                        "Nothing was asked of the board yet.")
                .rowsOf(ROW)
                .atMost(MOST_ROWS);
    }

    private static Light light(MilestoneLine line) {
        return line.milestone().reached() ? Light.COMPLETE : Light.NOT_STARTED;
    }

    /// The score, marked where the board wants to hear of it.
    private static Node score(RiskLine line) {
        return marked(line.score(), line.above());
    }

    private static Node marked(String words, boolean warning) {
        var label = new Label(words);
        if (warning) {
            label.getStyleClass().addAll("chip", "chip-warning");
        }
        return label;
    }

    private static Node plain(String words) {
        return new Label(words);
    }

    private static Node strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
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
