package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

class WaitingPicturesTest {

    @Test
    void showsTheWaitingListsInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).take("waiting", new Place.WaitingLists());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void fitsTheSmallestWindowWithTextTwiceAsLarge() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).inLargestText("waiting", new Place.WaitingLists());
        assertThat(pictures).hasSize(2).allMatch(Files::exists);
    }

    @Test
    void showsTheFormWithADifferenceInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .after(WaitingPicturesTest::typeACount)
                .take("waiting-count", new Place.WaitingLists());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsTheFormThatWasTypedAnotherDayInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan())
                .after(WaitingPicturesTest::findAgain)
                .take("waiting-count-found", new Place.WaitingLists());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void saysInWordsThatAListWasNeverCounted() {
        var plan = SamplePlan.read().plan();
        var uncounted = plan.waitingLists().getLast();
        assertThat(uncounted.counts()).isEmpty();
        var pictures =
                ScreenPictures.of(plan).take("waiting-uncounted", new Place.WaitingListPage(uncounted.id()));
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    private static void findAgain(Shell shell) {
        shell.workspace().shown().getValue().waitingLists().forEach(list -> shell.workspace()
                .drafts()
                .keep("count of waiting list " + list.id(), Map.of("at", "31/10/2026", "waiting", "640")));
        ((Button) shell.root().lookup("#record-count")).fire();
    }

    private static void typeACount(Shell shell) {
        ((Button) shell.root().lookup("#record-count")).fire();
        Map.of("waiting", "399", "added", "95", "completed", "88", "removed", "4", "longest", "long")
                .forEach((field, typed) -> ((TextField) shell.root().lookup("#count-" + field)).setText(typed));
    }
}
