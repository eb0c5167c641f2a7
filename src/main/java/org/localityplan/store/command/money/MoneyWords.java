package org.localityplan.store.command.money;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.MoneyScale;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.store.command.state.Told;

/// Money in the words of the audit trail: to the penny.
///
/// @param names the names of programmes and projects
record MoneyWords(Map<UUID, String> names) {

    Told of(BudgetLine line) {
        LineReport first = line.reports().getFirst();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Name", line.name());
        parts.put("For", scope(line.scope().programmes(), line.scope().projects()));
        parts.put("Partner", line.partner());
        parts.put("Year", line.period().label());
        parts.putAll(figures(first));
        return new Told(line.name() + ", " + line.period().label(), parts);
    }

    Told of(BudgetLine line, LineReport report) {
        return new Told(line.name() + ", " + report.period().label(), figures(report));
    }

    private static Map<String, String> figures(LineReport report) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Budget", print(report.budget()));
        parts.put("Actual", print(report.actual()));
        parts.put("Forecast", print(report.forecast()));
        parts.put("Commentary", report.commentary());
        parts.put("Source", report.provenance().source());
        return parts;
    }

    Told of(Saving saving) {
        SavingTerms terms = saving.terms();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Name", saving.name());
        parts.put("For", scope(saving.scope().programmes(), saving.scope().projects()));
        parts.put("Year", saving.period().label());
        parts.put("Agreed", print(saving.agreed()));
        parts.put("Forecast", print(saving.forecast()));
        parts.put("Class", saving.confidence().words());
        parts.put("Lasts", terms.recurrence().words());
        parts.put("In a whole year", switch (terms.effect()) {
            case SavingTerms.Effect.PartYear(Money inWholeYear) -> print(inWholeYear);
            case SavingTerms.Effect.WholeYear() -> "the same";
        });
        parts.put("Owner", terms.owner());
        parts.put("Source", saving.provenance().source());
        return new Told(saving.name() + ", " + saving.period().label(), parts);
    }

    static Told of(Budget.Gap gap) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Title", gap.title());
        parts.put("Partner", gap.partner());
        parts.put("Year", gap.period().label());
        parts.put("Gap", print(gap.opening()));
        parts.put("Stated savings", switch (gap.stated()) {
            case Budget.Stated.Savings(Money total) -> print(total);
            case Budget.Stated.Nothing() -> "none";
        });
        parts.put("Source", gap.provenance().source());
        return new Told(gap.title() + ", " + gap.period().label(), parts);
    }

    static Told of(BudgetRules rules) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Saving.Confidence each : Saving.Confidence.values()) {
            parts.put(each.words(), "counted at " + rules.weight(each).toPlainString());
        }
        parts.put("Commentary", "beyond " + rules.commentaryBeyond().toPlainString() + " of the budget");
        return new Told("Rules for money", parts);
    }

    private String scope(Iterable<UUID> programmes, Iterable<UUID> projects) {
        StringBuilder words = new StringBuilder();
        programmes.forEach(each -> words.append(names.getOrDefault(each, "")));
        projects.forEach(each -> words.append(", ").append(names.getOrDefault(each, "")));
        return words.toString();
    }

    private static String print(Money amount) {
        return MoneyScale.POUNDS.print(amount);
    }
}
