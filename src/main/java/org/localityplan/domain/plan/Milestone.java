package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.Provenance;

/// A dated event by which a project is followed.
///
/// @param key whether the board follows it
/// @param baseline the day agreed at the start; it does not move
/// @param delivery the day it was reached or is now expected
/// @param moves each re-forecast, oldest first
public record Milestone(
        UUID id,
        String name,
        boolean key,
        LocalDate baseline,
        Delivery delivery,
        List<Move> moves,
        Provenance provenance) {

    /// Whether a milestone has been reached, and on which day.
    public sealed interface Delivery {
        LocalDate day();

        /// Not reached; expected on the day.
        record Forecast(LocalDate day) implements Delivery {}

        /// Reached on the day.
        record Actual(LocalDate day) implements Delivery {}
    }

    /// A re-forecast of a milestone.
    ///
    /// @param on the day it was re-forecast
    /// @param from the day it had been expected
    /// @param to the day it was expected from then on
    public record Move(LocalDate on, LocalDate from, LocalDate to, String reason) {}

    public Milestone {
        moves = List.copyOf(moves);
    }

    /// The milestone as it is now expected or reached. A new forecast is a move, and is kept with its reason.
    ///
    /// @param on the day it is said
    public Milestone with(Delivery newer, LocalDate on, String reason) {
        boolean moved = newer instanceof Delivery.Forecast && !newer.day().equals(delivery.day());
        List<Move> kept = moved
                ? Stream.concat(moves.stream(), Stream.of(new Move(on, delivery.day(), newer.day(), reason)))
                        .toList()
                : moves;
        return new Milestone(id, name, key, baseline, newer, kept, provenance);
    }

    public boolean reached() {
        return delivery instanceof Delivery.Actual;
    }

    /// Days between the baseline and the day reached or, while it is open, the later of its forecast and the day looked at.
    /// Never negative: an early milestone is 0 days late.
    public long daysLate(LocalDate asAt) {
        LocalDate day = reached() || delivery.day().isAfter(asAt) ? delivery.day() : asAt;
        return Math.max(0, ChronoUnit.DAYS.between(baseline, day));
    }
}
