package org.localityplan.domain.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.localityplan.domain.Money;

/// In what amounts are printed and typed.
public enum MoneyScale {
    /// £m to one decimal.
    MILLIONS("£m", 6, 1),
    /// £ thousand.
    THOUSANDS("£ thousand", 3, 0),
    POUNDS("£", 0, 2);

    private final String words;
    private final int noughts;
    private final int decimals;

    MoneyScale(String words, int noughts, int decimals) {
        this.words = words;
        this.noughts = noughts;
        this.decimals = decimals;
    }

    /// How a column is headed: `£m`.
    public String words() {
        return words;
    }

    /// Whether a number typed in this scale is no more exact than a penny.
    boolean fits(BigDecimal typed) {
        return typed.movePointRight(noughts).stripTrailingZeros().scale() <= 2;
    }

    /// A number typed in this scale as money.
    Money of(BigDecimal typed) {
        return new Money(typed.movePointRight(noughts).stripTrailingZeros());
    }

    /// The amount as exact as it is printed, half up.
    public Money rounded(Money amount) {
        return of(amount.pounds().movePointLeft(noughts).setScale(decimals, RoundingMode.HALF_UP));
    }

    /// As it is printed: `£44.3m`, `£412k`, `£1.20`.
    public String print(Money amount) {
        return switch (this) {
            case MILLIONS -> amount.inMillions();
            case THOUSANDS -> amount.inThousands();
            case POUNDS -> (amount.signum() < 0 ? "−" : "") + String.format(Locale.UK, "£%,.2f", amount.abs().pounds());
        };
    }
}
