package org.localityplan.command.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.domain.waiting.Reconciliation;

/// What follows from the opening, the movements and the closing of a list that somebody gives.
public final class ReconciliationAnswers {

    private ReconciliationAnswers() {}

    /// @param months how long the movements took, if that is given
    public static Chapters.Chapter of(Reconciliation list, Optional<Double> months) {
        List<Chapters.Item> items = new ArrayList<>(List.of(
                new Chapters.Item("expected_closing", "Expected closing", Cell.of(list.expected())),
                new Chapters.Item("unexplained", "Unexplained", Cell.of(list.unexplained()))));
        months.filter(_ -> list.flow().completed() + list.flow().removed() > 0)
                .map(list::clearance)
                .ifPresent(clearance -> items.add(new Chapters.Item(
                        "clearance_months",
                        "Months to clear if nobody joined",
                        WaitingCells.amount(clearance, WaitingCells.exact(clearance).toPlainString()))));
        return new Chapters.Items("reconciliation", items);
    }
}
