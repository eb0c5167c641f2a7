package org.localityplan.desktop.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.LightStrip;
import org.localityplan.desktop.kit.TallyBar;

/// What stands in each cell of a programme's row.
final class HeatCells {

    private static final double DECLARED = 19;
    private static final double EVIDENCE = 19;
    private static final double YEAR_END = 16;

    private HeatCells() {}

    /// @param dense whether a row has one line only
    static Node of(HeatColumn column, ProgrammeLine line, boolean dense) {
        return switch (column) {
            case PROGRAMME -> name(line, dense);
            case DECLARED -> declared(line);
            case EVIDENCE -> evidence(line);
            case GREEN_BY -> greenBy(line, dense);
            case LAST_SIX -> new LightStrip(line.standing().lastSix());
            case YEAR_END -> LightIcon.of(line.standing().yearEnd(), YEAR_END);
            case MEASURES -> new TallyBar(line.measures());
            case MILESTONE -> milestone(line, dense);
            case VARIANCE -> label(line.variance(), line.overspent() ? "strong" : "plain");
            case UPDATED -> label(line.updated(), "chip", line.current() ? "chip-plain" : "chip-warning");
        };
    }

    private static Node name(ProgrammeLine line, boolean dense) {
        var name = label(line.name(), "strong");
        name.setWrapText(!dense);
        return name;
    }

    private static Node declared(ProgrammeLine line) {
        var light = line.stale() ? LightIcon.stale(line.declared(), DECLARED) : LightIcon.of(line.declared(), DECLARED);
        return row(light, label(line.declared().words(), "plain"));
    }

    /// The mark has its room in every row, so that the lights stand in one line.
    private static Node evidence(ProgrammeLine line) {
        var challenge = line.challenge();
        var mark = label(challenge.differs() ? "≠" : "", "differs");
        return row(mark, LightIcon.of(challenge.evidence(), EVIDENCE));
    }

    private static Node greenBy(ProgrammeLine line, boolean dense) {
        var challenge = line.challenge();
        var day = label(challenge.greenBy(), challenge.wanting() ? "late" : challenge.promised() ? "plain" : "note");
        return dense || challenge.record().isEmpty() ? day : new VBox(day, label(challenge.record(), "cell-note"));
    }

    private static Node milestone(ProgrammeLine line, boolean dense) {
        if (line.milestoneDays().isEmpty()) {
            return label(line.milestone(), "note");
        }
        var name = label(line.milestone(), "plain");
        var days = label(line.milestoneDays(), line.milestoneLate() ? "late" : "cell-note");
        days.setMinWidth(Region.USE_PREF_SIZE);
        Pane both = dense ? row(name, days) : new VBox(name, days);
        both.getStyleClass().add("milestone");
        return both;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("cell-row");
        return row;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }
}
