package org.localityplan.command.money;

import java.util.List;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms.Effect;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.money.SavingChallenge;

/// Every saving with how sure it is, how it lasts, and why it is challenged.
final class SavingTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("year", "Year"),
            new Column("saving", "Saving"),
            new Column("programme", "Programme"),
            new Column("project", "Project"),
            new Column("owner", "Owner"),
            new Column("agreed_pounds", "Agreed"),
            new Column("forecast_pounds", "Forecast"),
            new Column("class", "Class"),
            new Column("counted_at", "Counted at"),
            new Column("lasts", "Lasts"),
            new Column("whole_year_pounds", "In a whole year"),
            new Column("next_year_pounds", "Next year"),
            new Column("challenge", "Challenge"),
            new Column("illustrative", "Illustrative"));

    private SavingTable() {}

    static Chapters.Chapter of(Snapshot snapshot) {
        List<SavingChallenge> challenges = SavingChallenge.of(snapshot);
        return new Chapters.Table(
                "savings",
                new Report(
                        "Savings",
                        List.of(),
                        COLUMNS,
                        snapshot.budget().savings().stream()
                                .map(saving -> row(saving, snapshot, challenges))
                                .toList()));
    }

    private static List<Cell> row(Saving saving, Snapshot snapshot, List<SavingChallenge> challenges) {
        var weight = snapshot.budget().rules().weight(saving.confidence());
        return List.of(
                Cell.of(saving.period().code()),
                Cell.of(saving.name()),
                MoneyCells.programme(saving.scope(), snapshot),
                MoneyCells.project(saving.scope(), snapshot),
                Cell.of(saving.terms().owner()),
                MoneyCells.thousands(saving.agreed()),
                MoneyCells.thousands(saving.forecast()),
                Cell.of(saving.confidence().words()),
                new Cell.Amount(weight, weight.movePointRight(2).stripTrailingZeros().toPlainString() + "%"),
                Cell.of(saving.terms().recurrence().words()),
                saving.terms().effect() instanceof Effect.PartYear(Money inWholeYear)
                        ? MoneyCells.thousands(inWholeYear)
                        : new Cell.Empty(),
                MoneyCells.thousands(saving.nextYear()),
                challenges.stream()
                        .filter(each -> each.saving().equals(saving))
                        .map(each -> Cell.of(each.sentence()))
                        .findFirst()
                        .orElse(new Cell.Empty()),
                new Cell.Flag(saving.provenance().isIllustrative()));
    }
}
