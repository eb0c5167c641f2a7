package org.localityplan.desktop.budget.edit;

import java.util.Optional;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.MoneyScale;
import org.localityplan.domain.budget.TypedMoney;

/// Amounts as they are typed: in £m, or with an m or k behind them. What was probably typed in another unit is asked.
final class TypedAmounts {

    private TypedAmounts() {}

    static Field field(String name, String label, String help) {
        return Field.line(name, label + ", £m", help).heardAs(label + ", in millions of pounds");
    }

    /// As it stands in a field, to the penny: `3.32`.
    static String write(Money amount) {
        return amount.pounds().movePointLeft(6).stripTrailingZeros().toPlainString();
    }

    /// An amount that must be there.
    static Optional<Money> read(Answers answers, String field, String ask) {
        return given(answers, field, answers.needed(field, ask));
    }

    /// An amount that may be left out.
    static Optional<Money> readIfGiven(Answers answers, String field) {
        return given(answers, field, answers.text(field));
    }

    private static Optional<Money> given(Answers answers, String field, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (TypedMoney.read(text, MoneyScale.MILLIONS)) {
            case TypedMoney.Amount(Money money) -> Optional.of(money);
            case TypedMoney.Unlikely(Money asTyped, _, String question) -> {
                answers.question(field, question);
                yield Optional.of(asTyped);
            }
            case TypedMoney.Unreadable(String sentence) -> {
                answers.wrong(field, sentence);
                yield Optional.empty();
            }
        };
    }
}
