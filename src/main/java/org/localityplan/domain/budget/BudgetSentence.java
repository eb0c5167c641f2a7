package org.localityplan.domain.budget;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// The sentences of the money: one of this year's variance, one of the gap of a year to come; the two are never mixed.
public final class BudgetSentence {

    /// From here on an amount rounds to a million.
    private static final Money MILLION = Money.millions("0.9995");

    private BudgetSentence() {}

    /// How the lines of a year are forecast to end against budget.
    public static String ofVariance(Budget budget, Period year) {
        List<BudgetLine> lines = budget.linesOf(year);
        if (lines.isEmpty()) {
            return "There is no budget for " + year.label() + ".";
        }
        Money agreed = total(lines.stream().map(BudgetLine::budget));
        Money forecast = total(lines.stream().map(BudgetLine::forecast));
        return "Spending in " + year.label() + " is forecast at " + print(forecast) + " against a budget of "
                + print(agreed) + ": " + variance(forecast.minus(agreed)) + "."
                + illustration(lines.stream().map(BudgetLine::provenance));
    }

    /// What is left of the gap of a year once savings are counted.
    public static String ofGap(Budget budget, Period year) {
        return budget.gapOf(year)
                .map(gap -> of(gap, budget))
                .orElseGet(() -> "There is no gap on record for " + year.label() + ".");
    }

    private static String of(Budget.Gap gap, Budget budget) {
        List<Saving> savings = budget.savingsOf(gap.period());
        String opening = gap.title() + ": the gap for " + gap.period().label() + " is " + print(gap.opening())
                + " before savings";
        String illustration =
                illustration(Stream.concat(Stream.of(gap.provenance()), savings.stream().map(Saving::provenance)));
        if (savings.isEmpty()) {
            return opening + ", of which none are on record." + illustration;
        }
        Bridge bridge = Bridge.of(gap, budget);
        return opening + ". Counting each saving by how sure it is, " + print(bridge.expected())
                + " is expected to remain"
                + range(bridge) + "." + illustration;
    }

    private static String range(Bridge bridge) {
        return bridge.low().equals(bridge.high())
                ? ""
                : ", between " + print(bridge.low()) + " and " + print(bridge.high())
                        + " as savings at risk are made or not";
    }

    /// A variance in words: `£0.3m over`, `£36k under`, `on budget`. Under a thousand pounds is on budget.
    public static String variance(Money variance) {
        String amount = print(variance.abs());
        if (amount.equals("£0k")) {
            return "on budget";
        }
        return amount + (variance.signum() > 0 ? " over" : " under");
    }

    /// In millions from a million up, else in thousands.
    private static String print(Money amount) {
        return amount.abs().compareTo(MILLION) >= 0 ? amount.inMillions() : amount.inThousands();
    }

    private static Money total(Stream<Money> amounts) {
        return Money.total(amounts.toList());
    }

    private static String illustration(Stream<Provenance> sources) {
        return sources.anyMatch(Provenance::isIllustrative) ? " Some of these figures are illustrative." : "";
    }
}
