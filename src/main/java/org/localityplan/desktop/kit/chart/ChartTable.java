package org.localityplan.desktop.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.chart.ChartStory.Point;

/// The table twin of a chart: every value it draws, one row a point.
final class ChartTable {

    private final TableView<Point> table = new TableView<>();

    ChartTable() {
        table.getStyleClass().add("flat");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    TableView<Point> node() {
        return table;
    }

    void show(ChartStory story) {
        List<TableColumn<Point, String>> columns = new ArrayList<>();
        for (int i = 0; i < story.table().heads().size(); i++) {
            columns.add(column(story.table().heads().get(i), i));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(story.table().points());
        Spoken.as(table, story.title() + ", as a table", "T goes back to the chart");
    }

    private static TableColumn<Point, String> column(String head, int index) {
        var column = new TableColumn<Point, String>(head);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell(row.getValue(), index)));
        column.setSortable(false);
        if (index > 0) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static String cell(Point point, int index) {
        return index < point.cells().size() ? point.cells().get(index) : "";
    }
}
