package org.localityplan.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.budget.BudgetLine.Movement;

/// The worked cases of the money rules.
class BudgetRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/savings-shortfall.csv", numLinesToSkip = 1)
    void tellsWhatWasNotFoundFromWhatWillNotBeMade(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        SavingsShortfall shortfall = new SavingsShortfall(millions(row, 1), millions(row, 2), millions(row, 3));

        assertThat(shortfall.toBeIdentified()).isEqualTo(millions(row, 4));
        assertThat(shortfall.unachievable()).isEqualTo(millions(row, 5));
        assertThat(shortfall.missing())
                .isEqualTo(millions(row, 6))
                .isEqualTo(shortfall.toBeIdentified().plus(shortfall.unachievable()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/explanations.csv", numLinesToSkip = 1)
    void showsWhatThePartsDoNotExplain(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        List<Explanation.Part> parts = row.words(2).stream()
                .map(amount -> new Explanation.Part("Part", Money.millions(amount)))
                .toList();

        Explanation explanation = new Explanation(millions(row, 1), parts);

        assertThat(explanation.explained()).isEqualTo(millions(row, 3));
        assertThat(explanation.unreconciled()).isEqualTo(millions(row, 4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/budget-movements.csv", numLinesToSkip = 1)
    void movementIsFromTheVarianceOfTheReportBefore(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        List<String> reports = row.words(1);

        BudgetLine line = GivenMoney.line(IntStream.range(0, reports.size())
                .mapToObj(i -> GivenMoney.report(Period.month(2026, 8 + i), reports.get(i)))
                .toList());

        assertThat(line.variance()).isEqualTo(millions(row, 2));
        assertThat(line.movement()).isEqualTo(row.text(3).equals("first")
                ? new Movement.FirstReport()
                : new Movement.Since(Period.month(2026, 6 + reports.size()), millions(row, 3)));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/budget-commentary.csv", numLinesToSkip = 1)
    void asksForCommentaryBeyondAShareOfTheBudget(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        BudgetRules rules = new BudgetRules(Map.of(), new BigDecimal(row.text(3)));
        LineReport report = new LineReport(
                new UUID(0, 1),
                Period.month(2026, 10),
                new Money(new BigDecimal(row.text(1))),
                Money.ZERO,
                new Money(new BigDecimal(row.text(2))),
                "",
                GivenMoney.SOURCE);

        assertThat(rules.needsCommentary(report)).isEqualTo(Boolean.parseBoolean(row.text(4)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvFileSource(resources = "/rules/shares-of-money.csv", numLinesToSkip = 1)
    void aShareIsInHundredths(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        String percent = millions(row, 0)
                .percentOf(millions(row, 1))
                .map(share -> share.setScale(0, RoundingMode.HALF_UP).toPlainString())
                .orElse("");

        assertThat(percent).isEqualTo(row.text(2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/shown-totals.csv", numLinesToSkip = 1)
    void aTotalThatIsNotTheSumOfWhatIsShownSaysSo(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        List<Money> parts =
                row.words(2).stream().map(BigDecimal::new).map(Money::new).toList();

        ShownTotal shown = ShownTotal.of(parts, MoneyScale.valueOf(row.text(1)));

        assertThat(shown).isEqualTo(new ShownTotal(row.words(3), row.text(4)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvFileSource(resources = "/rules/typed-money.csv", numLinesToSkip = 1, delimiter = ';')
    void readsWhatIsTypedAndAsksAboutTheWrongUnit(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        switch (TypedMoney.read(row.text(0), MoneyScale.valueOf(row.text(1)))) {
            case TypedMoney.Amount(Money money) ->
                assertThat(money).isEqualTo(new Money(new BigDecimal(row.text(2))));
            case TypedMoney.Unlikely(var _, var _, String question) -> assertThat(question).isEqualTo(row.text(3));
            case TypedMoney.Unreadable(String sentence) -> assertThat(sentence).isEqualTo(row.text(3));
        }
    }

    @Test
    void weightsCanBeSetAndOthersStayAsUsual() {
        BudgetRules rules =
                new BudgetRules(Map.of(Saving.Confidence.AT_RISK, new BigDecimal("0.250")), new BigDecimal("0.05"));

        assertThat(rules.weight(Saving.Confidence.AT_RISK)).isEqualTo("0.25");
        assertThat(rules.weight(Saving.Confidence.ON_TRACK)).isEqualTo("0.9");
        Bridge bridge = Bridge.of(
                Money.millions("10"),
                List.of(GivenMoney.saving(Saving.Confidence.AT_RISK, "4")),
                Money.millions("4"),
                rules);
        assertThat(bridge.expected()).isEqualTo(Money.millions("9"));
    }

    @Test
    void aSavingLastsAsLongAsItIsMade() {
        Saving whole = GivenMoney.saving(Saving.Confidence.ON_TRACK, "1.2");
        var part = new SavingTerms.Effect.PartYear(Money.millions("2.4"));

        assertThat(whole.nextYear()).isEqualTo(Money.millions("1.2"));
        assertThat(GivenMoney.saving("1.2", new SavingTerms(SavingTerms.Recurrence.RECURRENT, part, "")).nextYear())
                .isEqualTo(Money.millions("2.4"));
        assertThat(GivenMoney.saving("1.2", new SavingTerms(SavingTerms.Recurrence.ONE_OFF, part, "")).nextYear())
                .isEqualTo(Money.ZERO);
        assertThat(SavingTerms.Recurrence.ONE_OFF.words()).isEqualTo("One-off");
    }

    @Test
    void tellsEveryYearsGapOfWhatIsExpectedOfItAndWhatLasts() {
        Budget budget = new Budget(
                List.of(),
                List.of(
                        GivenMoney.saving(Saving.Confidence.DELIVERED, "2"),
                        GivenMoney.saving(Saving.Confidence.UNACHIEVABLE, "1"),
                        GivenMoney.saving(Saving.Confidence.UNIDENTIFIED, "3")),
                List.of(
                        GivenMoney.gap(2027, "12", new Budget.Stated.Nothing()),
                        GivenMoney.gap(2026, "10", new Budget.Stated.Savings(Money.millions("7")))),
                List.of());

        List<GapYear> years = GapYear.of(budget);

        assertThat(years).extracting(each -> each.gap().period().label()).containsExactly("2026/27", "2027/28");
        GapYear first = years.getFirst();
        assertThat(first.bridge().unreconciled()).isEqualTo(Money.millions("1"));
        assertThat(first.shortfall())
                .isEqualTo(new SavingsShortfall(Money.millions("10"), Money.millions("3"), Money.millions("2")));
        assertThat(first.lasting()).isEqualTo(Money.millions("2"));
        assertThat(years.getLast().lasting()).isEqualTo(Money.ZERO);
    }

    @Test
    void aLineNeedsItsFigures() {
        assertThatIllegalArgumentException().isThrownBy(() -> GivenMoney.line(List.of()));
    }

    private static Money millions(TableRow row, int column) {
        return Money.millions(row.text(column));
    }
}
