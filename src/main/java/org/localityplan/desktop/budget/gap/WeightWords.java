package org.localityplan.desktop.budget.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Saving.Confidence;

/// How far savings count towards the expected gap, class by class, in words.
final class WeightWords {

    private WeightWords() {}

    static List<Fact> of(YearMoney money) {
        return Stream.of(Confidence.values()).map(each -> fact(each, money)).toList();
    }

    /// The same for those who hear it.
    static String spoken(List<Fact> facts) {
        return facts.stream()
                .map(fact -> "%s: %s.".formatted(fact.name(), fact.words()))
                .collect(Collectors.joining(" ", "How far savings count. ", ""));
    }

    /// What the ends of the range are, and what else the rules say.
    static String range(BudgetRules rules) {
        return "The low end counts savings at risk in full, the high end not at all. A variance of more than %s of its budget needs a commentary."
                .formatted(Amounts.percent(rules.commentaryBeyond()));
    }

    private static Fact fact(Confidence confidence, YearMoney money) {
        BigDecimal weight = money.rules().weight(confidence);
        Money forecast = Money.total(money.savings().stream()
                .filter(saving -> saving.confidence() == confidence)
                .map(Saving::forecast)
                .toList());
        String amount = forecast.signum() == 0 ? "" : ": " + Amounts.print(forecast);
        if (weight.signum() == 0) {
            return new Fact(confidence.words(), "Not counted" + amount);
        }
        if (weight.compareTo(BigDecimal.ONE) == 0) {
            return new Fact(confidence.words(), "In full" + amount);
        }
        String of = forecast.signum() == 0
                ? ""
                : ": %s of %s".formatted(Amounts.print(forecast.times(weight)), Amounts.print(forecast));
        return new Fact(confidence.words(), "At " + Amounts.percent(weight) + of);
    }
}
