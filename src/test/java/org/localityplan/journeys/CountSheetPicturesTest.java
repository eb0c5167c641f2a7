package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.intake.sample.SamplePlan;

class CountSheetPicturesTest {

    private static final Place SHEET = new Place.CountSheet();

    @Test
    void showsTheSheetInEverySizeAndLook() {
        assertThat(ScreenPictures.of(SamplePlan.read().plan()).take("counts", SHEET))
                .hasSize(8)
                .allMatch(Files::exists);
    }

    @Test
    void showsTheSheetFilledWithWhatTheMovementsExplain() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> paste(
                        shell,
                        "%d\t90\t88\t4\t36\t9.1\t18\n%d\t112\t113\t8\t46\t11.5\t40\n160\t30\t35\t0\t9\n90\t40\t44\t2\t12\n1,190"));
        assertThat(pictures.inSmallestWindow("counts-filled", SHEET)).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void showsWhatIsWrongInItsCells() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> paste(shell, "many\t90\t-3\t4\tlong\n%d\t112\n160\t\t\t\t9\t12\t500\n"));
        assertThat(pictures.inSmallestWindow("counts-wrong", SHEET)).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void showsWhatWasTypedAnotherDay() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).after(CountSheetPicturesTest::findAgain);
        assertThat(pictures.inSmallestWindow("counts-found", new Place.WaitingLists())).hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsWhatIsAskedBeforeItIsSaved() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .answering(_ -> asked())
                .after(CountSheetPicturesTest::saveAContradiction);
        assertThat(pictures.inSmallestWindow("counts-asked", SHEET)).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void showsTheFormOfAList() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> ((Button) shell.root().lookup("#edit-list")).fire());
        assertThat(pictures.inSmallestWindow("list-form", new Place.WaitingLists())).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void showsThePartsOfAListWithWhatIsWrong() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).after(shell -> {
            paste(shell, "643\t112\t113\t8\t46\t11.5");
            ((Button) shell.root().lookup("#open-parts")).fire();
            ((TextField) shell.root().lookup(".part-number")).setText("40");
        });
        assertThat(pictures.inSmallestWindow("counts-parts", SHEET)).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void keepsSomeRowsOfTheSheetInTheLargestText() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .answering(_ -> asked())
                .after(CountSheetPicturesTest::saveAContradiction);
        assertThat(pictures.inLargestText("counts-asked", SHEET)).hasSize(2).allMatch(Files::exists);
    }

    private static Outcome asked() {
        return new Outcome.Refused(List.of(Fault.asking(
                "0.waiting",
                "The movements explain 400 on the list; this is 150 fewer. Nothing is saved yet. Check the movements, or record it as it is.")));
    }

    private static void saveAContradiction(Shell shell) {
        paste(shell, "%d\t90\t88\t4\t36\t9.1\t18\n643\t112\t113\t8\t46\t11.5\t40");
        ((Button) shell.root().lookup("#save-counts")).fire();
    }

    private static void findAgain(Shell shell) {
        var texts = new HashMap<>(Map.of("day", "15/11/2026"));
        shell.workspace().shown().getValue().waitingLists().forEach(list -> texts.put(list.id() + " WAITING", "640"));
        shell.workspace().drafts().keep("sheet of counts", texts);
        shell.workspace().navigator().go(SHEET);
    }

    /// A number that follows from the list's last count stands for `%d`.
    private static void paste(Shell shell, String block) {
        var content = new ClipboardContent();
        content.putString(block.replace("%d", "250"));
        Clipboard.getSystemClipboard().setContent(content);
        ((SpreadsheetView) shell.root().lookup("#figure-grid")).pasteClipboard();
    }
}
