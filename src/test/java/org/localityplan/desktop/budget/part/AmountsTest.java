package org.localityplan.desktop.budget.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Money;

class AmountsTest {

    private static final Money HALF = Money.millions("0.0004");

    @Test
    void saysRoundedWhereTheTotalIsNotTheSumOfWhatIsPrinted() {
        assertThat(Amounts.total(List.of(HALF, HALF))).isEqualTo("£1k (rounded)");
        assertThat(Amounts.total(List.of(Money.millions("0.001"), Money.millions("0.002")))).isEqualTo("£3k");
        assertThat(Amounts.totalVariance(List.of(HALF, HALF))).isEqualTo("£1k over (rounded)");
        assertThat(Amounts.totalMovement(List.of(HALF, HALF))).isEqualTo("£1k up (rounded)");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "0.12, £120k over, £120k up",
        "-0.08, £80k under, £80k down",
        "0.0004, on budget, as before",
        "-1.01, '£1,010k under', '£1,010k down'"})
    void wordsVarianceAndMovement(String millions, String variance, String movement) {
        assertThat(Amounts.variance(Money.millions(millions))).isEqualTo(variance);
        assertThat(Amounts.movement(Money.millions(millions))).isEqualTo(movement);
    }

    @Test
    void printsSharesAsPeopleReadThem() {
        assertThat(Amounts.percent(new BigDecimal("0.05"))).isEqualTo("5%");
        assertThat(Amounts.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
        assertThat(Amounts.share(Money.millions("-0.12"), Money.millions("3.2"))).isEqualTo("3.8%");
        assertThat(Amounts.share(HALF, Money.ZERO)).isEmpty();
    }
}
