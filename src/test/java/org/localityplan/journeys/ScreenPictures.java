package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Screens;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.TextSize;
import org.localityplan.desktop.kit.Theme;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of a place in the whole frame, in two sizes, two themes and two text sizes, into `target/pictures`.
///
/// Use: `ScreenPictures.of(snapshot).take("measures", new Place.Measures())`.
public final class ScreenPictures {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final List<Size> SIZES = List.of(new Size(1024, 640), new Size(1440, 900));
    private static final List<Integer> TEXT_PERCENT = List.of(100, 150);

    private record Size(int width, int height) {}

    private final Snapshot snapshot;

    private ScreenPictures(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public static ScreenPictures of(Snapshot snapshot) {
        return new ScreenPictures(snapshot);
    }

    /// Writes the eight pictures `name-1024x640-light-100.png` and so on, and returns where they are.
    public List<Path> take(String name, Place place) {
        return SIZES.stream()
                .flatMap(size -> Stream.of(Theme.values())
                        .flatMap(theme -> TEXT_PERCENT.stream().map(percent -> {
                            var file = FOLDER.resolve("%s-%dx%d-%s-%d.png"
                                    .formatted(
                                            name,
                                            size.width(),
                                            size.height(),
                                            theme.name().toLowerCase(Locale.ROOT),
                                            percent));
                            return take(file, size, new Look(theme, new TextSize(percent)), place);
                        })))
                .toList();
    }

    private record Look(Theme theme, TextSize text) {}

    private Path take(Path file, Size size, Look look, Place place) {
        try {
            var shell = onScreen(() -> show(size, look, place));
            settle();
            var image = onScreen(() -> shell.root().getScene().snapshot(null));
            assertThat(image.getWidth()).isEqualTo(size.width());
            write(image, file);
            onScreen(() -> close(shell));
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Shell show(Size size, Look look, Place place) {
        var shell = new Shell(
                new StillPlan(snapshot), Background.live(), Screens.all(), GivenSurroundings.surroundings());
        shell.appearance().choose(look.theme());
        shell.appearance().choose(look.text());
        var stage = new Stage();
        stage.setScene(shell.scene(size.width(), size.height()));
        stage.show();
        shell.workspace().navigator().go(place);
        return shell;
    }

    private static Boolean close(Shell shell) {
        shell.root().getScene().getWindow().hide();
        shell.close();
        return true;
    }

    /// Waits until background work is shown and the layout has come to rest.
    private static void settle() {
        for (int pulse = 0; pulse < 5; pulse++) {
            WaitForAsyncUtils.sleep(40, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static <T> T onScreen(Callable<T> action) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new IllegalStateException("JavaFX did not start", late);
        }
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static void write(WritableImage image, Path file) throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }
}
