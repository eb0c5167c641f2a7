package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localityplan.chart.GoldenPicture;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.Variation;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SpcIconTest {

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Variation.class)
    void saysItsWords(Variation variation) {
        assertThat(SpcIcon.of(variation, 16).getAccessibleText()).isEqualTo(variation.words());
        assertThat(SpcIcon.of(variation, 16).getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
    }

    @ParameterizedTest
    @EnumSource(Assurance.class)
    void saysItsWords(Assurance assurance) {
        assertThat(SpcIcon.of(assurance, 16).getAccessibleText()).isEqualTo(assurance.words());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void looksTheSameAsKept(Theme theme) {
        BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> sheet(theme));
        GoldenPicture.assertLooksLike("spc-icons-" + theme.name().toLowerCase(Locale.ROOT), picture);
    }

    private static BufferedImage sheet(Theme theme) {
        var sheet = new VBox(8, row(16), row(20), row(28), row(48));
        sheet.getStyleClass().add("card");
        var scene = new Scene(sheet, 620, 190);
        theme.apply(scene, TextSize.NORMAL);
        sheet.applyCss();
        sheet.layout();
        return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    }

    private static HBox row(double pixels) {
        var icons = Stream.concat(
                Stream.of(Variation.values()).map(each -> SpcIcon.of(each, pixels)),
                Stream.of(Assurance.values()).map(each -> SpcIcon.of(each, pixels)));
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().setAll(icons.toList());
        return row;
    }
}
