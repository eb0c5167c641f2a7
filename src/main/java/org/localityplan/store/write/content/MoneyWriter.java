package org.localityplan.store.write.content;

import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Scope;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.Writing;

/// Writes the money of a plan into a new file.
record MoneyWriter(Writing writing) {

    void budget(Budget budget) {
        lines(budget);
        savings(budget);
        gaps(budget);
        spending(budget);
    }

    private void lines(Budget budget) {
        try (Insert rows = into(
                "budget_line",
                "id, name, programme_id, partner, period_kind, period_start, budget, actual, forecast, ordinal,"
                        + " provenance_id")) {
            int ordinal = 0;
            for (BudgetLine each : budget.lines()) {
                rows.row(
                        each.id(),
                        each.name(),
                        programme(each.scope()),
                        each.partner(),
                        each.period().kind(),
                        each.period().start(),
                        each.budget(),
                        each.actual(),
                        each.forecast(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private void savings(Budget budget) {
        try (Insert rows = into(
                "saving",
                "id, name, programme_id, period_kind, period_start, agreed, forecast, confidence, ordinal,"
                        + " provenance_id")) {
            int ordinal = 0;
            for (Saving each : budget.savings()) {
                rows.row(
                        each.id(),
                        each.name(),
                        programme(each.scope()),
                        each.period().kind(),
                        each.period().start(),
                        each.agreed(),
                        each.forecast(),
                        each.confidence(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private void gaps(Budget budget) {
        try (Insert rows = into(
                "budget_gap", "id, title, partner, period_kind, period_start, opening, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Budget.Gap each : budget.gaps()) {
                rows.row(
                        each.id(),
                        each.title(),
                        each.partner(),
                        each.period().kind(),
                        each.period().start(),
                        each.opening(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private void spending(Budget budget) {
        try (Insert rows =
                into("year_spend", "id, title, period_kind, period_start, gross, ordinal, provenance_id")) {
            int ordinal = 0;
            for (Budget.YearSpend each : budget.spending()) {
                rows.row(
                        each.id(),
                        each.title(),
                        each.period().kind(),
                        each.period().start(),
                        each.gross(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
    }

    private static Optional<UUID> programme(Scope scope) {
        return scope instanceof Scope.OfProgramme(UUID programme) ? Optional.of(programme) : Optional.empty();
    }

    private Insert into(String table, String columns) {
        return new Insert(writing, table, columns);
    }
}
