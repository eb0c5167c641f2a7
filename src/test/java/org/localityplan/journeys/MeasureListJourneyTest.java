package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableColumnBase;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;

/// A performance officer looks at the list through its views, narrows it, keeps a view and chooses columns, by keyboard.
class MeasureListJourneyTest extends Journey {

    MeasureListJourneyTest() {
        super(new Place.Measures());
    }

    @Test
    void goesThroughTheViewsWithTheArrowKeys() {
        focus("#measure-views .toggle-button:selected");
        assertThat(spoken()).isEqualTo("All · 50 measures");
        press(KeyCode.RIGHT);
        assertThat(spoken()).isEqualTo("Needs an update · 2 measures");
        assertThat(table().getItems()).hasSize(2);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(spoken()).startsWith("No target");
        press(KeyCode.ESCAPE);
        assertThat(table().getItems()).hasSize(50);
    }

    @Test
    void narrowsByAFacetKeepsTheViewAndFindsItTheNextDay() {
        focus("#show-filters");
        press(KeyCode.SPACE);
        focus("#filter-status");
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(robot.lookup("#filter-status").<ButtonBase>query().getText()).isEqualTo("Status: Off track");
        assertThat(table().getItems()).hasSize(5);
        focus("#save-view");
        press(KeyCode.SPACE);
        write("My reds");
        press(KeyCode.ENTER);
        assertThat(notice()).contains("Saved the view “My reds”");
        assertThat(focused().getId()).isEqualTo("delete-view");
        assertThat(nextDay()).isEqualTo("My reds · 5 measures");
        press(KeyCode.SPACE);
        assertThat(notice()).contains("Deleted the view “My reds”");
        assertThat(table().getItems()).hasSize(50);
    }

    @Test
    void choosesAColumn() {
        assertThat(columns()).doesNotContain("Variation");
        focus("#measure-columns");
        press(KeyCode.SPACE);
        for (int i = 0; i < 6; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        assertThat(columns()).contains("Variation", "Measure");
    }

    @Test
    void leadsToTheSheet() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(place()).isEqualTo(new Place.FigureSheet());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(focused().getId()).isEqualTo("measures");
    }

    @Test
    void namesEverythingTheKeyboardCanReach() {
        focus("#show-filters");
        press(KeyCode.SPACE);
        assertThat(NamelessControls.in(shell().root())).isEmpty();
    }

    /// The view that is chosen when the program is opened again.
    private String nextDay() {
        return Keyboard.onScreen(() -> {
            try (var next = new Shell(plan, Background.live(), Screens.all(), surroundings)) {
                next.scene(1024, 640);
                next.workspace().navigator().go(new Place.Measures());
                return next.root().lookup("#measure-views .toggle-button:selected").getAccessibleText();
            }
        });
    }

    private List<String> columns() {
        return table().getColumns().stream().map(TableColumnBase::getText).toList();
    }

    private FilteredTableView<?> table() {
        return robot.lookup("#measures").queryAs(FilteredTableView.class);
    }
}
