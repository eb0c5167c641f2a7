package org.localityplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MoneyTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvFileSource(resources = "/rules/money.csv", numLinesToSkip = 1)
    void prints(BigDecimal pounds, String millions, String thousands) {
        Money money = new Money(pounds);

        assertThat(money.inMillions()).isEqualTo(millions);
        assertThat(money.inThousands()).isEqualTo(thousands);
    }

    @Test
    void reckonsToThePenny() {
        Money ten = new Money(new BigDecimal("0.10"));
        Money twenty = new Money(new BigDecimal("0.2"));

        assertThat(ten.plus(twenty)).isEqualTo(new Money(new BigDecimal("0.3")));
        assertThat(ten.minus(twenty).signum()).isNegative();
        assertThat(ten.minus(twenty).abs()).isEqualTo(ten);
        assertThat(Money.total(List.of(ten, twenty, ten))).isEqualTo(new Money(new BigDecimal("0.4")));
        assertThat(Money.total(List.of())).isEqualTo(Money.ZERO);
        assertThat(new Money(new BigDecimal("0.05")).times(new BigDecimal("0.9")))
                .isEqualTo(new Money(new BigDecimal("0.05")));
        assertThat(ten).isLessThan(twenty);
        assertThat(Money.millions("44.3")).isEqualTo(new Money(new BigDecimal("44300000")));
    }

    @Test
    void refusesFractionsOfAPenny() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }
}
