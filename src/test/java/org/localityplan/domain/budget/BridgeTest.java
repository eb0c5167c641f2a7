package org.localityplan.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.TableRow;

class BridgeTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/bridge.csv", numLinesToSkip = 1)
    void bridges(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        List<Saving> savings = new ArrayList<>();
        int column = 2;
        for (Saving.Confidence confidence : Saving.Confidence.values()) {
            savings.add(saving(confidence, row.text(column)));
            column++;
        }

        Bridge bridge = Bridge.of(Money.millions(row.text(1)), savings);

        assertThat(bridge.low()).isEqualTo(Money.millions(row.text(7)));
        assertThat(bridge.expected()).isEqualTo(Money.millions(row.text(8)));
        assertThat(bridge.high()).isEqualTo(Money.millions(row.text(9)));
        assertThat(bridge.residual()).isEqualTo(Money.millions(row.text(10)));
        assertThat(bridge.unreconciled()).isEqualTo(Money.ZERO);
        assertThat(bridge.expected()).isBetween(bridge.low(), bridge.high());
    }

    @Test
    void whatTheLinesDoNotExplainIsABarOfItsOwn() {
        List<Saving> savings = List.of(saving(Saving.Confidence.ON_TRACK, "4"), saving(Saving.Confidence.AT_RISK, "2"));

        Bridge bridge = Bridge.of(Money.millions("10"), savings, Money.millions("6.5"));

        assertThat(bridge.unreconciled()).isEqualTo(Money.millions("0.5"));
        assertThat(bridge.residual()).isEqualTo(Money.millions("3.5"));
    }

    @Test
    void addsUpTheSavingsOfAClassAndLeavesOutEmptyClasses() {
        List<Saving> savings = List.of(
                saving(Saving.Confidence.AT_RISK, "2"),
                saving(Saving.Confidence.DELIVERED, "1"),
                saving(Saving.Confidence.AT_RISK, "0.5"));

        List<Bridge.Step> steps = Bridge.of(Money.millions("10"), savings).steps();

        assertThat(steps)
                .containsExactly(
                        new Bridge.Step(Saving.Confidence.DELIVERED, Money.millions("1")),
                        new Bridge.Step(Saving.Confidence.AT_RISK, Money.millions("2.5")));
    }

    private static Saving saving(Saving.Confidence confidence, String millions) {
        return new Saving(
                new UUID(0, 1),
                "Saving",
                new Scope.Unassigned(),
                Period.financialYear(2026),
                Money.millions(millions),
                Money.millions(millions),
                confidence, SavingTerms.NOT_STATED,
                Provenance.local("Finance return"));
    }
}
