package org.localityplan.desktop.budget.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.MoneyScale;
import org.localityplan.domain.budget.ShownTotal;

/// Amounts as the tables of money print them: in whole thousands of pounds.
public final class Amounts {

    private static final String NOTHING = Money.ZERO.inThousands();

    private Amounts() {}

    /// `£3,320k`
    public static String print(Money amount) {
        return amount.inThousands();
    }

    /// `£120k over`, `£80k under`, `on budget`
    public static String variance(Money variance) {
        String amount = print(variance.abs());
        return amount.equals(NOTHING) ? "on budget" : amount + (variance.signum() > 0 ? " over" : " under");
    }

    /// What a variance did since it was reported before: `£30k up`, `£1,010k down`, `as before`.
    public static String movement(Money by) {
        String amount = print(by.abs());
        return amount.equals(NOTHING) ? "as before" : amount + (by.signum() > 0 ? " up" : " down");
    }

    /// The total of amounts, with the word `rounded` where it is not the sum of the printed ones.
    public static String total(List<Money> amounts) {
        return ShownTotal.of(amounts, MoneyScale.THOUSANDS).total();
    }

    /// The total of variances in words, with the word `rounded` where it is not the sum of the printed ones.
    public static String totalVariance(List<Money> variances) {
        return variance(Money.total(variances)) + remark(variances);
    }

    /// The total of movements in words, with the word `rounded` where it is not the sum of the printed ones.
    public static String totalMovement(List<Money> movements) {
        return movement(Money.total(movements)) + remark(movements);
    }

    /// A share as people read it: 0.05 is `5%`, 0.125 `12.5%`.
    public static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /// What share of another amount this is: `3.8%`; empty of nothing.
    public static String share(Money part, Money whole) {
        return part.percentOf(whole)
                .map(percent -> percent.abs().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                        + "%")
                .orElse("");
    }

    private static String remark(List<Money> amounts) {
        Money shown = Money.total(amounts.stream().map(MoneyScale.THOUSANDS::rounded).toList());
        return shown.equals(MoneyScale.THOUSANDS.rounded(Money.total(amounts))) ? "" : " (rounded)";
    }
}
