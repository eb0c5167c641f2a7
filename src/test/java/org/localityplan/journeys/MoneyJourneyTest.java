package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Saving.Confidence;

/// A finance manager brings the money up to date by keyboard alone, at human speed, in a real plan file: all savings in one
/// pass, and a month of a budget line with its commentary.
class MoneyJourneyTest extends FileJourney {

    MoneyJourneyTest() {
        super(new Place.Overview(), GivenYears.SAMPLE);
    }

    @Test
    void updatesAllSavingsInOnePassAndSeesItOnTheOverview() {
        assertThat(overviewGap()).contains("£3.8m");
        var manager = new Typist(this);
        manager.chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        manager.read();
        manager.press(KeyCode.DIGIT3);
        manager.read();
        manager.press(KeyCode.U);
        manager.read();
        assertThat(spoken()).isEqualTo("Forecast of Shorter forms, fewer hours, agreed £400k");
        tab(manager, 7);
        assertThat(spoken()).isEqualTo("How sure: Settled at first contact, agreed £1,000k");
        manager.press(KeyCode.DOWN);
        tab(manager, 7);
        assertThat(spoken()).isEqualTo("Forecast of Joint funding reviews, agreed £900k");
        manager.write("0.7");
        tab(manager, 7);
        assertThat(spoken()).isEqualTo("How sure: Still to be found, agreed £1,000k");
        manager.read();
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        manager.chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved: the savings of 2026/27");
        said("All savings of a year in one pass, two of them changed", manager);
        assertThat(manager.seconds()).isLessThanOrEqualTo(90);
        assertUpdated();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(saving("Settled at first contact").confidence()).isEqualTo(Confidence.ON_TRACK);
        assertThat(words("#budget-headline")).startsWith("£3.8m of the gap");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertUpdated();
    }

    private void assertUpdated() {
        assertThat(saving("Settled at first contact").confidence()).isEqualTo(Confidence.AT_RISK);
        assertThat(saving("Joint funding reviews").forecast()).isEqualTo(Money.millions("0.7"));
        assertThat(words("#budget-headline")).startsWith("£4.3m of the gap").doesNotContain("challenged");
        go(new Place.Overview());
        assertThat(overviewGap()).contains("£4.3m");
        go(new Place.BudgetGap());
    }

    @Test
    void reportsAMonthOfALineWithItsCommentary() {
        var manager = new Typist(this);
        manager.chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        manager.read();
        manager.press(KeyCode.DIGIT2);
        manager.read();
        manager.press(KeyCode.R);
        manager.read();
        assertThat(spoken()).isEqualTo("Spent so far, in millions of pounds");
        manager.write("2.205");
        manager.press(KeyCode.TAB);
        manager.write("3.42");
        manager.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(spoken()).isEqualTo("Commentary, needed beyond 5% of the budget");
        manager.write("Two locum assessors until the posts are filled in January");
        manager.read();
        manager.chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved: Safeguarding and deprivation of liberty team, Nov 2026");
        said("A month of a budget line with its commentary", manager);
        assertThat(manager.seconds()).isLessThanOrEqualTo(90);
        assertThat(line().latest().period()).isEqualTo(Period.month(2026, 11));
        assertThat(words("#budget-headline")).contains("The budget is forecast £880k over");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(line().latest().period()).isEqualTo(Period.month(2026, 10));
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(line().variance()).isEqualTo(Money.millions("0.22"));
    }

    @Test
    void answersTheQuestionOfTheUnitByCorrectingIt() {
        go(new Place.BudgetGap());
        press(KeyCode.DIGIT2);
        press(KeyCode.R);
        fill("2.205", "£131,000,000");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        write("Prices");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(spoken()).isEqualTo("Forecast, in millions of pounds");
        assertThat(words("#form-save")).isEqualTo("Save nevertheless");
        press(KeyCode.CONTROL, KeyCode.A);
        write("3.3");
        assertThat(words("#form-save")).isEqualTo("Save the report");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(line().forecast()).isEqualTo(Money.millions("3.3"));
    }

    @Test
    void whatIsTypedIsThereTheNextMorning() throws Exception {
        go(new Place.BudgetGap());
        press(KeyCode.DIGIT3);
        press(KeyCode.N);
        write("Shared night cover");
        closeAndOpenAgain();
        go(new Place.BudgetGap());
        press(KeyCode.DIGIT3);
        press(KeyCode.N);
        assertThat(robot.lookup("#field-name").queryTextInputControl().getText()).isEqualTo("Shared night cover");
    }

    @Test
    void changesHowFarSavingsCount() {
        go(new Place.BudgetGap());
        press(KeyCode.C);
        reach("field-AT_RISK");
        press(KeyCode.CONTROL, KeyCode.A);
        write("25");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved: the rules for money");
        assertThat(words("#budget-headline")).startsWith("£4.4m of the gap");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words("#budget-headline")).startsWith("£3.8m of the gap");
    }

    @Test
    void addsAGapAndChangesIt() {
        go(new Place.BudgetGap());
        press(KeyCode.N);
        assertThat(spoken()).isEqualTo("Title");
        fill("Draft budget", "NHS", "12.5", "9");
        reach("field-source");
        write("Executive, paper 5");
        assertThat(NamelessControls.in(shell().root())).isEmpty();
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved: Draft budget, 2026/27");
        assertThat(gaps("Draft budget")).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(gaps("Draft budget")).isEmpty();
        reach("deed-G");
        press(KeyCode.SPACE);
        reach("field-opening");
        press(KeyCode.CONTROL, KeyCode.A);
        write("10.4");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(words("#budget-headline")).startsWith("£4.8m of the gap");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words("#budget-headline")).startsWith("£3.8m of the gap");
    }

    private List<Budget.Gap> gaps(String title) {
        return plan.snapshot().budget().gaps().stream().filter(gap -> gap.title().equals(title)).toList();
    }

    private static void tab(Typist manager, int times) {
        for (int i = 0; i < times; i++) {
            manager.press(KeyCode.TAB);
        }
    }

    private String overviewGap() {
        return robot.lookup(node -> node.getAccessibleText() != null
                && node.getAccessibleText().startsWith("Forecast gap")).query().getAccessibleText();
    }

    private Saving saving(String name) {
        return plan.snapshot().budget().savingsOf(GivenYears.YEAR).stream()
                .filter(saving -> saving.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private BudgetLine line() {
        return plan.snapshot().budget().linesOf(GivenYears.YEAR).getFirst();
    }

    private static void said(String what, Typist typist) {
        System.out.println("%s: %s".formatted(what, typist));
    }
}
