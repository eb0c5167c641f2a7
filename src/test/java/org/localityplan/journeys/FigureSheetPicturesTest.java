package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

class FigureSheetPicturesTest {

    @Test
    void showsTheSheetInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan());
        assertThat(pictures.take("sheet", new Place.FigureSheet())).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsWhatIsTypedWhatItReplacesAndWhatIsWrong() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).after(FigureSheetPicturesTest::paste);
        assertThat(pictures.take("sheet-typed", new Place.FigureSheet())).hasSize(8).allMatch(Files::exists);
    }

    private static void paste(Shell shell) {
        var content = new ClipboardContent();
        content.putString("90.2%\t412\t\tyes\tnew system\n\t412\t500\nmany\t\t\tperhaps\n1,190\n88.8\t1\t0\n");
        Clipboard.getSystemClipboard().setContent(content);
        ((SpreadsheetView) shell.root().lookup("#figure-grid")).pasteClipboard();
    }
}
