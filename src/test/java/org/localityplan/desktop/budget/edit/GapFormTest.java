package org.localityplan.desktop.budget.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.budget.Budget.Stated;
import org.localityplan.store.PlanStore;

/// The form of a gap without a window, on a real plan file.
class GapFormTest {

    private static final Period LATER = Period.financialYear(2028);

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
    void makesAGapWithItsSourceAndTakesItBack() {
        var before = plan.snapshot().budget();
        var form = fresh();
        form.save();
        assertThat(form.view().get().sentences()).containsOnlyKeys("title", "source", "opening");
        type(form, Map.of("title", "Draft budget", "opening", "12.5", "stated", "£9m", "source", "Executive, paper 5",
                "period", "2028/29"));
        assertThat(sentences(form)).containsExactly("No savings of 2028/29 are on record to close it.");
        form.save();
        assertThat(form.saved()).isTrue();
        var made = plan.snapshot().budget().gapOf(LATER).orElseThrow();
        assertThat(made).isEqualTo(new Gap(
                made.id(), "Draft budget", "Council", LATER, Money.millions("12.5"),
                new Stated.Savings(Money.millions("9")), Provenance.local("Executive, paper 5")));
        workspace.notices().current().get().remedies().getFirst().action().run();
        assertThat(plan.snapshot().budget()).isEqualTo(before);
    }

    @Test
    void changesAGapAndKeepsWhereItComesFromUntilThatIsTyped() {
        var form = change();
        form.type("opening", "10.4");
        assertThat(sentences(form))
                .containsExactly("With the savings of 2026/27, £4.8m of £10.4m is expected to be left.");
        form.save();
        assertThat(form.saved()).isTrue();
        assertThat(gap().opening()).isEqualTo(Money.millions("10.4"));
        assertThat(gap().provenance())
                .isEqualTo(GivenYears.SAMPLE.budget().gapOf(GivenYears.YEAR).orElseThrow().provenance());
        var again = change();
        again.type("source", "Finance return");
        again.save();
        assertThat(gap().provenance()).isEqualTo(Provenance.local("Finance return"));
    }

    @Test
    void asksWhetherPoundsWereTypedWhereMillionsAreMeant() {
        var form = change();
        form.type("opening", "9400000");
        form.save();
        assertThat(form.saved()).isFalse();
        assertThat(form.view().get().asking()).isTrue();
        form.type("opening", "9.5");
        form.save();
        assertThat(form.saved()).isTrue();
    }

    @Test
    void whatCannotBeStandsBesideItsField() {
        var form = change();
        form.type("opening", "-1");
        form.save();
        assertThat(form.saved()).isFalse();
        assertThat(form.view().get().sentences().get("opening")).contains("0 or more");
        var like = fresh();
        type(like, Map.of("title", gap().title(), "partner", gap().partner(), "opening", "1", "source", "Us"));
        assertThat(sentences(like)).last().asString().startsWith("2026/27 has another gap");
        like.save();
        assertThat(like.view().get().sentences()).containsOnlyKeys("title");
    }

    @Test
    void statedSavingsAreAskedAboutWhereTheyAreFarFromTheGap() {
        var form = change();
        form.type("stated", "0.05");
        form.save();
        assertThat(form.saved()).isFalse();
        assertThat(form.view().get().sentences().get("stated")).contains("is far from the gap");
        form.save();
        assertThat(form.saved()).isTrue();
        assertThat(gap().stated()).isEqualTo(new Stated.Savings(Money.millions("0.05")));
    }

    private FormModel fresh() {
        return form(GapScript.fresh(MoneyWriter.of(workspace), GivenYears.YEAR));
    }

    private FormModel change() {
        return form(GapScript.of(MoneyWriter.of(workspace), gap()));
    }

    private FormModel form(Script script) {
        return new FormModel(workspace, script);
    }

    private Gap gap() {
        return plan.snapshot().budget().gapOf(GivenYears.YEAR).orElseThrow();
    }

    private static void type(FormModel form, Map<String, String> typed) {
        typed.forEach(form::type);
    }

    private static List<String> sentences(FormModel form) {
        return form.view().get().reading().previews().getFirst().sentences();
    }
}
