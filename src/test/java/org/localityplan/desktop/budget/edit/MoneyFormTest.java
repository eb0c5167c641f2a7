package org.localityplan.desktop.budget.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Saving.Confidence;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;
import org.localityplan.store.PlanStore;

/// The forms of the money without a window, on a real plan file.
class MoneyFormTest {

    private static final Period NOVEMBER = Period.month(2026, 11);

    @TempDir
    private Path folder;

    private PlanStore plan;
    private Workspace workspace;

    @BeforeEach
    void open() {
        plan = GivenStore.of(folder.resolve("plan"), GivenYears.SAMPLE);
        workspace = GivenWorkspace.over(plan);
    }

    @AfterEach
    void close() {
        assertThat(plan.verifyAudit()).isTrue();
        plan.close();
    }

    @Test
    void reportsAMonthAfterTheLastAndSaysWhatMoved() {
        var form = report("Home care");
        type(form, Map.of("actual", "16.5", "forecast", "24.83"));
        assertThat(previews(form)).containsExactly(new Preview(
                "What would follow", "Against budget: £230k over, 0.9% of the budget.",
                "Since Oct 2026: £50k up; it was £180k over then."));
        form.save();
        assertThat(form.saved()).isTrue();
        assertThat(line("Home care").latest().period()).isEqualTo(NOVEMBER);
        assertThat(line("Home care").actual()).isEqualTo(Money.millions("16.5"));
        undo();
        assertThat(line("Home care").latest().period()).isEqualTo(Period.month(2026, 10));
    }

    @Test
    void asksForACommentaryAsSoonAsTheVarianceIsBeyondTheShare() {
        var form = report("Home care");
        assertThat(label(form, "commentary")).isEqualTo("Commentary");
        type(form, Map.of("actual", "16.5", "forecast", "26"));
        assertThat(label(form, "commentary")).isEqualTo("Commentary, needed beyond 5% of the budget");
        form.save();
        assertThat(form.firstFault()).contains("commentary");
        assertThat(form.saved()).isFalse();
        form.type("commentary", "Prices rose; the new contract holds them from January.");
        form.save();
        assertThat(form.saved()).isTrue();
    }

    @Test
    void aMonthReportedAgainTakesThePlaceOfTheReport() {
        var form = report("Home care");
        type(form, Map.of("month", "2026-10", "actual", "14.458", "forecast", "24.7"));
        assertThat(previews(form).getFirst().sentences()).containsExactly(
                "Against budget: £100k over, 0.4% of the budget.",
                "Since Sep 2026: £40k down; it was £140k over then.",
                "Oct 2026 was reported before; this takes its place.");
        form.save();
        assertThat(line("Home care").reports()).hasSize(4);
    }

    @Test
    void asksWhetherPoundsWereTypedWhereMillionsAreMeant() {
        var form = report("Home care");
        type(form, Map.of("actual", "16.5", "forecast", "£131,000,000", "commentary", "All of it"));
        assertThat(form.view().get().sentences().get("forecast"))
                .isEqualTo("This column is in £m, so that this is £131,000,000,000,000. Is £131,000,000 meant?");
        form.save();
        assertThat(form.saved()).isFalse();
        assertThat(form.view().get().asking()).isTrue();
        form.type("forecast", "24.9");
        assertThat(form.view().get().asking()).isFalse();
        form.save();
        assertThat(form.saved()).isTrue();
    }

    @Test
    void savesNeverthelessWhatIsMeant() {
        var form = report("Home care");
        type(form, Map.of("actual", "16.5", "forecast", "1200", "commentary", "All of it"));
        form.save();
        assertThat(form.saved()).isFalse();
        form.save();
        assertThat(form.saved()).isTrue();
        assertThat(line("Home care").forecast()).isEqualTo(Money.millions("1200"));
    }

    @Test
    void whatOnlyTheCommandAsksIsAskedBesideItsFieldAndSavedNevertheless() {
        var form = report("Home care");
        type(form, Map.of("actual", "16.5", "forecast", "0.2", "commentary", "It ends in November"));
        form.save();
        assertThat(form.view().get().sentences().get("forecast")).contains("is far from the budget");
        assertThat(form.view().get().asking()).isTrue();
        form.save();
        assertThat(form.saved()).isTrue();
    }

    @Test
    void makesALineAndChangesWhatItBeganWith() {
        var form = form(LineScript.fresh(writer(), GivenYears.YEAR));
        form.save();
        assertThat(form.view().get().sentences()).containsKeys("name", "budget", "forecast");
        type(form, Map.of("name", "Falls service", "partner", "NHS", "budget", "450k", "forecast", "0.45",
                "scope", ScopeChoice.code(line("Reablement").scope())));
        form.save();
        assertThat(form.saved()).isTrue();
        var made = line("Falls service");
        assertThat(made.scope()).isEqualTo(line("Reablement").scope());
        assertThat(made.budget()).isEqualTo(Money.millions("0.45"));
        var change = form(LineScript.of(writer(), line("Home care")));
        type(change, Map.of("name", "Home care and reablement at home", "scope", ""));
        change.save();
        var changed = line("Home care and reablement at home");
        assertThat(changed.scope()).isEqualTo(new Scope.Unassigned());
        assertThat(changed.reports()).hasSize(4);
    }

    @Test
    void makesASavingWithEverythingThatIsKnownOfIt() {
        var form = form(SavingScript.fresh(writer(), GivenYears.YEAR));
        form.save();
        assertThat(form.view().get().sentences()).containsOnlyKeys("name", "owner", "agreed", "forecast");
        type(form, Map.of("name", "Shared night cover", "agreed", "0.3", "forecast", "0.2", "confidence", "ON_TRACK",
                "inWholeYear", "0.4", "owner", "Head of workforce"));
        form.type("scope", ScopeChoice.code(saving("Settled at first contact").scope()));
        assertThat(previews(form)).containsExactly(
                new Preview(
                        "What would follow",
                        "Of the gap of £9.4m in 2026/27, £3.6m is expected to be left instead of £3.8m, between £2.4m and £4.8m.",
                        "In the year after it makes £400k."),
                new Preview(
                        "It would be challenged",
                        "Shared night cover. Counted as on track, its project “One safeguarding front door” is red."));
        form.save();
        assertThat(saving("Shared night cover").terms()).isEqualTo(new SavingTerms(
                SavingTerms.Recurrence.RECURRENT, new SavingTerms.Effect.PartYear(Money.millions("0.4")),
                "Head of workforce"));
        var change = form(SavingScript.of(writer(), saving("Shared night cover")));
        change.type("inWholeYear", "0.1");
        change.save();
        assertThat(change.view().get().sentences().get("inWholeYear")).contains("less in a whole year");
    }

    @Test
    void updatesAllSavingsOfTheYearAtOnceAndTakesThatBackAtOnce() {
        var before = budget();
        var form = update();
        form.save();
        assertThat(form.saved()).isFalse();
        assertThat(form.view().get().sentences().values()).singleElement().asString().startsWith("Nothing is changed");
        var one = saving("Settled at first contact");
        var other = saving("Joint funding reviews");
        form.type("class-" + one.id(), Confidence.AT_RISK.name());
        form.type("forecast-" + other.id(), "0.7");
        assertThat(previews(form)).containsExactly(new Preview(
                "What would follow", "2 savings are changed.",
                "Of the gap of £9.4m in 2026/27, £4.3m is expected to be left instead of £3.8m, between £2.6m and £6.0m."));
        form.save();
        assertThat(form.saved()).isTrue();
        assertThat(saving("Settled at first contact").confidence()).isEqualTo(Confidence.AT_RISK);
        assertThat(saving("Joint funding reviews").forecast()).isEqualTo(Money.millions("0.7"));
        undo();
        assertThat(budget()).isEqualTo(before);
    }

    @Test
    void faultsOfTheUpdateStandBesideTheSavingTheyAreAbout() {
        var form = update();
        var one = saving("Settled at first contact");
        var other = saving("Joint funding reviews");
        form.type("class-" + one.id(), Confidence.AT_RISK.name());
        form.type("forecast-" + other.id(), "-0.7");
        form.save();
        assertThat(form.view().get().sentences()).containsOnlyKeys("forecast-" + other.id());
        form.type("forecast-" + other.id(), "0.001");
        form.save();
        assertThat(form.view().get().asking()).isTrue();
        form.save();
        assertThat(form.saved()).isTrue();
    }

    @Test
    void saysWhatOtherRulesWouldChange() {
        var form = form(new RulesScript(writer()));
        assertThat(previews(form).getFirst().sentences().getLast())
                .isEqualTo("%1$d of 42 budget lines would need a commentary; %1$d do now.".formatted(6));
        form.type("AT_RISK", "25");
        form.type("commentary", "20");
        assertThat(previews(form).getFirst().sentences())
                .contains(
                        "Of the gap of £9.4m in 2026/27, £4.4m is expected to be left instead of £3.8m, between £2.6m and £5.0m.")
                .last().asString().startsWith("1 of 42 budget lines would need a commentary");
        form.save();
        assertThat(form.saved()).isTrue();
        assertThat(budget().rules().weight(Confidence.AT_RISK)).isEqualByComparingTo("0.25");
        undo();
        assertThat(budget().rules()).isEqualTo(GivenYears.SAMPLE.budget().rules());
    }

    @Test
    void aWeightIsAShare() {
        var form = form(new RulesScript(writer()));
        for (String typed : List.of("101", "-1", "12.345", "half")) {
            form.type("ON_TRACK", typed);
            assertThat(form.view().get().reading().wrong()).containsOnlyKeys("ON_TRACK");
        }
    }

    private FormModel report(String name) {
        return form(new ReportScript(writer(), line(name), UUID.randomUUID()));
    }

    private FormModel update() {
        return form(new SavingsUpdateScript(writer(), GivenYears.YEAR, budget().savingsOf(GivenYears.YEAR)));
    }

    private FormModel form(Script script) {
        return new FormModel(workspace, script);
    }

    private MoneyWriter writer() {
        return MoneyWriter.of(workspace);
    }

    private static void type(FormModel form, Map<String, String> typed) {
        typed.forEach(form::type);
    }

    private static List<Preview> previews(FormModel form) {
        return form.view().get().reading().previews();
    }

    private static String label(FormModel form, String name) {
        return form.view().get().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private void undo() {
        workspace.notices().current().get().remedies().getFirst().action().run();
    }

    private Budget budget() {
        return plan.snapshot().budget();
    }

    private BudgetLine line(String name) {
        return budget().linesOf(GivenYears.YEAR).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Saving saving(String name) {
        return budget().savingsOf(GivenYears.YEAR).stream()
                .filter(saving -> saving.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
