package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Project;
import org.localityplan.intake.sample.SamplePlan;

/// Pictures of the status update of a project of the sample, in the states a writer meets.
class StatusPicturesTest {

    private final Snapshot sample = SamplePlan.read().plan();

    @Test
    void showsTheFreshForm() {
        assertThat(take("status-fresh", _ -> {})).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void showsWhatIsWrongAndMissing() {
        assertThat(take("status-faults", root -> {
            type(root, "headline", "All the posts are filled and the list is falling. ".repeat(5));
            fire(root, "#form-save");
        }))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsTheRecoveryOfARedProject() {
        assertThat(take("status-red", root -> {
            declare(root, "RED");
            type(root, "cause", "Two of four assessors left in June.");
            goTo(root, "#field-backToGreen");
        }))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsMilestonesAndDecisions() {
        assertThat(take("status-milestones", root -> {
            var forecast = root.lookupAll(".text-field").stream()
                    .filter(node -> node.getAccessibleText().startsWith("Forecast of"))
                    .map(TextInputControl.class::cast)
                    .findFirst()
                    .orElseThrow();
            forecast.setText("18/12/2026");
            fire(root, "#deed-add-ask");
            goTo(root, "#deed-add-ask");
        }))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsWhatTheColoursMean() {
        assertThat(take("status-meanings", root -> {
            var side = root.lookup("#side-BENEFITS");
            side.requestFocus();
            side.fireEvent(new KeyEvent(
                    KeyEvent.KEY_TYPED, "?", "?", KeyCode.UNDEFINED, false, false, false, false));
        }))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsThatNothingChanged() {
        assertThat(take("status-nothing", root -> fire(root, "#deed-nothing-changed")))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    private List<Path> take(String name, Consumer<Parent> then) {
        return ScreenPictures.of(sample)
                .after(shell -> {
                    shell.root().applyCss();
                    shell.root().layout();
                    then.accept(shell.root());
                })
                .inSmallestWindow(name, new Place.StatusUpdate(project("Single front door")));
    }

    private UUID project(String name) {
        return sample.plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .filter(project -> project.name().equals(name))
                .map(Project::id)
                .findFirst()
                .orElseThrow();
    }

    private static void declare(Parent root, String light) {
        root.lookupAll("#light-" + light.charAt(0)).stream()
                .map(RadioButton.class::cast)
                .findFirst()
                .orElseThrow()
                .setSelected(true);
    }

    /// Puts the keyboard there, once the form is laid out.
    private static void goTo(Parent root, String id) {
        root.applyCss();
        root.layout();
        root.requestFocus();
        root.lookup(id).requestFocus();
    }

    private static void fire(Parent root, String id) {
        ((ButtonBase) root.lookup(id)).fire();
    }

    private static void type(Parent root, String field, String text) {
        ((TextInputControl) root.lookup("#field-" + field)).setText(text);
    }
}
