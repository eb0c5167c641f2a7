package org.localityplan.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// An amount of money in pounds, exact to the penny; never binary floating point.
///
/// @param pounds the amount; negative where money is owed or under
public record Money(BigDecimal pounds) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public Money {
        pounds = pounds.setScale(2, RoundingMode.UNNECESSARY);
    }

    /// Reads an amount given in millions of pounds, as most papers print it: `44.3` is £44,300,000.
    public static Money millions(String amount) {
        return new Money(new BigDecimal(amount).multiply(MILLION));
    }

    public static Money total(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    /// This amount times a weight, rounded half up to the penny.
    public Money times(BigDecimal weight) {
        return new Money(pounds.multiply(weight).setScale(2, RoundingMode.HALF_UP));
    }

    /// What share of another amount this is, in hundredths, unrounded as far as decimals go: 10.17 of 20.6 is 49.36…. Empty of
    /// nothing.
    public Optional<BigDecimal> percentOf(Money whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(pounds.movePointRight(2).divide(whole.pounds, MathContext.DECIMAL64));
    }

    public Money abs() {
        return new Money(pounds.abs());
    }

    public int signum() {
        return pounds.signum();
    }

    /// In millions to one decimal, as it is printed: `£44.3m`, `−£0.2m`.
    public String inMillions() {
        BigDecimal millions = pounds.abs().divide(MILLION, 1, RoundingMode.HALF_UP);
        return (signum() < 0 && millions.signum() != 0 ? "−" : "") + "£" + millions.toPlainString() + "m";
    }

    /// In thousands, as small amounts are printed: `£412k`, `−£36k`, with a comma between thousands.
    public String inThousands() {
        BigDecimal thousands = pounds.abs().movePointLeft(3).setScale(0, RoundingMode.HALF_UP);
        return (signum() < 0 && thousands.signum() != 0 ? "−" : "")
                + String.format(Locale.UK, "£%,dk", thousands.longValueExact());
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }
}
