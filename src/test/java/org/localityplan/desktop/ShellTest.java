package org.localityplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.intake.sample.SamplePlan;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void makesAMeasuresPageReadyWithoutGoingThere() {
        var shell = WaitForAsyncUtils.waitForAsyncFx(20_000, this::prepared);

        assertThat(told).startsWith("overview shown").endsWith("measure left").doesNotContain("overview left")
                .containsSubsequence("measure shown", "measure laid out", "measure left");
        assertThat(shell.workspace().navigator().place().get()).isEqualTo(new Place.Overview());
        assertThat(shell.workspace().navigator().canGoBack().get()).isFalse();
    }

    @Test
    void makesNothingReadyOnceItIsClosed() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var shell = shell();
            shell.close();
            shell.prepare();
            return shell;
        });

        assertThat(told).containsExactly("overview shown", "overview left");
    }

    private Shell prepared() {
        var shell = shell();
        shell.prepare();
        return shell;
    }

    private Shell shell() {
        var screens = new Screens()
                .with(Place.Overview.class, _ -> new Telling("overview"))
                .with(Place.MeasurePage.class, _ -> new Telling("measure"));
        var plan = new StillPlan(SamplePlan.read().plan());
        var shell = new Shell(plan, Background.atOnce(), screens, GivenSurroundings.surroundings());
        shell.scene(1024, 640);
        return shell;
    }

    /// A screen that tells what becomes of it.
    private final class Telling implements Screen {

        private final String name;
        private final StackPane node;

        Telling(String name) {
            this.name = name;
            node = new StackPane() {
                @Override
                protected void layoutChildren() {
                    told.add(name + " laid out");
                }
            };
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public Subscription attach(Place place) {
            told.add(name + " shown");
            return () -> told.add(name + " left");
        }
    }
}
