package org.localityplan.desktop.plan.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;

/// A place on the board.
///
/// @param place of the card in its column of the band
record Spot(int band, int column, int place) {

    static final Spot FIRST = new Spot(0, 0, 0);

    static Optional<Spot> of(Node card, List<BandRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(band -> of(card, band, rows.get(band)))
                .findFirst();
    }

    private static Stream<Spot> of(Node card, int band, BandRow row) {
        return IntStream.range(0, row.cards().size())
                .boxed()
                .filter(column -> row.cards().get(column).contains(card))
                .map(column -> new Spot(band, column, row.cards().get(column).indexOf(card)));
    }

    /// The same place, or the nearest that a changed board has.
    Spot within(List<BandRow> rows) {
        if (rows.isEmpty()) {
            return FIRST;
        }
        var row = rows.get(Math.min(band, rows.size() - 1));
        int filled = row.cards().get(column).isEmpty() ? 0 : column;
        int last = row.cards().get(filled).size() - 1;
        return new Spot(rows.indexOf(row), filled, Math.min(place, last));
    }

    Optional<Spot> above(List<BandRow> rows) {
        if (place > 0) {
            return Optional.of(new Spot(band, column, place - 1));
        }
        return IntStream.iterate(band - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> size(rows, at) > 0)
                .mapToObj(at -> new Spot(at, column, size(rows, at) - 1))
                .findFirst();
    }

    Optional<Spot> below(List<BandRow> rows) {
        if (place + 1 < size(rows, band)) {
            return Optional.of(new Spot(band, column, place + 1));
        }
        return IntStream.range(band + 1, rows.size())
                .filter(at -> size(rows, at) > 0)
                .mapToObj(at -> new Spot(at, column, 0))
                .findFirst();
    }

    /// The nearest card to the left (−1) or right (1) in the same band.
    Optional<Spot> beside(List<BandRow> rows, int way) {
        var cards = rows.get(band).cards();
        return IntStream.iterate(column + way, at -> at >= 0 && at < cards.size(), at -> at + way)
                .filter(at -> !cards.get(at).isEmpty())
                .mapToObj(at -> new Spot(band, at, Math.min(place, cards.get(at).size() - 1)))
                .findFirst();
    }

    private int size(List<BandRow> rows, int at) {
        return rows.get(at).cards().get(column).size();
    }
}
