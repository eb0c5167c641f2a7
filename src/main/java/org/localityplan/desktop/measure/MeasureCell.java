package org.localityplan.desktop.measure;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.measure.MeasureLine.Printed;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Upkeep;

/// A cell of the table of measures.
final class MeasureCell extends TableCell<MeasureLine, MeasureLine> {

    private static final double LIGHT = 18;

    private final MeasureColumn column;
    private final boolean codeBeside;

    /// @param shown the columns that are shown
    MeasureCell(MeasureColumn column, List<MeasureColumn> shown) {
        this.column = column;
        codeBeside = shown.contains(MeasureColumn.CODE);
        setText("");
        if (column.number()) {
            getStyleClass().add("number");
        }
    }

    @Override
    protected void updateItem(MeasureLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : content(line));
    }

    private Node content(MeasureLine line) {
        return switch (column) {
            case LIGHT -> light(line);
            case CODE -> lines(line.key().code(), line.key().framework().words());
            case NAME -> lines(line.measure().name(), codeBeside ? "" : line.code());
            case VALUE -> figure(line.shown().value());
            case TARGET -> figure(line.shown().target());
            case PERIOD -> lines(line.shown().period(), "");
            case VARIATION -> lines(line.variation(), "");
            case DIRECTION -> lines(line.course().shortTerm().words(), line.course().sinceLastYear());
            case YEAR_END -> figure(line.yearEnd());
            case OWNER -> lines(line.measure().owner(), "");
            case QUALITY -> quality(line.measure().upkeep().quality());
            case RANK -> lines(line.rank(), "");
            case PROGRAMME -> lines(line.programme(), "");
            case AGE -> lines(line.age().words(), "");
        };
    }

    private Node light(MeasureLine line) {
        var light = line.rating().light();
        var icon = line.age().stale() ? LightIcon.stale(light, LIGHT) : LightIcon.of(light, LIGHT);
        var words = line.rating() instanceof Rating.Overridden
                ? lines(light.words(), "by a person")
                : label(line.rating().words(), "");
        var row = new HBox(icon, words);
        row.getStyleClass().add("measure-light");
        return row;
    }

    private Node quality(Upkeep.Quality quality) {
        return lines(quality.mark().words(), quality.remark());
    }

    private Node figure(Printed printed) {
        return lines(printed.number(), printed.note());
    }

    private Node lines(String above, String below) {
        var first = label(above, column == MeasureColumn.NAME ? "medium" : "");
        first.setWrapText(!column.number());
        first.getStyleClass().add("measure-cell");
        var box = below.isEmpty() ? new VBox(first) : new VBox(first, label(below, "cell-note"));
        box.getStyleClass().add(column.number() ? "measure-figures" : "measure-words");
        return box;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setMinWidth(0);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
