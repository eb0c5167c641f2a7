package org.localityplan.desktop.plan.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Money;
import org.localityplan.domain.plan.Controls.Cost;

/// The part of the form that asks what a project costs, in whole pounds. Both amounts or neither.
final class ProjectCost {

    private static final String BUDGET = "budget";
    private static final String FORECAST = "cost";

    private ProjectCost() {}

    static Section section() {
        return Section.of(
                "What it costs from beginning to end",
                Row.of(
                        Field.line(BUDGET, "Budget, £", "For example 250,000; empty where it has none"),
                        Field.line(FORECAST, "Expected cost, £", "What is now expected")));
    }

    static Draft start(Cost cost) {
        return switch (cost) {
            case Cost.Unknown() -> Draft.BLANK;
            case Cost.Known(Money budget, Money forecast) ->
                Draft.BLANK.with(BUDGET, pounds(budget)).with(FORECAST, pounds(forecast));
        };
    }

    static Cost read(Answers answers) {
        var budget = amount(answers, BUDGET);
        var forecast = amount(answers, FORECAST);
        if (budget.isEmpty() && forecast.isEmpty()) {
            return new Cost.Unknown();
        }
        if (budget.isEmpty()) {
            answers.missing(BUDGET, "There is an expected cost; what is its budget?");
        }
        if (forecast.isEmpty()) {
            answers.missing(FORECAST, "There is a budget; what is it now expected to cost?");
        }
        return new Cost.Known(budget.orElse(Money.ZERO), forecast.orElse(Money.ZERO));
    }

    private static Optional<Money> amount(Answers answers, String field) {
        var text = answers.text(field).replace("£", "");
        var amount = Answers.number(text);
        if (amount.isEmpty() && !text.isEmpty() || amount.filter(each -> each.signum() < 0).isPresent()) {
            answers.wrong(field, "This is no amount in pounds. Write it as 250,000.");
            return Optional.empty();
        }
        return amount.map(each -> new Money(each.setScale(2, RoundingMode.HALF_UP)));
    }

    private static String pounds(Money money) {
        BigDecimal bare = money.pounds().stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY).toPlainString() : bare.toPlainString();
    }
}
