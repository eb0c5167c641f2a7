package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import javafx.scene.control.TabPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.measure.MeasureHistory;

/// A picture of the page in every state of its figures, in light and dark.
class MeasureStatePicturesTest {

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of("none", GivenStates.none()),
                Arguments.of("1-point", GivenStates.months(1).history()),
                Arguments.of("6-points", GivenStates.months(6).history()),
                Arguments.of("11-points", GivenStates.months(11).history()),
                Arguments.of("12-points", GivenStates.months(12).history()),
                Arguments.of("60-points", GivenStates.months(60).history()),
                Arguments.of("full", GivenStates.full()),
                Arguments.of("suppressed", GivenStates.suppressed()),
                Arguments.of("break", GivenStates.broken()),
                Arguments.of("no-target", GivenStates.withoutTarget()),
                Arguments.of("neutral", GivenStates.neutral()),
                Arguments.of("band", GivenStates.band()),
                Arguments.of("annual", GivenStates.annual()),
                Arguments.of("overridden", GivenStates.overridden()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void showsEveryStateInLightAndDark(String name, MeasureHistory history) {
        assertThat(ScreenPictures.of(GivenStates.snapshot(history))
                .inBothThemes("measure-state-" + name, new Place.MeasurePage(history.measure().key())))
                .hasSize(2)
                .allMatch(Files::exists);
    }

    static Stream<Arguments> tabs() {
        return Stream.of("full", "annual", "none")
                .flatMap(state -> Stream.of(1, 2, 3, 4).map(tab -> Arguments.of(state, tab)));
    }

    @ParameterizedTest(name = "{0}, tab {1}")
    @MethodSource("tabs")
    void showsEveryTabInLightAndDark(String state, int tab) {
        var history = switch (state) {
            case "full" -> GivenStates.full();
            case "annual" -> GivenStates.annual();
            default -> GivenStates.none();
        };
        assertThat(ScreenPictures.of(GivenStates.snapshot(history))
                .after(shell -> choose(shell, tab))
                .inBothThemes(
                        "measure-tab-%s-%d".formatted(state, tab),
                        new Place.MeasurePage(history.measure().key())))
                .hasSize(2)
                .allMatch(Files::exists);
    }

    private static void choose(Shell shell, int tab) {
        ((TabPane) shell.root().lookup("#measure-tabs")).getSelectionModel().select(tab);
    }
}
