package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.intake.sample.SamplePlan;

/// Pictures of the forms of measures, opened over the page of a measure that is off track.
class MeasureFormPicturesTest {

    private static final String THERAPY = "local:ACC-3";

    @Test
    void showsTheDefinitionWithItsTargets() {
        assertThat(take("form-measure", "Edit the measure", root -> {
            fire(root, "#deed-same");
            type(root, "target-1-aim", "660");
        }))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsAnEmptyFormOfANewMeasureWithItsFaults() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> {
                    fire(shell.root(), "#deed-add");
                    type(shell.root(), "target-1-tolerance", "some");
                    fire(shell.root(), "#form-save");
                })
                .inSmallestWindow("form-new-measure", new Place.NewMeasure());
        assertThat(pictures).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void showsTheCommentary() {
        assertThat(take("form-commentary", "", root -> {
            type(root, "cause", "Two therapists left in the summer.");
            fire(root, "#form-save");
        }))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsWhatAnOverrideWouldChange() {
        assertThat(take("form-override", "Override the light", root -> fire(root, "#light-G")))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsWhatNewLimitsWouldBe() {
        assertThat(take("form-limits", "Set new limits", root -> type(root, "from", "01/01/2026")))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsTheListOfNotes() {
        assertThat(take("form-notes", "All notes", _ -> {})).hasSize(4).allMatch(Files::exists);
    }

    private static List<Path> take(String name, String action, Consumer<Parent> then) {
        return ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> {
                    choose(shell, action);
                    then.accept(shell.root());
                })
                .inSmallestWindow(name, new Place.MeasurePage(MeasureKey.parse(THERAPY).orElseThrow()));
    }

    private static void choose(Shell shell, String action) {
        if (action.isEmpty()) {
            fire(shell.root(), "#measure-action");
        } else {
            ((MenuButton) shell.root().lookup("#measure-more"))
                    .getItems().stream()
                    .filter(item -> item.getText().equals(action))
                    .forEach(item -> item.getOnAction().handle(null));
        }
    }

    private static void fire(Parent root, String id) {
        ((ButtonBase) root.lookup(id)).fire();
    }

    private static void type(Parent root, String field, String text) {
        ((TextInputControl) root.lookup("#field-" + field)).setText(text);
    }
}
