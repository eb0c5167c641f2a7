package org.localityplan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.localityplan.command.Surroundings;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.domain.history.Outcome;
import org.localityplan.intake.sample.SamplePlan;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Refusal;
import org.localityplan.store.Session;

/// The program's window over an open plan. JavaFX makes it; [Launch] starts it.
public final class Desktop extends Application {
    private static final List<String> ICONS = List.of("icon-32.png", "icon-64.png", "icon-256.png");

    private final Surroundings surroundings = Surroundings.ofThisProcess();
    private Optional<OpenPlan> open = Optional.empty();

    @Override
    public void start(Stage stage) {
        ICONS.forEach(icon -> stage.getIcons().add(icon(icon)));
        WindowSize.applyTo(stage);
        OpeningScene.showOn(stage);
        List<String> arguments = getParameters().getRaw();
        Path file = named(Launch.STORE, arguments).orElse(surroundings.usualPlan());
        open(file, stage, arguments.contains(Tour.COMMAND)
                ? plan -> new Tour(plan.shell(), surroundings.out()).start(stage.getScene())
                : _ -> {});
    }

    @Override
    public void stop() {
        open.ifPresent(OpenPlan::close);
    }

    private void open(Path file, Stage stage, Consumer<OpenPlan> then) {
        Background.live().run(this, "Opening the plan", _ -> openOrMake(file), opening -> {
            switch (opening) {
                case Opening.Opened(PlanStore store) -> show(store, stage);
                case Opening.Refused(Refusal refusal) -> refuse(refusal, file, stage);
            }
            open.ifPresentOrElse(then, stage::close);
        });
    }

    private void refuse(Refusal refusal, Path file, Stage stage) {
        if (RefusedOpening.lookAtCopy(refusal)) {
            showCopy(file, stage);
        }
    }

    private void showCopy(Path file, Stage stage) {
        switch (PlanStore.openCopyReadOnly(file, session())) {
            case Opening.Opened(PlanStore copy) -> show(copy, stage);
            case Opening.Refused(Refusal refusal) -> RefusedOpening.say(refusal);
        }
    }

    private void show(PlanStore store, Stage stage) {
        open.ifPresent(OpenPlan::close);
        OpenPlan plan = OpenPlan.of(store, surroundings, this::showDocument, () -> openSample(stage));
        open = Optional.of(plan);
        plan.showOn(stage);
    }

    private void openSample(Stage stage) {
        open.ifPresent(OpenPlan::close);
        open = Optional.empty();
        OpeningScene.showOn(stage);
        open(surroundings.dataFolder().resolve("trafford-sample.plan"), stage, _ -> {});
    }

    private Opening openOrMake(Path file) {
        if (Files.exists(file)) {
            return PlanStore.open(file, session());
        }
        SamplePlan sample = SamplePlan.madeBy(surroundings.person());
        Opening made = PlanStore.create(file, sample.plan(), session());
        if (made instanceof Opening.Opened(PlanStore store)) {
            boolean refused = sample.published().stream()
                    .map(store::carryOut)
                    .anyMatch(Outcome.Refused.class::isInstance);
            if (refused) {
                throw new IllegalStateException("The program's own sample was refused");
            }
        }
        return made;
    }

    private Session session() {
        return new Session(surroundings.person(), surroundings.clock(), surroundings.backups());
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
