package org.localityplan.desktop.plan.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A place on the board.
///
/// @param place of the card in its column of the band
record Spot(int band, int column, int place) {

    static final Spot FIRST = new Spot(0, 0, 0);

    /// The card that stands there.
    Card card(List<Band> bands) {
        return bands.get(band).columns().get(column).get(place);
    }

    /// The same place, or the nearest that a changed board has.
    Spot within(List<Band> bands) {
        if (bands.isEmpty()) {
            return FIRST;
        }
        int nearest = Math.min(band, bands.size() - 1);
        int filled = size(bands, nearest) == 0 ? 0 : column;
        int last = bands.get(nearest).columns().get(filled).size() - 1;
        return new Spot(nearest, filled, Math.min(place, last));
    }

    Optional<Spot> above(List<Band> bands) {
        if (place > 0) {
            return Optional.of(new Spot(band, column, place - 1));
        }
        return IntStream.iterate(band - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> size(bands, at) > 0)
                .mapToObj(at -> new Spot(at, column, size(bands, at) - 1))
                .findFirst();
    }

    Optional<Spot> below(List<Band> bands) {
        if (place + 1 < size(bands, band)) {
            return Optional.of(new Spot(band, column, place + 1));
        }
        return IntStream.range(band + 1, bands.size())
                .filter(at -> size(bands, at) > 0)
                .mapToObj(at -> new Spot(at, column, 0))
                .findFirst();
    }

    /// The nearest card to the left (−1) or right (1) in the same band.
    Optional<Spot> beside(List<Band> bands, int way) {
        var cards = bands.get(band).columns();
        return IntStream.iterate(column + way, at -> at >= 0 && at < cards.size(), at -> at + way)
                .filter(at -> !cards.get(at).isEmpty())
                .mapToObj(at -> new Spot(band, at, Math.min(place, cards.get(at).size() - 1)))
                .findFirst();
    }

    private int size(List<Band> bands, int at) {
        return bands.get(at).columns().get(column).size();
    }
}
