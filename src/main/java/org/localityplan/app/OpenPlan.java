package org.localityplan.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.localityplan.app.draft.DraftFolder;
import org.localityplan.command.Surroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Notices;
import org.localityplan.store.PlanStore;

/// An open plan and the window's content that shows it.
///
/// @param store the open file; closed last
/// @param drafts what is typed and not saved
/// @param shell what is in the window
record OpenPlan(PlanStore store, DraftFolder drafts, Shell shell) implements AutoCloseable {
    /// How long after it is shown the window is taken to be quiet.
    private static final Duration CALM = Duration.seconds(1);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK);

    /// Puts the window's content together.
    ///
    /// @param viewer shows a document in the system's own viewer
    /// @param openSample opens the sample in place of this plan
    static OpenPlan of(PlanStore store, Surroundings around, Consumer<Path> viewer, Runnable openSample) {
        Background background = Background.live();
        DraftFolder drafts = DraftFolder.open(
                around.dataFolder().resolve("drafts"),
                new DraftFolder.Whose(store.id(), around.person()),
                background,
                around.clock());
        Shell shell = new Shell(
                store,
                background,
                Screens.all(),
                new org.localityplan.desktop.Surroundings(
                        String.valueOf(store.file().getFileName()),
                        note(store, around.clock().getZone()),
                        new PreferenceFile(around.dataFolder().resolve("preferences.properties")),
                        drafts,
                        new PackPrinter(around.dataFolder().resolve("packs"), viewer),
                        openSample));
        Notices notices = shell.workspace().notices();
        drafts.whenNotKept(notices::refused);
        String toKnow = Stream.concat(store.notices().stream(), drafts.notices().stream())
                .collect(Collectors.joining(" "));
        if (!toKnow.isEmpty()) {
            notices.done(toKnow);
        }
        return new OpenPlan(store, drafts, shell);
    }

    /// Takes the place of what the window shows, at the window's size.
    void showOn(Stage stage) {
        Scene opening = stage.getScene();
        Scene scene = shell.scene(opening.getWidth(), opening.getHeight());
        stage.titleProperty().unbind();
        stage.titleProperty().bind(shell.title());
        stage.setScene(scene);
        stage.show();
        shell.focus();
        PauseTransition calm = new PauseTransition(CALM);
        calm.setOnFinished(_ -> shell.prepare());
        calm.play();
    }

    @Override
    public void close() {
        shell.close();
        drafts.close();
        store.close();
    }

    private static String note(PlanStore store, ZoneId zone) {
        String backup = store.lastBackup()
                .map(at -> "Backed up " + TIME.format(at.atZone(zone)))
                .orElse("No backup yet");
        return store.readOnly() ? "Read-only copy · " + backup : backup;
    }
}
