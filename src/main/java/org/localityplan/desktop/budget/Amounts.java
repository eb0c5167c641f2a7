package org.localityplan.desktop.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.localityplan.domain.Money;

/// Amounts as the tables of money print them: in whole thousands of pounds.
final class Amounts {

    private static final Money THOUSAND = new Money(BigDecimal.valueOf(1_000));

    private Amounts() {}

    /// `£3,320k`
    static String print(Money amount) {
        return amount.inThousands();
    }

    /// `£120k over`, `£80k under`, `on budget`
    static String variance(Money variance) {
        var amount = print(variance.abs());
        if (amount.equals("£0k")) {
            return "on budget";
        }
        return amount + (variance.signum() > 0 ? " over" : " under");
    }

    /// The total of amounts, with the word `rounded` where it is not the sum of the printed ones.
    static String total(List<Money> amounts) {
        var total = Money.total(amounts);
        return print(total) + (addsUp(amounts) ? "" : " rounded");
    }

    /// The total of variances in words, with the word `rounded` where it is not the sum of the printed ones.
    static String totalVariance(List<Money> variances) {
        return variance(Money.total(variances)) + (addsUp(variances) ? "" : ", rounded");
    }

    /// Whether the printed amounts add up to the printed total.
    private static boolean addsUp(List<Money> amounts) {
        var printed = Money.total(amounts.stream().map(Amounts::rounded).toList());
        return printed.equals(rounded(Money.total(amounts)));
    }

    private static Money rounded(Money amount) {
        return THOUSAND.times(amount.pounds().movePointLeft(3).setScale(0, RoundingMode.HALF_UP));
    }
}
