package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.testfx.api.FxToolkit;

/// Takes pictures of a place in the whole frame, of a screen in two sizes, two themes and two text sizes, into `target/pictures`.
///
/// Use: `ScreenPictures.of(snapshot).take("measures", new Place.Measures())`.
public final class ScreenPictures {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Size SMALLEST = new Size(1024, 640);
    private static final List<Size> SIZES = List.of(SMALLEST, new Size(1440, 900));
    private static final List<TextSize> TEXT_SIZES = List.of(TextSize.NORMAL, new TextSize(150));
    private static final TextSize LARGEST = new TextSize(200);

    private final Supplier<StillPlan> plan;
    private final Consumer<Shell> first;

    private ScreenPictures(Supplier<StillPlan> plan, Consumer<Shell> first) {
        this.plan = plan;
        this.first = first;
    }

    public static ScreenPictures of(Snapshot snapshot) {
        return new ScreenPictures(() -> new StillPlan(snapshot), _ -> {});
    }

    /// The same, after something was done at the place.
    public ScreenPictures after(Consumer<Shell> action) {
        return new ScreenPictures(plan, action);
    }

    /// The same, of a plan that answers every command so.
    public ScreenPictures answering(Function<Change, Outcome> answer) {
        return new ScreenPictures(() -> new StillPlan(plan.get().snapshot(), answer), first);
    }

    /// Writes the eight pictures `name-1024x640-light-100.png` and so on, and returns where they are.
    public List<Path> take(String name, Place place) {
        return SIZES.stream().flatMap(size -> take(name, size, place, TEXT_SIZES)).toList();
    }

    /// Writes four pictures of a form, or of another state of a screen: the smallest window, where there is least room.
    public List<Path> inSmallestWindow(String name, Place place) {
        return take(name, SMALLEST, place, TEXT_SIZES).toList();
    }

    /// Writes two pictures, light and dark, of a window tall enough to show a whole page.
    public List<Path> inBothThemes(String name, Place place) {
        var size = new Size(1180, 960);
        var shell = opened(size, place);
        try {
            return Stream.of(Theme.values())
                    .map(theme -> take(name, shell, new Look(size, theme, TextSize.NORMAL)))
                    .toList();
        } finally {
            onScreen(() -> close(shell));
        }
    }

    /// Writes two pictures of the smallest window with the largest text there is, twice as large as usual.
    public List<Path> inLargestText(String name, Place place) {
        return take(name, SMALLEST, place, List.of(LARGEST)).toList();
    }

    /// A window for each size: the headless platform does not bear a window that changes its size while it is drawn.
    private Stream<Path> take(String name, Size size, Place place, List<TextSize> texts) {
        var shell = opened(size, place);
        try {
            return Stream.of(Theme.values())
                    .flatMap(theme -> texts.stream().map(text -> take(name, shell, new Look(size, theme, text))))
                    .toList()
                    .stream();
        } finally {
            onScreen(() -> close(shell));
        }
    }

    private record Size(int width, int height) {}

    private record Look(Size size, Theme theme, TextSize text) {
        String fileName(String name) {
            return "%s-%dx%d-%s-%d.png"
                    .formatted(
                            name,
                            size.width(),
                            size.height(),
                            theme.name().toLowerCase(Locale.ROOT),
                            text.percent());
        }
    }

    private static Path take(String name, Shell shell, Look look) {
        onScreen(() -> {
            shell.appearance().choose(look.theme());
            shell.appearance().choose(look.text());
            return shell;
        });
        new Keyboard(shell.workspace().background()).settle();
        var image = onScreen(() -> shell.root().getScene().snapshot(null));
        assertThat(image.getWidth()).isEqualTo(look.size().width());
        var frame = onScreen(() -> shell.root().getChildrenUnmodifiable().getFirst().getBoundsInParent());
        assertThat(frame.getWidth())
                .as("width of what the window of %s shows", look.fileName(name))
                .isLessThanOrEqualTo(look.size().width());
        assertThat(frame.getHeight())
                .as("height of what the window of %s shows", look.fileName(name))
                .isLessThanOrEqualTo(look.size().height());
        return write(image, FOLDER.resolve(look.fileName(name)));
    }

    /// A window in which what is done first is done once the place has shown what it had to work out.
    private Shell opened(Size size, Place place) {
        var shell = onScreen(() -> open(size, place));
        new Keyboard(shell.workspace().background()).settle();
        return onScreen(() -> {
            first.accept(shell);
            return shell;
        });
    }

    private Shell open(Size size, Place place) {
        var shell = new Shell(
                plan.get(), Background.live(), Screens.all(), GivenSurroundings.surroundings());
        var stage = new Stage();
        stage.setScene(shell.scene(size.width(), size.height()));
        stage.show();
        shell.workspace().navigator().go(place);
        shell.focus();
        return shell;
    }

    private static Shell close(Shell shell) {
        shell.root().getScene().getWindow().hide();
        shell.close();
        return shell;
    }

    private static <T> T onScreen(Callable<T> action) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new IllegalStateException("JavaFX did not start", late);
        }
        return Keyboard.onScreen(action);
    }

    private static Path write(WritableImage image, Path file) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
