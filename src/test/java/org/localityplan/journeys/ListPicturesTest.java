package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.intake.sample.SamplePlan;

class ListPicturesTest {

    @Test
    void showsAFullListInEverySizeAndLook() {
        var plan = SamplePlan.read().plan();
        var pictures = ScreenPictures.of(plan).take("list-size", new Place.WaitingListPage(occupational(plan).id()));
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"flow, 1", "waits, 2", "outlook, 3", "what-if, 4", "terms, 5"})
    void showsEachOtherTabOfAFullListInEveryLook(String name, int tab) {
        var plan = SamplePlan.read().plan();
        var pictures = ScreenPictures.of(plan)
                .after(shell -> ((TabPane) shell.root().lookup("#list-tabs")).getSelectionModel().select(tab))
                .inSmallestWindow("list-" + name, new Place.WaitingListPage(occupational(plan).id()));
        assertThat(pictures).hasSize(4).allMatch(Files::exists);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"size, 0", "flow, 1", "waits, 2", "outlook, 3", "what-if, 4", "terms, 5"})
    void showsEachTabOfListsOfWhichLittleIsKnown(String name, int tab) {
        take("growing", name, tab, GivenLists.growing());
        take("snapshot", name, tab, GivenLists.sizeOnly());
        take("uncounted", name, tab, GivenLists.uncounted());
        take("two", name, tab, GivenList.of(List.of("2026-09-30:320:-", "2026-10-31:318:30/28/4:30")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"size, 0", "flow, 1"})
    void showsTheSecondViewOfATab(String name, int tab) {
        var plan = SamplePlan.read().plan();
        var pictures = ScreenPictures.of(plan)
                .after(shell -> {
                    ((TabPane) shell.root().lookup("#list-tabs")).getSelectionModel().select(tab);
                    shell.root().applyCss();
                    ((ToggleButton) shell.root().lookup("#%s-views .right-pill".formatted(name))).fire();
                })
                .inBothThemes("list-second-" + name, new Place.WaitingListPage(occupational(plan).id()));
        assertThat(pictures).hasSize(2).allMatch(Files::exists);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"size, 0", "outlook, 3", "what-if, 4", "terms, 5"})
    void fitsTheSmallestWindowWithTextTwiceAsLarge(String name, int tab) {
        var plan = SamplePlan.read().plan();
        var pictures = ScreenPictures.of(plan)
                .after(shell -> ((TabPane) shell.root().lookup("#list-tabs")).getSelectionModel().select(tab))
                .inLargestText("list-largest-" + name, new Place.WaitingListPage(occupational(plan).id()));
        assertThat(pictures).hasSize(2).allMatch(Files::exists);
    }

    @Test
    void showsWhatIsTriedInEveryLook() {
        var list = GivenLists.growing();
        var pictures = ScreenPictures.of(GivenLists.with(List.of(list)))
                .after(ListPicturesTest::trySomething)
                .inSmallestWindow("list-tried", new Place.WaitingListPage(list.id()));
        assertThat(pictures).hasSize(4).allMatch(Files::exists);
    }

    private static void trySomething(Shell shell) {
        ((TabPane) shell.root().lookup("#list-tabs")).getSelectionModel().select(4);
        Map.of("extra", "10", "demand", "-5", "weeks", "8", "a-week", "twenty")
                .forEach((field, typed) -> ((TextField) shell.root().lookup("#what-if-" + field)).setText(typed));
    }

    @Test
    void saysThatAListIsGone() {
        var pictures = ScreenPictures.of(GivenLists.snapshot())
                .inBothThemes("list-gone", new Place.WaitingListPage(new java.util.UUID(0, 9)));
        assertThat(pictures).hasSize(2).allMatch(Files::exists);
    }

    private static WaitingList occupational(Snapshot plan) {
        return plan.waitingLists().stream()
                .filter(each -> each.name().startsWith("Occupational"))
                .findFirst()
                .orElseThrow();
    }

    private static void take(String state, String name, int tab, WaitingList list) {
        var pictures = ScreenPictures.of(GivenLists.with(List.of(list)))
                .after(shell -> ((TabPane) shell.root().lookup("#list-tabs")).getSelectionModel().select(tab))
                .inBothThemes("list-%s-%s".formatted(name, state), new Place.WaitingListPage(list.id()));
        assertThat(pictures).hasSize(2).allMatch(Files::exists);
    }
}
