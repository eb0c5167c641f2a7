package org.localityplan.store.query;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Saving.Confidence;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;

/// Reads the money of the plan; what was taken back is left out.
public record BudgetReader(Reading reading) {

    private static final String LINES =
            "SELECT * FROM budget_line WHERE locality_id = :locality AND NOT withdrawn ORDER BY ordinal";
    private static final String REPORTS =
            "SELECT * FROM budget_report WHERE locality_id = :locality AND NOT withdrawn ORDER BY period_start";
    private static final String SAVINGS =
            "SELECT * FROM saving WHERE locality_id = :locality AND NOT withdrawn ORDER BY ordinal";
    private static final String GAPS =
            "SELECT * FROM budget_gap WHERE locality_id = :locality AND NOT withdrawn ORDER BY ordinal";
    private static final String SPENDING =
            "SELECT * FROM year_spend WHERE locality_id = :locality ORDER BY period_start, ordinal";
    private static final String RULES = "SELECT * FROM budget_rule WHERE locality_id = :locality AND NOT withdrawn";

    public Budget budget() {
        Map<UUID, List<LineReport>> reports = reading.under("budget_line_id", REPORTS, row -> report(row));
        return new Budget(
                reading.list(LINES, row -> line(row, reports.getOrDefault(row.id("id"), List.of()))),
                reading.list(SAVINGS, BudgetReader::saving),
                reading.list(GAPS, BudgetReader::gap),
                reading.list(SPENDING, BudgetReader::spend),
                reading.first(RULES, UnaryOperator.identity(), BudgetReader::rules).orElse(BudgetRules.USUAL));
    }

    private static BudgetLine line(Row row, List<LineReport> later) throws SQLException {
        return new BudgetLine(
                row.id("id"),
                row.text("name"),
                scope(row),
                row.text("partner"),
                row.period(),
                Stream.concat(Stream.of(report(row)), later.stream()).toList());
    }

    /// The figures of a report, or those that a line began with.
    private static LineReport report(Row row) throws SQLException {
        return new LineReport(
                row.id("id"),
                row.period(),
                row.money("budget"),
                row.money("actual"),
                row.money("forecast"),
                row.text("commentary"),
                row.provenance());
    }

    private static Saving saving(Row row) throws SQLException {
        return new Saving(
                row.id("id"),
                row.text("name"),
                scope(row),
                row.period(),
                row.money("agreed"),
                row.money("forecast"),
                row.choice(Confidence.class, "confidence"),
                new SavingTerms(
                        row.choice(SavingTerms.Recurrence.class, "recurrence"),
                        row.perhapsMoney("in_whole_year").<SavingTerms.Effect>map(SavingTerms.Effect.PartYear::new)
                                .orElseGet(SavingTerms.Effect.WholeYear::new),
                        row.text("owner_role")),
                row.provenance());
    }

    private static Budget.Gap gap(Row row) throws SQLException {
        return new Budget.Gap(
                row.id("id"),
                row.text("title"),
                row.text("partner"),
                row.period(),
                row.money("opening"),
                row.perhapsMoney("stated_savings").<Budget.Stated>map(Budget.Stated.Savings::new)
                        .orElseGet(Budget.Stated.Nothing::new),
                row.provenance());
    }

    private static Budget.YearSpend spend(Row row) throws SQLException {
        return new Budget.YearSpend(
                row.id("id"), row.text("title"), row.period(), row.money("gross"), row.provenance());
    }

    private static BudgetRules rules(Row row) throws SQLException {
        Map<Confidence, BigDecimal> weights = new EnumMap<>(Confidence.class);
        for (Confidence each : Confidence.values()) {
            weights.put(each, row.share(each.name()));
        }
        return new BudgetRules(weights, row.share("commentary_beyond"));
    }

    private static Scope scope(Row row) throws SQLException {
        var programme = row.perhapsId("programme_id");
        var project = row.perhapsId("project_id");
        if (programme.isPresent() && project.isPresent()) {
            return new Scope.OfProject(programme.get(), project.get());
        }
        return programme.<Scope>map(Scope.OfProgramme::new).orElseGet(Scope.Unassigned::new);
    }
}
