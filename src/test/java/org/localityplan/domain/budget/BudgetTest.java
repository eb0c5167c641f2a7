package org.localityplan.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

class BudgetTest {

    @Test
    void varianceIsForecastLessBudget() {
        BudgetLine line = new BudgetLine(
                new UUID(0, 1),
                "Care",
                new Scope.Unassigned(),
                "Council",
                Period.financialYear(2026),
                List.of(new LineReport(new UUID(0, 1), Period.financialYear(2026), Money.millions("44.9"),
                        Money.millions("20"), Money.millions("45.2"), "", Provenance.local("Finance return"))));

        assertThat(line.variance()).isEqualTo(Money.millions("0.3"));
    }

    @Test
    void moneyIsForOneProgrammeOrForNone() {
        UUID programme = new UUID(0, 1);

        assertThat(new Scope.OfProgramme(programme).isOf(programme)).isTrue();
        assertThat(new Scope.OfProgramme(new UUID(0, 2)).isOf(programme)).isFalse();
        assertThat(new Scope.Unassigned().isOf(programme)).isFalse();
    }

    @Test
    void savingsAreClassedFromTheSurestDown() {
        assertThat(Stream.of(Saving.Confidence.values()).map(each -> each.words() + " " + each.weight()))
                .containsExactly("Delivered 1", "On track 0.9", "At risk 0.5", "Unachievable 0", "Unidentified 0");
    }
}
