package org.localityplan.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.localityplan.command.Surroundings;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Refusal;

/// The program's window over an open plan. The plan is being opened from the moment this is made, while JavaFX is still to
/// start; that is why [Launch] makes it and not JavaFX, to which it is an application only for showing documents.
final class Desktop extends Application {
    private static final List<String> ICONS = List.of("icon-32.png", "icon-64.png", "icon-256.png");

    private final Surroundings surroundings;
    private final boolean tour;
    private final Background background = Background.live();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private OpeningPlan opening;
    private Optional<OpenPlan> open = Optional.empty();

    Desktop(Surroundings surroundings, List<String> arguments) {
        this.surroundings = surroundings;
        tour = arguments.contains(Tour.COMMAND);
        opening = OpeningPlan.begin(named(Launch.STORE, arguments).orElse(surroundings.usualPlan()), surroundings);
    }

    /// Shows the window, and waits until it and the plan are closed.
    ///
    /// @throws UnsupportedOperationException when the display does not answer
    void run() {
        try {
            Background.startScreen(() -> start(new Stage()));
            closed.join();
            Platform.exit();
        } finally {
            close();
        }
    }

    @Override
    public void start(Stage stage) {
        // Afterwards, because JavaFX is still busy with the window while it says this
        stage.setOnHidden(_ -> background.onScreen(() -> closed.completeAsync(this::close, Runnable::run)));
        ICONS.forEach(icon -> stage.getIcons().add(icon(icon)));
        WindowSize.applyTo(stage);
        OpeningScene.showOn(stage);
        await(stage, tour ? plan -> new Tour(plan.shell(), surroundings.out()).start(stage) : _ -> {});
    }

    private void await(Stage stage, Consumer<OpenPlan> then) {
        background.run(this, "Opening the plan", _ -> opening.await(), answer -> {
            if (stage.isShowing()) {
                switch (answer) {
                    case Opening.Opened(PlanStore store) -> show(store, stage);
                    case Opening.Refused(Refusal refusal) -> refuse(refusal, stage);
                }
                open.ifPresentOrElse(then, stage::close);
            }
        });
    }

    private void refuse(Refusal refusal, Stage stage) {
        if (RefusedOpening.lookAtCopy(refusal)) {
            switch (opening.copy()) {
                case Opening.Opened(PlanStore copy) -> show(copy, stage);
                case Opening.Refused(Refusal again) -> RefusedOpening.say(again);
            }
        }
    }

    private void show(PlanStore store, Stage stage) {
        OpenPlan plan = OpenPlan.of(store, surroundings, this::showDocument, () -> openSample(stage));
        open = Optional.of(plan);
        plan.showOn(stage);
    }

    private void openSample(Stage stage) {
        close();
        OpeningScene.showOn(stage);
        opening = OpeningPlan.begin(surroundings.dataFolder().resolve("trafford-sample.plan"), surroundings);
        await(stage, _ -> {});
    }

    /// Closes the plan, and also one that is not shown yet.
    private boolean close() {
        open.ifPresent(OpenPlan::close);
        open = Optional.empty();
        opening.close();
        return true;
    }

    private void showDocument(Path document) {
        getHostServices().showDocument(document.toUri().toString());
    }

    private static Optional<Path> named(String option, List<String> arguments) {
        int at = arguments.indexOf(option);
        return at >= 0 && at + 1 < arguments.size() ? Optional.of(Path.of(arguments.get(at + 1))) : Optional.empty();
    }

    private static Image icon(String name) {
        return new Image("/org/localityplan/desktop/" + name);
    }
}
