package org.localityplan.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;

/// How long it takes, in the plan with a million figures, from a click on a measure until its page with the chart of its
/// course is drawn, and from a click on the page's Benchmark tab until the strip of councils is. A program, because it
/// needs a display and a window of its own. It prints milliseconds: the first of each, and of the rest median and most.
///
/// A click ends when JavaFX is ready for the frame after the one that holds the chart, so up to a sixtieth of a second of
/// waiting is counted with it.
public final class MeasureClicks {
    private static final Path FOLDER = Path.of("target", "speed");
    private static final int MEASURES = 25;
    private static final int BENCHMARK = 1;

    /// How long a person looks at the overview before the first click, in halves: a page is made ready in between.
    private static final Duration READING = Duration.ofSeconds(1);

    private final Shell shell;
    private final Scene scene;

    private MeasureClicks(Shell shell, Scene scene) {
        this.shell = shell;
        this.scene = scene;
    }

    static void main() throws IOException, InterruptedException {
        Locale.setDefault(Locale.UK);
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(FOLDER);
        Path file = MillionFigures.WHOLE.plan(FOLDER);
        if (!(PlanStore.open(file, MillionFigures.session(FOLDER)) instanceof Opening.Opened(PlanStore store))) {
            throw new IllegalStateException("The plan was refused: " + file);
        }
        try (store) {
            CompletableFuture<MeasureClicks> shown = new CompletableFuture<>();
            Background.startScreen(() -> shown.complete(shown(store)));
            shown.join().measure();
            Platform.exit();
        }
    }

    private static MeasureClicks shown(PlanStore store) {
        Shell shell = new Shell(store, Background.live(), Screens.all(), GivenSurroundings.surroundings());
        Stage stage = new Stage();
        Scene scene = shell.scene(1440, 900);
        stage.setScene(scene);
        stage.show();
        return new MeasureClicks(shell, scene);
    }

    private void measure() throws InterruptedException {
        Thread.sleep(READING.toMillis());
        Platform.runLater(shell::prepare);
        Thread.sleep(READING.toMillis());
        List<Double> pages = new ArrayList<>();
        List<Double> benchmarks = new ArrayList<>();
        for (int number = 0; number < MEASURES; number++) {
            MeasureKey key = new MeasureKey(Framework.LOCAL, "M%03d".formatted(number));
            pages.add(untilDrawn(() -> shell.workspace().navigator().go(new Place.MeasurePage(key))));
            benchmarks.add(untilDrawn(() -> tabs().getSelectionModel().select(BENCHMARK)));
        }
        print("A measure's page", pages);
        print("Its benchmark", benchmarks);
    }

    /// In milliseconds.
    private double untilDrawn(Runnable click) {
        CompletableFuture<Double> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            Set<JFreeChart> before = Collections.newSetFromMap(new IdentityHashMap<>());
            charts(scene.getRoot()).forEach(before::add);
            long clicked = System.nanoTime();
            click.run();
            scene.addPostLayoutPulseListener(new Runnable() {
                private boolean there;

                @Override
                public void run() {
                    Platform.requestNextPulse();
                    if (there) {
                        scene.removePostLayoutPulseListener(this);
                        drawn.complete((System.nanoTime() - clicked) / 1e6);
                    }
                    there = charts(scene.getRoot()).anyMatch(chart -> !before.contains(chart));
                }
            });
            Platform.requestNextPulse();
        });
        return drawn.join();
    }

    private TabPane tabs() {
        return (TabPane) scene.lookup("#measure-tabs");
    }

    private static Stream<JFreeChart> charts(Node node) {
        if (node instanceof ChartViewer viewer) {
            return Stream.of(viewer.getChart());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(MeasureClicks::charts)
                : Stream.empty();
    }

    private static void print(String what, List<Double> times) {
        List<Double> later = times.stream().skip(1).sorted().toList();
        System.out.printf(
                "%-18s first %4.0f ms, then median %4.0f ms, most %4.0f ms (%d times)%n",
                what, times.getFirst(), later.get(later.size() / 2), later.getLast(), later.size());
    }
}
