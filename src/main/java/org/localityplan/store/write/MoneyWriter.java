package org.localityplan.store.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;

/// Writes the money of a plan.
public record MoneyWriter(Writing writing) {

    private static final List<String> LINE_COLUMNS = List.of(
            "name", "programme_id", "project_id", "partner", "period_kind", "period_start", "budget", "actual",
            "forecast", "commentary", "ordinal", "provenance_id");
    private static final List<String> REPORT_COLUMNS = List.of(
            "budget_line_id", "period_kind", "period_start", "budget", "actual", "forecast", "commentary",
            "provenance_id");
    private static final List<String> SAVING_COLUMNS = List.of(
            "name", "programme_id", "project_id", "period_kind", "period_start", "agreed", "forecast", "confidence",
            "recurrence", "in_whole_year", "owner_role", "ordinal", "provenance_id");
    private static final List<String> GAP_COLUMNS = List.of(
            "title", "partner", "period_kind", "period_start", "opening", "stated_savings", "ordinal",
            "provenance_id");
    private static final List<String> RULE_COLUMNS = List.of(
            "delivered", "on_track", "at_risk", "unachievable", "unidentified", "commentary_beyond");

    /// Writes the money of a new plan file.
    public void budget(Budget budget) {
        lines(budget.lines());
        savings(budget.savings());
        gaps(budget.gaps());
        spending(budget);
        if (!budget.rules().equals(BudgetRules.USUAL)) {
            try (Insert rows = into("budget_rule", RULE_COLUMNS)) {
                rows.row(Insert.cells(List.of(writing.locality()), cells(budget.rules())));
            }
        }
    }

    /// Budget lines, reports, savings, gaps and rules as rows that can be changed and changed back.
    public Swap lines() {
        return new Swap(writing, "budget_line", LINE_COLUMNS);
    }

    public Swap reports() {
        return new Swap(writing, "budget_report", REPORT_COLUMNS);
    }

    public Swap savings() {
        return new Swap(writing, "saving", SAVING_COLUMNS);
    }

    public Swap gaps() {
        return new Swap(writing, "budget_gap", GAP_COLUMNS);
    }

    public Swap rules() {
        return new Swap(writing, "budget_rule", RULE_COLUMNS);
    }

    private void lines(List<BudgetLine> lines) {
        try (Insert rows = into("budget_line", LINE_COLUMNS)) {
            for (int i = 0; i < lines.size(); i++) {
                rows.row(Insert.cells(List.of(lines.get(i).id()), cells(lines.get(i), i)));
            }
        }
        try (Insert rows = into("budget_report", REPORT_COLUMNS)) {
            lines.forEach(line -> line.reports().stream()
                    .skip(1)
                    .forEach(report -> rows.row(Insert.cells(List.of(report.id()), cells(line.id(), report)))));
        }
    }

    /// A line as it is kept: with the figures it began with.
    public List<Object> cells(BudgetLine line, int ordinal) {
        LineReport first = line.reports().getFirst();
        return List.of(
                line.name(),
                programme(line.scope()),
                project(line.scope()),
                line.partner(),
                line.period().kind(),
                line.period().start(),
                first.budget(),
                first.actual(),
                first.forecast(),
                first.commentary(),
                ordinal,
                writing.source(first.provenance()));
    }

    /// A report of a line as it is kept.
    public List<Object> cells(UUID line, LineReport report) {
        return List.of(
                line,
                report.period().kind(),
                report.period().start(),
                report.budget(),
                report.actual(),
                report.forecast(),
                report.commentary(),
                writing.source(report.provenance()));
    }

    private void savings(List<Saving> savings) {
        try (Insert rows = into("saving", SAVING_COLUMNS)) {
            for (int i = 0; i < savings.size(); i++) {
                rows.row(Insert.cells(List.of(savings.get(i).id()), cells(savings.get(i), i)));
            }
        }
    }

    /// A saving as it is kept.
    public List<Object> cells(Saving saving, int ordinal) {
        SavingTerms terms = saving.terms();
        return List.of(
                saving.name(),
                programme(saving.scope()),
                project(saving.scope()),
                saving.period().kind(),
                saving.period().start(),
                saving.agreed(),
                saving.forecast(),
                saving.confidence(),
                terms.recurrence(),
                terms.effect() instanceof SavingTerms.Effect.PartYear(Money inWholeYear)
                        ? Optional.of(inWholeYear.pounds())
                        : Optional.empty(),
                terms.owner(),
                ordinal,
                writing.source(saving.provenance()));
    }

    /// The rules as they are kept.
    public List<Object> cells(BudgetRules rules) {
        Stream<BigDecimal> weights = Stream.of(Saving.Confidence.values()).map(rules::weight);
        return Stream.concat(weights, Stream.of(rules.commentaryBeyond())).<Object>map(each -> each).toList();
    }

    private void gaps(List<Budget.Gap> gaps) {
        try (Insert rows = into("budget_gap", GAP_COLUMNS)) {
            for (int i = 0; i < gaps.size(); i++) {
                rows.row(Insert.cells(List.of(gaps.get(i).id()), cells(gaps.get(i), i)));
            }
        }
    }

    /// A gap as it is kept.
    public List<Object> cells(Budget.Gap gap, int ordinal) {
        return List.of(
                gap.title(),
                gap.partner(),
                gap.period().kind(),
                gap.period().start(),
                gap.opening(),
                gap.stated() instanceof Budget.Stated.Savings(Money total)
                        ? Optional.of(total.pounds())
                        : Optional.empty(),
                ordinal,
                writing.source(gap.provenance()));
    }

    private void spending(Budget budget) {
        try (Insert rows = new Insert(
                writing,
                "year_spend",
                "id, title, period_kind, period_start, gross, ordinal, provenance_id")) {
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
        return scope.programmes().stream().findFirst();
    }

    private static Optional<UUID> project(Scope scope) {
        return scope.projects().stream().findFirst();
    }

    private Insert into(String table, List<String> columns) {
        return new Insert(writing, table, "id, " + String.join(", ", columns));
    }
}
