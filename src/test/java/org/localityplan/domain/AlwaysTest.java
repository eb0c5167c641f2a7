package org.localityplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.GivenMoney;
import org.localityplan.domain.budget.MoneyScale;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.ShownTotal;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount.Flow;

/// What holds of every list and of every budget.
class AlwaysTest {

    private static final int CITY = 1_000_000;
    private static final BigDecimal ROUNDED = new BigDecimal("0.05");

    @Test
    void openingAndMovementsAndWhatIsUnexplainedMakeTheClosing() {
        ManyCases.check(AlwaysTest::reconciliation, list -> {
            Flow.Counted flow = list.flow();
            assertThat(list.opening() + flow.added() - flow.completed() - flow.removed() + list.unexplained())
                    .isEqualTo(list.closing());
            assertThat(list.expected() + list.unexplained()).isEqualTo(list.closing());
            assertThat(list.contradicts()).isEqualTo(Math.abs(list.unexplained()) / 0.05 > list.opening());
        });
    }

    private static Reconciliation reconciliation(Random random) {
        Flow.Counted flow = new Flow.Counted(people(random), people(random), people(random));
        return new Reconciliation(people(random), flow, people(random));
    }

    private static int people(Random random) {
        return ManyCases.upTo(random.nextBoolean() ? 100 : CITY, random);
    }

    @Test
    void theBridgeAlwaysSums() {
        ManyCases.check(AlwaysTest::bridge, bridge -> {
            Money steps = Money.total(bridge.steps().stream().map(Bridge.Step::amount).toList());
            assertThat(bridge.opening().minus(steps).minus(bridge.unreconciled())).isEqualTo(bridge.residual());
            assertThat(bridge.steps()).extracting(Bridge.Step::confidence).doesNotHaveDuplicates().isSorted();
        });
    }

    @Test
    void expectedLiesBetweenLowAndHigh() {
        ManyCases.check(
                AlwaysTest::bridge,
                bridge -> assertThat(bridge.expected()).isBetween(bridge.low(), bridge.high()));
    }

    private static Bridge bridge(Random random) {
        List<Saving> savings = IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> GivenMoney.saving(oneOf(random), millions(random)))
                .toList();
        BudgetRules rules = random.nextBoolean()
                ? BudgetRules.USUAL
                : new BudgetRules(Map.of(oneOf(random), weight(random)), new BigDecimal("0.05"));
        return Bridge.of(Money.millions(millions(random)), savings, Money.millions(millions(random)), rules);
    }

    private static Saving.Confidence oneOf(Random random) {
        List<Saving.Confidence> all = List.of(Saving.Confidence.values());
        return all.get(random.nextInt(all.size()));
    }

    private static BigDecimal weight(Random random) {
        return BigDecimal.valueOf(ManyCases.upTo(100, random), 2);
    }

    /// To the penny.
    private static String millions(Random random) {
        return BigDecimal.valueOf(ManyCases.upTo(2_000_000_000, random), 8).toPlainString();
    }

    @Test
    void aTotalIsTheSumOfWhatIsShownOrSaysRounded() {
        ManyCases.check(AlwaysTest::amounts, amounts -> {
            ShownTotal shown = ShownTotal.of(amounts, MoneyScale.MILLIONS);
            BigDecimal sum = shown.parts().stream().map(AlwaysTest::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal total = number(shown.total().replace(" (rounded)", ""));
            assertThat(sum.compareTo(total) == 0).isNotEqualTo(shown.total().endsWith("(rounded)"));
        });
    }

    private static List<Money> amounts(Random random) {
        return Stream.generate(() -> Money.millions(millions(random))).limit(random.nextInt(7)).toList();
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replaceAll("[£m]", ""));
    }

    @Test
    void aPercentileLiesWhereSoManyPeopleHaveWaitedThisLongOrLess() {
        ManyCases.check(AlwaysTest::bands, AlwaysTest::medianHolds);
    }

    /// Within the twentieth of a week by which it is rounded.
    private static void medianHolds(AgeBands bands) {
        switch (bands.median()) {
            case Wait.Weeks(BigDecimal weeks) -> {
                int before = Math.max(0, weeks.subtract(ROUNDED).setScale(0, RoundingMode.FLOOR).intValueExact());
                int after = weeks.add(ROUNDED).setScale(0, RoundingMode.CEILING).intValueExact();
                assertThat(2 * bands.over(before).getAsInt()).isGreaterThanOrEqualTo(bands.people());
                assertThat(2 * bands.over(Math.min(after, 30)).getAsInt()).isLessThanOrEqualTo(bands.people());
            }
            case Wait.Over(int weeks) ->
                assertThat(2 * bands.over(weeks).getAsInt()).isGreaterThan(bands.people());
            case Wait.Unknown() -> assertThat(bands.people()).isZero();
        }
    }

    private static AgeBands bands(Random random) {
        Stream<AgeBands.Band> weeks = IntStream.range(0, 30)
                .mapToObj(week -> new AgeBands.Band(
                        week, new AgeBands.End.UpTo(week + 1), ManyCases.upTo(random.nextInt(40), random)));
        AgeBands.Band open = new AgeBands.Band(30, new AgeBands.End.Open(), ManyCases.upTo(20, random));
        return new AgeBands(Stream.concat(weeks, Stream.of(open)).toList());
    }
}
