package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.Period;
import org.localityplan.intake.sample.SamplePlan;

class FigureSheetPicturesTest {

    private static final Period LAST_MONTH = Period.month(2026, 10);

    @Test
    void showsTheSheetInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan());
        assertThat(pictures.take("sheet", new Place.FigureSheet())).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsWhatIsTypedWhatItReplacesAndWhatIsWrong() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).after(FigureSheetPicturesTest::paste);
        assertThat(pictures.inSmallestWindow("sheet-typed", new Place.FigureSheet())).hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsWhatWasTypedAnotherDayAndWhatWillBeRemoved() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).after(FigureSheetPicturesTest::findAgain);
        assertThat(pictures.inSmallestWindow("sheet-found", new Place.Overview())).hasSize(4).allMatch(Files::exists);
    }

    /// Every other figure of the month is to be removed.
    private static void findAgain(Shell shell) {
        var texts = new HashMap<String, String>();
        shell.workspace().shown().getValue().measures().stream()
                .filter(each -> each.total(LAST_MONTH).isPresent())
                .forEach(each -> texts.put(
                        "%s VALUE %s".formatted(each.measure().id(), LAST_MONTH.code()),
                        texts.size() % 2 == 0 ? "" : "12"));
        shell.workspace().drafts().keep("sheet of figures", texts);
        shell.workspace().navigator().go(new Place.FigureSheet());
    }

    private static void paste(Shell shell) {
        var content = new ClipboardContent();
        content.putString("90.2%\t412\t\tyes\tnew system\n\t412\t500\nmany\t\t\tperhaps\n1,190\n88.8\t1\t0\n");
        Clipboard.getSystemClipboard().setContent(content);
        ((SpreadsheetView) shell.root().lookup("#figure-grid")).pasteClipboard();
    }
}
