package org.localityplan.desktop.plan.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// Shows the board. The arrow keys walk from card to card; the bands that the card does not belong to are dimmed meanwhile.
public final class BoardPane {

    private final Consumer<Card> opened;
    private final GridPane heads = BandRow.heads();
    private final ListView<BoardItem> list = new ListView<>();
    private final VBox box = new VBox(heads, list);
    private final ReadOnlyObjectWrapper<Optional<Card>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Band> bands = List.of();
    private Spot here = Spot.FIRST;
    private boolean narrow;
    private boolean walked;

    /// @param opened what Enter and a click do
    public BoardPane(Consumer<Card> opened) {
        this.opened = opened;
        list.setCellFactory(_ -> new BoardCell(this));
        list.setFocusTraversable(false);
        list.getStyleClass().add("plan-rows");
        list.setMinHeight(220);
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getStyleClass().add("plan-board");
        box.setId("plan-board");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        box.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> walked = true);
        box.focusWithinProperty().subscribe(within -> {
            if (!within) {
                walked = false;
                dim();
            }
        });
        Spoken.as(box, AccessibleRole.PARENT, "The plan on a page", "Arrow keys walk from card to card, Enter opens");
    }

    public Region node() {
        return box;
    }

    /// The card that the keyboard is on.
    public ReadOnlyObjectProperty<Optional<Card>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public void show(PlanBoard board) {
        boolean held = box.isFocusWithin();
        bands = board.bands();
        here = here.within(bands);
        list.getItems().setAll(BoardItem.of(bands));
        if (held) {
            focus();
        }
    }

    /// Leaves the last column out, for a narrow window.
    public void narrow(boolean without) {
        narrow = without;
        BandRow.narrow(heads, narrow);
        here = narrow && here.column() == PlanBoard.HEADS.size() - 1 ? new Spot(here.band(), 0, 0) : here;
        cells().flatMap(cell -> cell.row().stream()).forEach(row -> BandRow.narrow(row.node(), narrow));
        list.refresh();
    }

    /// Puts the keyboard on the card it was last on. Bands are there only once the window is laid out.
    public void focus() {
        Optional.ofNullable(box.getScene()).ifPresent(scene -> scene.getRoot().layout());
        card(here).ifPresent(Node::requestFocus);
    }

    /// A band on the screen.
    BandRow row(Band band, int number) {
        var row = new BandRow(band, (column, place) -> arrive(new Spot(number, column, place)), opened);
        BandRow.narrow(row.node(), narrow);
        if (number == here.band()) {
            row.card(here.column(), here.place()).setFocusTraversable(true);
        }
        return row;
    }

    /// Whether the band is dimmed: once a person has begun to walk, all but those of the priority that they are at.
    boolean dims(Band band) {
        return walked && !priority().equals(Optional.of(band.priority()));
    }

    private Optional<UUID> priority() {
        return bands.isEmpty() ? Optional.empty() : Optional.of(bands.get(here.band()).priority());
    }

    /// The card at the spot, which is brought to where it is seen.
    private Optional<Node> card(Spot spot) {
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        int line = line(spot.band());
        list.applyCss();
        var card = flow().filter(flow -> flow.getVisibleCell(line) == null).map(flow -> {
            list.scrollTo(line);
            return flow;
        });
        list.layout();
        card.ifPresent(VirtualFlow::layout);
        return cell(line).flatMap(BoardCell::row).map(row -> row.card(spot.column(), spot.place()));
    }

    private int line(int band) {
        return IntStream.range(0, list.getItems().size())
                .filter(at -> list.getItems().get(at) instanceof BoardItem.OfBand(var _, int number) && number == band)
                .findFirst()
                .orElse(0);
    }

    private Optional<BoardCell> cell(int line) {
        return flow().map(flow -> flow.getVisibleCell(line) instanceof BoardCell cell ? cell : null);
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    /// The keyboard has come to a card, by whatever way.
    private void arrive(Spot spot) {
        traverse(here, false);
        here = spot;
        traverse(here, true);
        chosen.set(Optional.of(here.card(bands)));
        dim();
        card(here).ifPresent(this::reveal);
    }

    private void traverse(Spot spot, boolean yes) {
        cell(line(spot.band()))
                .flatMap(BoardCell::row)
                .ifPresent(row -> row.card(spot.column(), spot.place()).setFocusTraversable(yes));
    }

    private void dim() {
        cells().forEach(BoardCell::dim);
    }

    private Stream<BoardCell> cells() {
        return list.lookupAll(".plan-row").stream()
                .flatMap(node -> node instanceof BoardCell cell ? Stream.of(cell) : Stream.empty());
    }

    /// Scrolls as little as is needed to show the whole card.
    private void reveal(Node card) {
        flow().ifPresent(flow -> {
            var bounds = flow.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
            double below = bounds.getMaxY() - flow.getHeight();
            flow.scrollPixels(bounds.getMinY() < 0 ? bounds.getMinY() : Math.max(0, below));
        });
    }

    private void onKey(KeyEvent event) {
        var next = switch (event.getCode()) {
            case UP -> here.above(bands);
            case DOWN -> here.below(bands);
            case LEFT -> here.beside(bands, -1);
            case RIGHT -> here.beside(bands, 1);
            default -> Optional.<Spot>empty();
        };
        if (!event.isAltDown() && !event.isShortcutDown()) {
            next.flatMap(this::card).ifPresent(card -> {
                event.consume();
                walked = true;
                card.requestFocus();
            });
        }
    }
}
