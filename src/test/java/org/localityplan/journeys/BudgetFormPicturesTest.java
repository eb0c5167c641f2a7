package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.budget.GivenYears;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.domain.people.Role;

class BudgetFormPicturesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "rules, 0, #deed-C",
        "new-gap, 0, #deed-N",
        "change-gap, 0, #deed-G",
        "new-line, 1, #deed-N",
        "report, 1, #deed-R",
        "change-line, 1, #deed-C",
        "new-saving, 2, #deed-N",
        "change-saving, 2, #deed-C",
        "update, 2, #deed-U"})
    void showsEveryForm(String name, int tab, String opens) {
        assertThat(ScreenPictures.of(GivenYears.SAMPLE)
                .after(shell -> open(shell, tab, opens))
                .inSmallestWindow("budget-form-" + name, new Place.BudgetGap()))
                .hasSize(4)
                .allMatch(Files::exists);
        assertThat(ScreenPictures.of(GivenYears.SAMPLE)
                .after(shell -> open(shell, tab, opens))
                .inLargestText("budget-form-" + name, new Place.BudgetGap()))
                .hasSize(2)
                .allMatch(Files::exists);
    }

    @Test
    void showsAMonthThatNeedsACommentary() {
        taken("missing", 1, "#deed-R", Map.of("actual", "2.2", "forecast", "3.52"));
    }

    @Test
    void showsWhatCannotBeAndWhatIsAsked() {
        taken("fault", 1, "#deed-R", Map.of("actual", "about two", "forecast", "3.32"));
        taken("question", 1, "#deed-R", Map.of("actual", "2.2", "forecast", "£131,000,000", "commentary", "More beds"));
    }

    @Test
    void showsYearsWithoutSavingsAndWithoutAnything() {
        assertThat(ScreenPictures.of(GivenPlan.empty()).inBothThemes("budget-nothing", new Place.BudgetGap()))
                .allMatch(Files::exists);
        for (int tab = 1; tab < 4; tab++) {
            int chosen = tab;
            assertThat(ScreenPictures.of(GivenPlan.empty())
                    .after(shell -> choose(shell, chosen))
                    .inBothThemes("budget-nothing-" + tab, new Place.BudgetGap()))
                    .allMatch(Files::exists);
        }
        assertThat(ScreenPictures.of(GivenYears.workedCase().snapshot())
                .inBothThemes("budget-unreconciled", new Place.BudgetGap()))
                .allMatch(Files::exists);
    }

    @Test
    void showsAGapWithoutSavings() {
        assertThat(ScreenPictures.of(GivenYears.SAMPLE)
                .after(BudgetFormPicturesTest::nextYear)
                .inSmallestWindow("budget-bare", new Place.BudgetGap()))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    private static void nextYear(Shell shell) {
        ((ComboBox<?>) shell.root().lookup("#budget-year")).getSelectionModel().selectLast();
    }

    @Test
    void showsWhatStandsBehindAColumn() {
        assertThat(ScreenPictures.of(GivenYears.SAMPLE)
                .after(shell -> {
                    shell.focus();
                    for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER)) {
                        press(shell, key);
                    }
                })
                .inBothThemes("budget-column", new Place.BudgetGap()))
                .allMatch(Files::exists);
    }

    @Test
    void showsWhoeverOnlyLooks() {
        var looking = GivenYears.SAMPLE.steeredBy(GivenPeople.here(Role.VIEWER).steering());
        for (int tab = 0; tab < 3; tab++) {
            int chosen = tab;
            assertThat(ScreenPictures.of(looking)
                    .after(shell -> choose(shell, chosen))
                    .inBothThemes("budget-viewer-" + tab, new Place.BudgetGap()))
                    .allMatch(Files::exists);
        }
    }

    private static void taken(String name, int tab, String opens, Map<String, String> typed) {
        assertThat(ScreenPictures.of(GivenYears.SAMPLE)
                .after(shell -> {
                    open(shell, tab, opens);
                    typed.forEach((field, text) -> type(shell, field, text));
                    fire(shell, "#form-save");
                })
                .inSmallestWindow("budget-form-" + name, new Place.BudgetGap()))
                .allMatch(Files::exists);
    }

    private static void open(Shell shell, int tab, String opens) {
        choose(shell, tab);
        fire(shell, opens);
    }

    private static void choose(Shell shell, int tab) {
        ((TabPane) shell.root().lookup("#budget-tabs")).getSelectionModel().select(tab);
    }

    private static void fire(Shell shell, String button) {
        shell.root().applyCss();
        ((Button) shell.root().lookup(button)).fire();
    }

    private static void type(Shell shell, String field, String text) {
        shell.root().applyCss();
        ((TextInputControl) shell.root().lookup("#field-" + field)).setText(text);
    }

    private static void press(Shell shell, KeyCode key) {
        Event.fireEvent(
                shell.root().getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
