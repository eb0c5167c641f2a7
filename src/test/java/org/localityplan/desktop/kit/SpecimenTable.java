package org.localityplan.desktop.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.RatingTally;

/// The table of the specimen sheet: a group row, lights, last lights and tallies, a column of numbers.
final class SpecimenTable {

    private SpecimenTable() {
    }

    private record Row(String name, Light declared, boolean stale, String next, String money) {}

    static TableView<?> table() {
        var table = new TableView<>(FXCollections.observableArrayList(
                new Row("MAJOR PRIORITIES", Light.UNKNOWN, false, "", ""),
                new Row("Safeguarding adults", Light.RED, false, "DPIA sign-off\n34 days late", "+£0.2m over"),
                new Row("Waiting lists and access", Light.AMBER, false, "Single front door\n12 days", "–"),
                new Row("Preparing for adulthood", Light.GREEN, true, "Transitions panel\n22 days", "£0.1m under")));
        table.getStyleClass().add("heat-strip");
        var light = column("Declared", 70, Row::name);
        light.setCellFactory(made -> new LightCell());
        var tallies = column("Last six, measures", 210, row -> "");
        tallies.setCellFactory(made -> new TallyCell());
        var programme = column("Programme", 190, Row::name);
        programme.getStyleClass().add("strong");
        var money = column("£ variance", 90, Row::money);
        money.getStyleClass().add("number");
        table.getColumns().setAll(List.of(programme, light,
                column("Next milestone", 140, Row::next), tallies, money));
        table.setRowFactory(made -> new GroupedRow());
        table.getSelectionModel().select(2);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.setPrefHeight(190);
        return table;
    }

    private static final class TallyCell extends TableCell<Row, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            var bar = new TallyBar(new RatingTally(getIndex() - 1, 2, 3, Map.of(Rating.Reason.NO_DATA, 1)));
            var strip = new LightStrip(
                    List.of(Light.GREEN, Light.GREEN, Light.AMBER, Light.AMBER, Light.RED, Light.RED));
            var both = new HBox(10, strip, bar);
            both.setAlignment(Pos.CENTER_LEFT);
            setGraphic(empty || getIndex() == 0 ? null : both);
        }
    }

    private static final class GroupedRow extends TableRow<Row> {
        @Override
        protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("group-row");
            if (item != null && item.next().isEmpty()) {
                getStyleClass().add("group-row");
            }
        }
    }

    private static final class LightCell extends TableCell<Row, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(row == null || row.next().isEmpty()
                    ? null
                    : row.stale() ? LightIcon.stale(row.declared(), 20) : LightIcon.of(row.declared(), 20));
        }
    }

    private static TableColumn<Row, String> column(String title, double width, Function<Row, String> text) {
        var column = new TableColumn<Row, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }
}
