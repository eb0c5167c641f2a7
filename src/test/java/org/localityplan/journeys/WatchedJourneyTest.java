package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.journeys.Watchdog.Block;
import org.localityplan.speed.ManyProjects;

/// A plan of 600 projects in a real plan file, worked by keyboard through every screen while a watchdog looks at how long
/// the window does not answer. What it saw is written to `target/window-blocks.md`, the first time that something is done
/// apart from the later ones: the first time Java loads what is needed for it.
class WatchedJourneyTest extends FileJourney {

    private static final Path REPORT = Path.of("target", "window-blocks.md");
    private static final int ROUNDS = 3;

    /// Tests run side by side on slow machines: only what nobody could overlook fails here. The bar itself is looked at in
    /// the report of a quiet machine.
    private static final Duration TOO_LONG = Duration.ofSeconds(1);

    private Optional<Watchdog> watchdog = Optional.empty();

    WatchedJourneyTest() {
        super(new Place.Overview(), ManyProjects.WHOLE.content());
    }

    @Test
    void noActionBlocksTheWindow() throws IOException {
        var rounds = new ArrayList<List<Block>>();
        for (int round = 0; round < ROUNDS; round++) {
            try (var watching = Watchdog.watching()) {
                watchdog = Optional.of(watching);
                walk();
                rounds.add(Keyboard.onScreen(watching::blocks));
            }
        }
        Files.writeString(REPORT, report(rounds));
        assertThat(rounds.stream().flatMap(List::stream))
                .hasSizeGreaterThan(100)
                .allSatisfy(block -> assertThat(block.processor()).as(block.action()).isLessThan(TOO_LONG));
    }

    private void walk() {
        overviewAndProgrammes();
        statusUpdate();
        planAndMeasures();
        risks();
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
    }

    private void overviewAndProgrammes() {
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.DOWN);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.ENTER);
        for (var tab : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            press(tab);
        }
        press(KeyCode.ALT, KeyCode.LEFT);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        press(KeyCode.END);
    }

    private void statusUpdate() {
        press(KeyCode.CONTROL, KeyCode.U);
        press(KeyCode.ALT, KeyCode.LEFT);
        doing("go to the status update of a project");
        go(new Place.StatusUpdate(ManyProjects.project(7)));
        press(KeyCode.A);
        press(KeyCode.TAB);
        write("x");
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        press(KeyCode.ESCAPE);
        doing("go to the status update of another project");
        go(new Place.StatusUpdate(ManyProjects.project(8)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        press(KeyCode.ESCAPE);
    }

    private void planAndMeasures() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        press(KeyCode.T);
        press(KeyCode.DIGIT3);
        press(KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.LEFT);
    }

    private void risks() {
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.R);
        write("x");
        press(KeyCode.ESCAPE);
        press(KeyCode.DIGIT2);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.F);
        reach("field-day");
        fill("26/02/2027", "The building is late");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).startsWith("Saved");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(notice()).startsWith("Taken back");
        press(KeyCode.DIGIT3);
        press(KeyCode.DIGIT1);
    }

    @Override
    void press(KeyCode... keys) {
        var names = Stream.of(keys).map(KeyCode::getName).collect(Collectors.joining("+"));
        doing(Keyboard.onScreen(() -> "%s: %s".formatted(place().getClass().getSimpleName(), names)));
        super.press(keys);
    }

    private void doing(String action) {
        Keyboard.onScreen(() -> {
            watchdog.ifPresent(watching -> watching.doing(action));
            return action;
        });
    }

    private static String report(List<List<Block>> rounds) {
        var lines = new ArrayList<String>();
        lines.add("| key | first: clock | first: processor | later: clock | later: processor |");
        lines.add("|---|---|---|---|---|");
        var actions = rounds.stream().flatMap(List::stream).map(Block::action).distinct().toList();
        for (var action : actions) {
            var seen = rounds.stream()
                    .flatMap(List::stream)
                    .filter(block -> block.action().equals(action))
                    .toList();
            var later = seen.stream().skip(1).toList();
            lines.add("| %s | %d ms | %d ms | %d ms | %d ms |".formatted(
                    action,
                    seen.getFirst().onTheClock().toMillis(),
                    seen.getFirst().processor().toMillis(),
                    later.stream().mapToLong(block -> block.onTheClock().toMillis()).max().orElse(0),
                    later.stream().mapToLong(block -> block.processor().toMillis()).max().orElse(0)));
        }
        return String.join("\n", lines) + "\n";
    }
}
