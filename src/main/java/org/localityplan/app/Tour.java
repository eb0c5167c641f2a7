package org.localityplan.app;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Section;
import org.localityplan.domain.history.Snapshot;

/// Opens every screen once, then closes the window. The installer trains its start-up cache with it, and its test looks
/// whether every screen opens.
final class Tour {
    /// The word on the command line that asks for it.
    static final String COMMAND = "tour";

    private static final Duration STAY = Duration.millis(400);

    private final Shell shell;
    private final PrintWriter out;
    private final Deque<Place> places;

    /// @param out where it is written how long it took until the overview was shown
    Tour(Shell shell, PrintWriter out) {
        this.shell = shell;
        this.out = out;
        this.places = new ArrayDeque<>(places(shell.workspace().shown().getValue()));
    }

    /// @param stage shows the overview
    void start(Stage stage) {
        tellWhenShown(stage.getScene());
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(_ -> {
            if (places.isEmpty()) {
                stage.close();
            } else {
                shell.workspace().navigator().go(places.pop());
                stay.playFromStart();
            }
        });
        stay.play();
    }

    /// Once the overview has been laid out, and drawn in the pulse after that.
    private void tellWhenShown(Scene scene) {
        Deque<Runnable> told = new ArrayDeque<>();
        told.add(() -> {
            scene.removePostLayoutPulseListener(told.pop());
            out.println("Overview shown after " + sinceStart().toMillis() + " ms");
        });
        scene.addPostLayoutPulseListener(told.getFirst());
    }

    /// Since the process began, the start of Java itself included.
    private static java.time.Duration sinceStart() {
        Instant began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return java.time.Duration.between(began, Instant.now());
    }

    private static List<Place> places(Snapshot snapshot) {
        Stream<Place> everywhere = Arrays.stream(Section.values())
                .flatMap(section -> Stream.concat(Stream.of(section.entrance()), pages(section, snapshot)));
        return Stream.concat(everywhere, Stream.of(new Place.Overview())).toList();
    }

    /// What a section has besides its entrance: one page of each kind.
    private static Stream<Place> pages(Section section, Snapshot snapshot) {
        return switch (section) {
            case OVERVIEW, PLAN, BUDGET, RISKS, SETTINGS -> Stream.empty();
            case PROGRAMMES -> snapshot.plan().programmes().stream()
                    .limit(1)
                    .flatMap(each -> Stream.of(new Place.ProgrammePage(each.id()), new Place.StatusUpdate(each.id())));
            case MEASURES -> Stream.concat(
                    snapshot.measures().stream()
                            .limit(1)
                            .map(history -> new Place.MeasurePage(history.measure().key())),
                    Stream.of(new Place.FigureSheet(), new Place.NewMeasure()));
            case WAITING_LISTS -> Stream.concat(
                    snapshot.waitingLists().stream()
                            .limit(1)
                            .map(list -> new Place.WaitingListPage(list.id())),
                    Stream.of(new Place.CountSheet()));
        };
    }
}
