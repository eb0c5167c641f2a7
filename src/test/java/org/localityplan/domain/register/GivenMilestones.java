package org.localityplan.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Milestone.Move;

/// Milestones in every state: reached in time and late, put off once and often, brought forward, overdue, on time.
public final class GivenMilestones {
    private GivenMilestones() {}

    static List<Milestone> frontDoor() {
        return List.of(
                milestone("Duty team moved", true, day(5, 30), new Delivery.Actual(day(5, 28))),
                milestone(
                        "Front door live",
                        true,
                        day(9, 30),
                        new Delivery.Forecast(LocalDate.of(2027, 1, 29)),
                        new Move(day(8, 3), day(9, 30), day(10, 30), "The telephone system came late"),
                        new Move(day(9, 28), day(10, 30), day(12, 18), "Assessor posts are empty"),
                        new Move(day(11, 9), day(12, 18), LocalDate.of(2027, 1, 29), "Assessor posts are empty")),
                milestone("Out-of-hours rota agreed", false, day(10, 19), new Delivery.Forecast(day(10, 30))));
    }

    static List<Milestone> therapy() {
        return List.of(
                milestone(
                        "Waiting list checked by telephone",
                        false,
                        day(7, 31),
                        new Delivery.Actual(day(8, 21)),
                        new Move(day(7, 6), day(7, 31), day(8, 14), "Holidays")),
                milestone("All waits under 18 weeks", true, LocalDate.of(2027, 3, 31),
                        new Delivery.Forecast(LocalDate.of(2027, 3, 31))));
    }

    static List<Milestone> reablement() {
        return List.of(
                milestone(
                        "Shared record live in every neighbourhood team of the borough and at the hospital",
                        true,
                        day(10, 1),
                        new Delivery.Forecast(LocalDate.of(2027, 2, 12)),
                        new Move(day(9, 14), day(10, 1), LocalDate.of(2027, 3, 19), "The supplier needs more time"),
                        new Move(day(11, 2), LocalDate.of(2027, 3, 19), LocalDate.of(2027, 2, 12),
                                "The supplier works at weekends")),
                milestone("Shared record live", true, day(12, 15), new Delivery.Forecast(day(12, 15))),
                milestone("Second team recruited", true, day(11, 6), new Delivery.Forecast(day(12, 4))));
    }

    /// The milestones of all projects.
    public static List<Milestone> all() {
        return Stream.of(frontDoor(), therapy(), reablement()).flatMap(List::stream).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Milestone milestone(String name, boolean key, LocalDate baseline, Delivery delivery, Move... moves) {
        return new Milestone(
                GivenDelivery.id(name), name, key, baseline, delivery, List.of(moves), GivenDelivery.OURS);
    }
}
