package org.localityplan.domain.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localityplan.domain.Money;

/// An amount that somebody typed or pasted into a column of £m, of £ thousand or of pounds.
public sealed interface TypedMoney {

    record Amount(Money money) implements TypedMoney {}

    /// It can be meant, but hardly is: pounds in a column of millions. Whoever typed it is to be asked.
    ///
    /// @param asTyped the amount that it is as it stands
    /// @param likely the amount that is probably meant
    /// @param question what to ask, in a sentence
    record Unlikely(Money asTyped, Money likely, String question) implements TypedMoney {}

    /// It is no amount.
    ///
    /// @param sentence what is wrong and what to do
    record Unreadable(String sentence) implements TypedMoney {}

    /// From here on an amount is beyond all that a council and its partners spend on care in a year.
    Money UNLIKELY = Money.millions("1000");

    /// The most that can be kept.
    Money MOST = Money.millions("1000000000");

    Pattern FORM = Pattern.compile("([−(-]?)\\s*£?\\s*([−-]?)(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)\\s*([mk]?)\\)?");

    /// Reads `131`, `£131m`, `1,200.5`, `−0.6`, `(0.6)`. An m or k after the number says in what it is typed, whatever the
    /// column.
    static TypedMoney read(String text, MoneyScale column) {
        Matcher parts = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return new Unreadable("This is no amount. Write it in %s, for example %s."
                    .formatted(column.words(), column == MoneyScale.MILLIONS ? "1.2" : "1,200"));
        }
        boolean negative = !parts.group(1).isEmpty() || !parts.group(2).isEmpty();
        BigDecimal number = new BigDecimal(parts.group(3).replace(",", ""));
        BigDecimal signed = negative ? number.negate() : number;
        return judged(signed, scale(parts.group(4), column));
    }

    private static MoneyScale scale(String suffix, MoneyScale column) {
        return switch (suffix) {
            case "m" -> MoneyScale.MILLIONS;
            case "k" -> MoneyScale.THOUSANDS;
            default -> column;
        };
    }

    private static TypedMoney judged(BigDecimal number, MoneyScale scale) {
        if (!scale.fits(number)) {
            return new Unreadable("This is more exact than a penny. Leave out the last digits.");
        }
        Money money = scale.of(number);
        if (money.abs().compareTo(MOST) > 0) {
            return new Unreadable("This is more money than there is. Check the unit: the column is in %s."
                    .formatted(scale.words()));
        }
        return unlikely(money) ? unlikely(money, number, scale) : new Amount(money);
    }

    private static Unlikely unlikely(Money money, BigDecimal number, MoneyScale scale) {
        Money likely = MoneyScale.POUNDS.of(number.setScale(2, RoundingMode.HALF_UP));
        String question = scale == MoneyScale.POUNDS
                ? "That is %s, more than a council and its partners spend on care. Is it meant?"
                        .formatted(inFull(money))
                : "This column is in %s, so that this is %s. Is %s meant?"
                        .formatted(scale.words(), inFull(money), inFull(likely));
        return new Unlikely(money, likely, question);
    }

    private static String inFull(Money money) {
        return (money.signum() < 0 ? "−" : "")
                + String.format(Locale.UK, "£%,d", money.abs().pounds().toBigInteger());
    }

    /// Whether an amount is so large that it was probably typed in the wrong unit.
    static boolean unlikely(Money money) {
        return money.abs().compareTo(UNLIKELY) >= 0;
    }
}
