package org.localityplan.desktop.plan.board;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A line of the board: the heading of a tier, or a band.
sealed interface BoardItem {

    record Heading(String words) implements BoardItem {}

    /// @param number of the band, from 0
    record OfBand(Band band, int number) implements BoardItem {}

    /// All lines in their order.
    static List<BoardItem> of(List<Band> bands) {
        return IntStream.range(0, bands.size()).boxed().flatMap(number -> lines(number, bands)).toList();
    }

    private static Stream<BoardItem> lines(int number, List<Band> bands) {
        var band = bands.get(number);
        boolean begins = number == 0 || !bands.get(number - 1).tier().equals(band.tier());
        var heading = begins ? Stream.of(new Heading(band.tier())) : Stream.<BoardItem>empty();
        return Stream.concat(heading, Stream.of(new OfBand(band, number)));
    }
}
