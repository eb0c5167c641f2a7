package org.localityplan.desktop.plan.board;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A line of the board on the screen. Only the lines that are seen are there at all, so that a plan of hundreds of projects
/// opens as quickly as a small one.
final class BoardCell extends ListCell<BoardItem> {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final BoardPane board;
    private Optional<BoardItem> shown = Optional.empty();
    private Optional<BandRow> row = Optional.empty();

    BoardCell(BoardPane board) {
        this.board = board;
        getStyleClass().setAll("plan-row");
        setFocusTraversable(false);
    }

    /// The band that is shown, if it is one.
    Optional<BandRow> row() {
        return row;
    }

    @Override
    protected void updateItem(BoardItem item, boolean empty) {
        super.updateItem(item, empty);
        var next = empty ? Optional.<BoardItem>empty() : Optional.ofNullable(item);
        if (!next.equals(shown)) {
            shown = next;
            row = Optional.empty();
            setGraphic(next.map(this::made).orElse(null));
        }
        dim();
    }

    /// Dims the band when it does not belong to the card that the keyboard is on.
    void dim() {
        row.ifPresent(each -> each.node().pseudoClassStateChanged(DIMMED, board.dims(each.band())));
    }

    private Region made(BoardItem item) {
        return switch (item) {
            case BoardItem.Heading(String words) -> {
                var heading = new Label(words);
                heading.getStyleClass().add("plan-tier");
                yield heading;
            }
            case BoardItem.OfBand(var band, int number) -> {
                var made = board.row(band, number);
                row = Optional.of(made);
                yield made.node();
            }
        };
    }

    /// As wide as the board, never wider.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// As tall as its words at this width; a list cell would ask how tall they are in one line.
    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedTopInset() + snappedBottomInset();
        return getGraphic() instanceof Region region
                ? Math.ceil(region.prefHeight(width - snappedLeftInset() - snappedRightInset()) + edges)
                : 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region region) {
            region.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
