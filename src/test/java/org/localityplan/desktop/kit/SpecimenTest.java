package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws every part of the kit in every theme and leaves the sheets under `target/pictures` to be looked at.
class SpecimenTest {

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "LIGHT, 150", "DARK, 100", "DARK, 150"})
    void drawsTheSpecimenSheet(Theme theme, int percent) throws Exception {
        var size = new TextSize(percent);
        var picture = WaitForAsyncUtils.asyncFx(() -> picture(theme, size)).get(30, TimeUnit.SECONDS);
        assertThat(colours(picture)).as("colours on the sheet").isGreaterThan(200);
        save(picture, "specimen-%s-%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), percent));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void menusAndDialogsWearTheThemeOfTheirWindow(Theme theme) throws Exception {
        var stage = WaitForAsyncUtils.asyncFx(() -> openPopups(theme)).get(30, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        var sheets = WaitForAsyncUtils.asyncFx(() -> closePopups(theme, stage)).get(30, TimeUnit.SECONDS);
        assertThat(sheets).hasSize(4).allMatch(theme.styleSheets(new TextSize(125))::equals);
    }

    private static Stage openPopups(Theme theme) {
        var stage = new Stage();
        var scene = new Scene(Specimen.withPopups());
        theme.apply(scene, new TextSize(125));
        stage.setScene(scene);
        stage.show();
        ((ComboBox<?>) scene.getRoot().lookup(".combo-box")).show();
        ((MenuButton) scene.getRoot().lookup(".menu-button")).show();
        new Tooltip("34 days late").show(scene.getRoot(), 10, 10);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "Freeze the edition? It is for ever.");
        alert.initOwner(stage);
        theme.apply(alert.getDialogPane().getScene(), new TextSize(125));
        alert.show();
        return stage;
    }

    private static List<List<String>> closePopups(Theme theme, Stage stage) throws IOException {
        var sheets = new ArrayList<List<String>>();
        for (var window : List.copyOf(Window.getWindows())) {
            if (!window.equals(stage) && window.isShowing()) {
                var name = "popup-%s-%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), sheets.size());
                save(window.getScene().snapshot(null), name);
                sheets.add(List.copyOf(window.getScene().getStylesheets()));
                window.hide();
            }
        }
        stage.close();
        return sheets;
    }

    private static WritableImage picture(Theme theme, TextSize size) {
        var stage = new Stage();
        var scene = new Scene(Specimen.sheet(), 1280 * size.percent() / 100.0, 1000 * size.percent() / 100.0);
        theme.apply(scene, size);
        stage.setScene(scene);
        stage.show();
        var picture = scene.snapshot(null);
        stage.close();
        return picture;
    }

    private static long colours(WritableImage picture) {
        var image = SwingFXUtils.fromFXImage(picture, null);
        return java.util.Arrays
                .stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }

    private static void save(WritableImage picture, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", folder.resolve(name).toFile());
    }
}
