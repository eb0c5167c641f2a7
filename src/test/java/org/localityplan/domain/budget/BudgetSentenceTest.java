package org.localityplan.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;

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

class BudgetSentenceTest {

    private static final Period YEAR = Period.financialYear(2026);
    private static final Provenance SOURCE = Provenance.local("Finance return");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/budget-sentences.csv", numLinesToSkip = 1, delimiter = ';')
    void says(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        Budget budget = new Budget(
                row.words(1).stream().map(each -> line(each, SOURCE)).toList(),
                row.words(3).stream().map(BudgetSentenceTest::saving).toList(),
                row.words(2).stream().map(BudgetSentenceTest::gap).toList(),
                List.of());

        assertThat(BudgetSentence.ofVariance(budget, YEAR)).isEqualTo(row.text(4));
        assertThat(BudgetSentence.ofGap(budget, YEAR)).isEqualTo(row.text(5));
    }

    @Test
    void saysThatSomeFiguresAreIllustrative() {
        Budget budget = new Budget(
                List.of(line("1/1", SOURCE), line("1/1", Provenance.illustrative())),
                List.of(),
                List.of(gap("44.3")),
                List.of());

        assertThat(BudgetSentence.ofVariance(budget, YEAR)).endsWith(" Some of these figures are illustrative.");
        assertThat(BudgetSentence.ofGap(budget, YEAR)).doesNotContain("illustrative");
    }

    @Test
    void leavesOtherYearsOut() {
        Budget budget = new Budget(List.of(line("1/1", SOURCE)), List.of(), List.of(gap("44.3")), List.of());

        assertThat(BudgetSentence.ofVariance(budget, YEAR.next())).isEqualTo("There is no budget for 2027/28.");
        assertThat(BudgetSentence.ofGap(budget, YEAR.next())).isEqualTo("There is no gap on record for 2027/28.");
    }

    /// A line as budget and forecast in millions, `44.9/45.2`.
    private static BudgetLine line(String text, Provenance provenance) {
        String[] parts = text.split("/", -1);
        return new BudgetLine(
                new UUID(0, 1),
                "Care",
                new Scope.Unassigned(),
                "Council",
                YEAR, List.of(new LineReport(new UUID(0, 1), YEAR, Money.millions(parts[0]), Money.ZERO,
                        Money.millions(parts[1]), "", provenance)));
    }

    private static Saving saving(String text) {
        String[] parts = text.split("=", -1);
        return new Saving(
                new UUID(0, 2),
                "Saving",
                new Scope.Unassigned(),
                YEAR,
                Money.millions(parts[1]),
                Money.millions(parts[1]),
                Saving.Confidence.valueOf(parts[0]), SavingTerms.NOT_STATED,
                SOURCE);
    }

    private static Budget.Gap gap(String millions) {
        return new Budget.Gap(new UUID(0, 3), "Do nothing", "Council", YEAR, Money.millions(millions),
                new Budget.Stated.Nothing(), SOURCE);
    }
}
