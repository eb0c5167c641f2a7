package org.localityplan.store.query;

import java.sql.SQLException;
import java.util.List;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;

/// Reads the money of the plan.
public record BudgetReader(Reading reading) {

    private static final String LINES = "SELECT * FROM budget_line WHERE locality_id = :locality ORDER BY ordinal";
    private static final String SAVINGS = "SELECT * FROM saving WHERE locality_id = :locality ORDER BY ordinal";
    private static final String GAPS = "SELECT * FROM budget_gap WHERE locality_id = :locality ORDER BY ordinal";
    private static final String SPENDING =
            "SELECT * FROM year_spend WHERE locality_id = :locality ORDER BY period_start, ordinal";

    public Budget budget() {
        return new Budget(
                reading.list(LINES, BudgetReader::line),
                reading.list(SAVINGS, BudgetReader::saving),
                reading.list(GAPS, BudgetReader::gap),
                reading.list(SPENDING, BudgetReader::spend));
    }

    private static BudgetLine line(Row row) throws SQLException {
        return new BudgetLine(
                row.id("id"),
                row.text("name"),
                scope(row),
                row.text("partner"),
                row.period(),
                List.of(new LineReport(
                        row.id("id"),
                        row.period(),
                        row.money("budget"),
                        row.money("actual"),
                        row.money("forecast"),
                        "",
                        row.provenance())));
    }

    private static Saving saving(Row row) throws SQLException {
        return new Saving(
                row.id("id"),
                row.text("name"),
                scope(row),
                row.period(),
                row.money("agreed"),
                row.money("forecast"),
                row.choice(Saving.Confidence.class, "confidence"),
                SavingTerms.NOT_STATED,
                row.provenance());
    }

    private static Budget.Gap gap(Row row) throws SQLException {
        return new Budget.Gap(
                row.id("id"),
                row.text("title"),
                row.text("partner"),
                row.period(),
                row.money("opening"),
                new Budget.Stated.Nothing(),
                row.provenance());
    }

    private static Budget.YearSpend spend(Row row) throws SQLException {
        return new Budget.YearSpend(
                row.id("id"), row.text("title"), row.period(), row.money("gross"), row.provenance());
    }

    private static Scope scope(Row row) throws SQLException {
        return row.perhapsId("programme_id")
                .<Scope>map(Scope.OfProgramme::new)
                .orElseGet(Scope.Unassigned::new);
    }
}
