package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange.ReportBudget;
import org.localityplan.domain.history.MoneyChange.ReportedLine;
import org.localityplan.domain.history.MoneyChange.SaveBudgetLines;
import org.localityplan.domain.history.MoneyChange.SaveSavings;
import org.localityplan.domain.history.MoneyChange.SetBudgetRules;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.Snapshot;

/// Budget lines, savings and rules that a person changes.
class MoneyTest {

    private static final UUID LINE = RichPlan.id(90);
    private static final UUID NEW = RichPlan.id(400);
    private static final Period OCTOBER = Period.month(2026, 10);
    private static final Period NOVEMBER = Period.month(2026, 11);

    @TempDir
    Path folder = Path.of("");

    private final List<PlanDesk> desks = new ArrayList<>();

    @BeforeEach
    void make() {
        desks.add(new PlanDesk(folder));
    }

    @AfterEach
    void close() {
        desk().close();
    }

    private PlanDesk desk() {
        return desks.getLast();
    }

    private static ReportBudget report(LineReport report) {
        return new ReportBudget(List.of(new ReportedLine(LINE, report)), Set.of());
    }

    private static SaveSavings savings(Saving... savings) {
        return new SaveSavings(List.of(savings), Set.of());
    }

    private static Saving saving(UUID id, Scope scope, String agreed, String forecast) {
        return new Saving(
                id,
                "Fewer beds",
                scope,
                RichBudget.YEAR,
                Money.millions(agreed),
                Money.millions(forecast),
                Saving.Confidence.ON_TRACK,
                SavingTerms.NOT_STATED,
                RichPlan.OWN);
    }

    private static BudgetLine line(UUID id, Scope scope, LineReport first) {
        return new BudgetLine(id, "Home care", scope, "Council", RichBudget.YEAR, List.of(first));
    }

    private BudgetLine line() {
        return desk().store().snapshot().budget().lines().getFirst();
    }

    private List<String> faulty(Change change) {
        List<Fault> faults = PlanDesk.faults(desk().store().carryOut(change));
        desk().unchanged();
        return faults.stream().map(Fault::field).toList();
    }

    /// Carries it out, takes it back and does it again.
    private AuditEntry thereAndBack(Change change) {
        AuditEntry entry = desk().carryOut(change);
        Snapshot done = desk().store().snapshot();
        assertThat(done).isNotEqualTo(RichPlan.snapshot());
        desk().undo();
        assertThat(desk().store().snapshot()).isEqualTo(RichPlan.snapshot());
        desk().redo();
        assertThat(desk().store().snapshot()).isEqualTo(done);
        return entry;
    }

    @Test
    void aMonthIsReported() {
        LineReport november = RichBudget.report(401, NOVEMBER, "1.2", "1.25", "");
        AuditEntry entry = thereAndBack(report(november));

        assertThat(entry.action()).isEqualTo("Reported budget lines");
        assertThat(entry.subject()).isEqualTo("Reablement, Nov 2026");
        assertThat(entry.after())
                .isEqualTo(
                        "Budget: £1,200,000.00; Actual: £700,000.00; Forecast: £1,250,000.00; Source: Performance team");
        assertThat(line().reports()).hasSize(3);
        assertThat(line().latest()).isEqualTo(november);
        assertThat(line().movement()).isEqualTo(new BudgetLine.Movement.Since(OCTOBER, Money.millions("-0.25")));
    }

    @Test
    void aMonthThatIsReportedAgainTakesThePlaceOfTheReport() {
        AuditEntry entry = thereAndBack(report(RichBudget.report(402, OCTOBER, "1.2", "1.6", "Three more beds")));

        assertThat(entry.action()).isEqualTo("Corrected reports of budget lines");
        assertThat(entry.before()).isEqualTo("Forecast: £1,500,000.00; Commentary: Two more beds than agreed");
        assertThat(entry.after()).isEqualTo("Forecast: £1,600,000.00; Commentary: Three more beds");
        assertThat(line().reports()).hasSize(2);
    }

    @Test
    void commentaryIsCompulsoryBeyondTheLocalitysOwnShare() {
        assertThat(faulty(report(RichBudget.report(403, NOVEMBER, "1.2", "1.33", " "))))
                .containsExactly("0.commentary");
        desk().carryOut(report(RichBudget.report(403, NOVEMBER, "1.2", "1.32", "")));
    }

    @Test
    void refusesReportsThatCannotBe() {
        assertThat(faulty(new ReportBudget(List.of(), Set.of()))).containsExactly("");
        LineReport good = RichBudget.report(404, NOVEMBER, "1.2", "1.2", "");
        ReportBudget twice = new ReportBudget(
                List.of(
                        new ReportedLine(RichPlan.id(999), good),
                        new ReportedLine(LINE, good),
                        new ReportedLine(LINE, good)),
                Set.of());
        assertThat(faulty(twice)).containsExactly("0.line", "2.line");
        for (Period wrong : List.of(
                Period.month(2026, 12), Period.month(2026, 9), Period.month(2025, 11), RichBudget.YEAR)) {
            assertThat(faulty(report(RichBudget.report(405, wrong, "1.2", "1.2", ""))))
                    .containsExactly("0.period");
        }
        assertThat(faulty(report(RichBudget.report(406, NOVEMBER, "1.2", "1.2", "x".repeat(4_001)))))
                .containsExactly("0.commentary");
    }

    @Test
    void asksWhereAnAmountWasProbablyTypedInTheWrongUnit() {
        ReportBudget millions = report(RichBudget.report(407, NOVEMBER, "131000000", "131000000", ""));
        assertThat(faulty(millions)).containsExactly("0.budget", "0.forecast");
        ReportBudget thousands = report(RichBudget.report(408, NOVEMBER, "1.2", "0.00125", "Down"));
        List<Fault> asked = PlanDesk.faults(desk().store().carryOut(thousands));
        assertThat(asked).singleElement().satisfies(fault -> {
            assertThat(fault.asks()).isTrue();
            assertThat(fault.field()).isEqualTo("0.forecast");
            assertThat(fault.sentence()).startsWith("£1,250.00 is far from the budget, £1,200,000.00.");
        });
        desk().carryOut(new ReportBudget(thousands.lines(), Set.copyOf(asked)));
        assertThat(faultyAmount("2000000000")).containsExactly("0.budget", "0.forecast");
    }

    private List<String> faultyAmount(String millions) {
        List<Fault> faults = PlanDesk.faults(
                desk().store().carryOut(report(RichBudget.report(409, NOVEMBER, millions, millions, ""))));
        assertThat(faults).noneMatch(Fault::asks);
        return faults.stream().map(Fault::field).toList();
    }

    @Test
    void savingsAreAddedAndChanged() {
        Saving changed = RichBudget.saving(RichBudget.PROGRAMME, SavingTerms.NOT_STATED);
        AuditEntry entry = thereAndBack(savings(saving(NEW, RichBudget.PROJECT, "1", "0.9"), changed));

        assertThat(entry.action()).isEqualTo("Changed savings");
        assertThat(entry.subject()).isEqualTo("Fewer beds, 2026/27; Fewer agency staff, 2026/27");
        assertThat(entry.before())
                .isEqualTo("Fewer agency staff, 2026/27: For: Living well at home, Reablement; Lasts: Recurrent; In a"
                        + " whole year: £800,000.00; Owner: Head of commissioning");
        assertThat(entry.after())
                .startsWith("Fewer beds, 2026/27: Name: Fewer beds; For: Living well at home, Reablement");
        assertThat(desk().store().snapshot().budget().savings())
                .hasSize(3)
                .contains(changed)
                .endsWith(saving(NEW, RichBudget.PROJECT, "1", "0.9"));
        assertThat(desk().store().audit(RichPlan.id(92))).hasSize(3);
    }

    @Test
    void refusesSavingsThatCannotBe() {
        assertThat(faulty(savings())).containsExactly("");
        Scope elsewhere = new Scope.OfProject(RichPlan.id(998), RichPlan.id(52));
        assertThat(faulty(savings(saving(NEW, elsewhere, "1", "1")))).containsExactly("0.scope", "0.scope");
        assertThat(faulty(savings(
                saving(NEW, RichBudget.PROJECT, "-1", "-1"), saving(NEW, RichBudget.PROJECT, "1", "1"))))
                .containsExactly("0.agreed", "0.forecast", "1.name");
        Saving less = RichBudget.saving(
                RichBudget.PROJECT,
                new SavingTerms(
                        SavingTerms.Recurrence.RECURRENT,
                        new SavingTerms.Effect.PartYear(Money.millions("0.39")),
                        "x".repeat(301)));
        assertThat(faulty(savings(less))).containsExactly("0.owner", "0.inWholeYear");
        assertThat(faulty(savings(saving(NEW, RichBudget.PROJECT, "1", "0.005")))).containsExactly("0.forecast");
        assertThat(faulty(savings(saving(NEW, RichBudget.PROJECT, "1000", "1000"))))
                .containsExactly("0.agreed", "0.forecast");
    }

    @Test
    void linesAreAddedAndLinkedToAProject() {
        BudgetLine made = line(NEW, RichBudget.PROJECT, RichBudget.report(400, RichBudget.YEAR, "3", "3", ""));
        AuditEntry entry = thereAndBack(new SaveBudgetLines(List.of(made), Set.of()));

        assertThat(entry.action()).isEqualTo("Added budget lines");
        assertThat(entry.after()).startsWith("Name: Home care; For: Living well at home, Reablement; Partner: Council");
        assertThat(desk().store().snapshot().budget().lines()).hasSize(3).endsWith(made);
    }

    @Test
    void aLineThatWasMadeIsNotTakenBackOnceItIsReportedOn() {
        BudgetLine made = line(NEW, RichBudget.PROJECT, RichBudget.report(400, RichBudget.YEAR, "3", "3", ""));
        desk().carryOut(new SaveBudgetLines(List.of(made), Set.of()));
        desk().reopenAs("colleague");
        desk().carryOut(new ReportBudget(
                List.of(new ReportedLine(NEW, RichBudget.report(410, NOVEMBER, "3", "3", ""))), Set.of()));
        desk().reopenAs("programme.office");
        PlanDesk.refused(desk().store().undo(), "", "There are reports of these lines now");
    }

    @Test
    void refusesLinesThatCannotBe() {
        assertThat(faulty(new SaveBudgetLines(List.of(), Set.of()))).containsExactly("");
        LineReport first = RichBudget.report(400, RichBudget.YEAR, "3", "3", "");
        BudgetLine nameless = new BudgetLine(NEW, " ", RichBudget.PROJECT, "", RichBudget.YEAR, List.of(first));
        assertThat(faulty(new SaveBudgetLines(
                List.of(nameless, line(NEW, new Scope.OfProgramme(RichPlan.id(997)), first)), Set.of())))
                .containsExactly("0.name", "0.partner", "1.name", "1.scope");
    }

    @Test
    void rulesAreSetAndSetBack() {
        BudgetRules usual = BudgetRules.USUAL;
        AuditEntry entry = thereAndBack(new SetBudgetRules(usual));

        assertThat(entry.action()).isEqualTo("Changed the rules for money");
        assertThat(entry.before()).isEqualTo("At risk: counted at 0.25; Commentary: beyond 0.1 of the budget");
        assertThat(desk().store().snapshot().budget().rules()).isEqualTo(usual);
        PlanDesk.refused(desk().store().carryOut(new SetBudgetRules(usual)), "", "like this already");
    }

    @Test
    void refusesRulesThatAreNoShares() {
        Map<Saving.Confidence, BigDecimal> weights = Map.of(Saving.Confidence.AT_RISK, new BigDecimal("1.1"));
        assertThat(faulty(new SetBudgetRules(new BudgetRules(weights, new BigDecimal("-0.01")))))
                .containsExactly("weights", "commentary");
        assertThat(faulty(new SetBudgetRules(new BudgetRules(Map.of(), new BigDecimal("0.05001")))))
                .containsExactly("commentary");
    }
}
