package org.localityplan.desktop.plan.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;

/// Shows the board. The arrow keys walk from card to card; the bands that the card does not belong to are dimmed meanwhile.
public final class BoardPane {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Consumer<Card> opened;
    private final VBox box = new VBox();
    private final List<BandRow> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Card>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Spot here = Spot.FIRST;
    private GridPane heads = BandRow.heads();
    private boolean narrow;
    private boolean walked;

    /// @param opened what Enter and a click do
    public BoardPane(Consumer<Card> opened) {
        this.opened = opened;
        box.getStyleClass().add("plan-board");
        box.setId("plan-board");
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        box.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> walked = true);
        box.focusWithinProperty().subscribe(within -> {
            if (!within) {
                walked = false;
                dim();
            }
        });
        Spoken.as(box, AccessibleRole.PARENT, "The plan on a page", "Arrow keys walk from card to card, Enter opens");
    }

    public Node node() {
        return box;
    }

    /// The card that the keyboard is on.
    public ReadOnlyObjectProperty<Optional<Card>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public void show(PlanBoard board) {
        boolean held = box.isFocusWithin();
        rows.clear();
        heads = BandRow.heads();
        box.getChildren().setAll(heads);
        var tier = "";
        for (var band : board.bands()) {
            if (!band.tier().equals(tier)) {
                tier = band.tier();
                var heading = new Label(tier);
                heading.getStyleClass().add("plan-tier");
                box.getChildren().add(heading);
            }
            var row = new BandRow(band, this::arrive, opened);
            rows.add(row);
            box.getChildren().add(row.node());
        }
        narrow(narrow);
        here = here.within(rows);
        rows.stream().limit(1).forEach(_ -> card(here).setFocusTraversable(true));
        if (held) {
            focus();
        }
    }

    /// Leaves the last column out, for a narrow window.
    public void narrow(boolean without) {
        narrow = without;
        BandRow.narrow(heads, narrow);
        rows.forEach(row -> BandRow.narrow(row.node(), narrow));
        here = narrow && here.column() == PlanBoard.HEADS.size() - 1 ? new Spot(here.band(), 0, 0) : here;
    }

    public void focus() {
        if (!rows.isEmpty()) {
            card(here).requestFocus();
        }
    }

    private Node card(Spot spot) {
        return rows.get(spot.band()).cards().get(spot.column()).get(spot.place());
    }

    /// The keyboard has come to a card, by whatever way.
    private void arrive(Node node) {
        card(here).setFocusTraversable(false);
        node.setFocusTraversable(true);
        here = Spot.of(node, rows).orElse(here);
        var band = rows.get(here.band()).band();
        chosen.set(Optional.of(band.columns().get(here.column()).get(here.place())));
        dim();
        Scrolling.reveal(node);
    }

    /// Dims what the card does not belong to, once a person has begun to walk.
    private void dim() {
        var priority = rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(here.band()).band().priority());
        rows.forEach(row -> row.node()
                .pseudoClassStateChanged(DIMMED, walked && !Optional.of(row.band().priority()).equals(priority)));
    }

    private void onKey(KeyEvent event) {
        var next = switch (event.getCode()) {
            case UP -> here.above(rows);
            case DOWN -> here.below(rows);
            case LEFT -> here.beside(rows, -1);
            case RIGHT -> here.beside(rows, 1);
            default -> Optional.<Spot>empty();
        };
        if (!event.isAltDown() && !event.isShortcutDown()) {
            next.ifPresent(spot -> {
                event.consume();
                walked = true;
                card(spot).requestFocus();
            });
        }
    }
}
