package org.localityplan.desktop.plan.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.kit.text.Texts;

/// A band of the board on the screen.
final class BandRow {

    private static final List<Integer> SHARES = List.of(18, 20, 23, 27, 12);
    private static final List<Integer> WITHOUT_MONEY = List.of(22, 25, 26, 27);
    private static final double LIGHT = 14;

    private final Band band;
    private final GridPane grid = grid();
    private final List<List<Node>> cards = new ArrayList<>();

    /// Is told of each card that the keyboard comes to.
    interface Arrived {
        void at(int column, int place);
    }

    BandRow(Band band, Arrived arrived, Consumer<Card> opened) {
        this.band = band;
        grid.getStyleClass().add("plan-band");
        for (int column = 0; column < band.columns().size(); column++) {
            var nodes = nodes(column, arrived, opened);
            cards.add(nodes);
            var cell = new VBox(nodes.toArray(Node[]::new));
            cell.getStyleClass().add("plan-cell");
            grid.add(cell, column, 0);
        }
    }

    Band band() {
        return band;
    }

    GridPane node() {
        return grid;
    }

    Node card(int column, int place) {
        return cards.get(column).get(place);
    }

    private List<Node> nodes(int column, Arrived arrived, Consumer<Card> opened) {
        var cardsOfColumn = band.columns().get(column);
        return IntStream.range(0, cardsOfColumn.size())
                .mapToObj(place -> node(cardsOfColumn.get(place), () -> arrived.at(column, place), opened))
                .toList();
    }

    /// The names of the columns.
    static GridPane heads() {
        var heads = grid();
        heads.getStyleClass().add("plan-heads");
        for (int column = 0; column < PlanBoard.HEADS.size(); column++) {
            heads.add(Texts.label(PlanBoard.HEADS.get(column), "plan-head"), column, 0);
        }
        return heads;
    }

    private static Node node(Card card, Runnable arrived, Consumer<Card> opened) {
        var words = Texts.label(card.words(), card.part().isEmpty() ? "plan-words" : "medium");
        var line = new HBox(words);
        line.getStyleClass().add("plan-line");
        card.lights().forEach(light -> line.getChildren()
                .addFirst(card.stale() ? LightIcon.stale(light, LIGHT) : LightIcon.of(light, LIGHT)));
        var help = card.place().isEmpty() ? "" : "Enter opens it";
        var node = new Pressable(card.spoken(), help, () -> opened.accept(card), line);
        if (!card.note().isEmpty()) {
            node.getChildren().add(Texts.label(card.note(), "note"));
        }
        node.getStyleClass().add("plan-card");
        node.setFocusTraversable(false);
        node.focusedProperty().subscribe(focused -> {
            if (focused) {
                arrived.run();
            }
        });
        return node;
    }

    /// Leaves the last column out, or shows it.
    static void narrow(GridPane grid, boolean narrow) {
        var shares = narrow ? WITHOUT_MONEY : SHARES;
        grid.getColumnConstraints().setAll(shares.stream().map(BandRow::column).toList());
        grid.getChildren().forEach(cell -> {
            boolean shown = GridPane.getColumnIndex(cell) < shares.size();
            cell.setVisible(shown);
            cell.setManaged(shown);
        });
    }

    private static GridPane grid() {
        var grid = new GridPane();
        narrow(grid, false);
        return grid;
    }

    private static ColumnConstraints column(int share) {
        var column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}
