package org.localityplan.desktop.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.workspace.Standings;
import org.localityplan.desktop.plan.board.Band;
import org.localityplan.desktop.plan.board.Card;
import org.localityplan.desktop.plan.board.PlanBoard;
import org.localityplan.domain.history.Snapshot;

/// The tab with the same plan as a table whose rows open and close: priority, programme, and under it all the rest.
final class PlanTable implements TabPart<Snapshot> {

    private static final double LIGHT = 16;

    private final PlanActions actions;
    private final Standings standings;
    private final TreeTableView<Card> table = new TreeTableView<>();
    private final VBox box = new VBox(table);

    PlanTable(PlanActions actions, Standings standings) {
        this.actions = actions;
        this.standings = standings;
        table.setId("plan-table");
        table.setShowRoot(false);
        box.getStyleClass().add("plan-part");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(220);
        table.setPrefHeight(320);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(words("Part of the plan", Card::words, 3), light(), note()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Spoken.as(table, "The plan as a table", "Right and left arrows open and close a row, Enter goes to it");
    }

    @Override
    public String name() {
        return "As a table";
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public ObservableValue<Boolean> grows() {
        return new ReadOnlyObjectWrapper<>(true);
    }

    @Override
    public void show(Snapshot snapshot) {
        var root = new TreeItem<Card>();
        var before = List.<UUID>of();
        for (var band : PlanBoard.of(standings.of(snapshot), snapshot).bands()) {
            var head = band.columns().getFirst().getFirst();
            if (!head.part().equals(before)) {
                before = head.part();
                root.getChildren().add(open(head));
            }
            addTo(root.getChildren().getLast(), band);
        }
        table.setRoot(root);
        table.getSelectionModel().selectFirst();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    /// The programme with its projects, measures and money under it.
    private static void addTo(TreeItem<Card> priority, Band band) {
        band.columns().get(1).forEach(programme -> {
            var item = open(programme);
            band.columns().stream()
                    .skip(2)
                    .flatMap(List::stream)
                    .forEach(card -> item.getChildren().add(new TreeItem<>(card)));
            item.setExpanded(false);
            priority.getChildren().add(item);
        });
    }

    private static TreeItem<Card> open(Card card) {
        var item = new TreeItem<>(card);
        item.setExpanded(true);
        return item;
    }

    private void onKey(KeyEvent event) {
        var item = table.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            actions.open(item.getValue());
        } else {
            actions.onKey(event, item.getValue().part());
        }
    }

    private static TreeTableColumn<Card, String> note() {
        return words("Note", Card::note, 2);
    }

    private static TreeTableColumn<Card, String> words(String head, Function<Card, String> of, int share) {
        var column = new TreeTableColumn<Card, String>(head);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(of.apply(cell.getValue().getValue())));
        column.setSortable(false);
        column.setPrefWidth(160 * share);
        return column;
    }

    private static TreeTableColumn<Card, Card> light() {
        var column = new TreeTableColumn<Card, Card>("Light");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(_ -> new LightCell());
        column.setSortable(false);
        column.setMinWidth(150);
        column.setPrefWidth(150);
        return column;
    }

    private static final class LightCell extends TreeTableCell<Card, Card> {
        @Override
        protected void updateItem(Card card, boolean empty) {
            super.updateItem(card, empty);
            if (empty || card == null || card.lights().isEmpty()) {
                setGraphic(null);
                setText("");
            } else {
                var light = card.lights().getFirst();
                setGraphic(card.stale() ? LightIcon.stale(light, LIGHT) : LightIcon.of(light, LIGHT));
                setText(light.words());
            }
        }
    }
}
