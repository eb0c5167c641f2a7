package org.localityplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.command.Surroundings;

class LaunchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final Display NONE = new Display("Linux", Map.of(), "");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refusesAWindowWithoutADisplayInOneSentence() {
        assertThat(launch(Optional.empty()).run()).isEqualTo(1);

        assertThat(err)
                .hasToString("There is no display here, so no window can be opened; the commands work without one: "
                        + "see locality-plan --help." + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesThePackInsteadWhereOneIsNamed() {
        Path pack = folder.resolve("new/board-pack.pdf");

        assertThat(launch(Optional.of(pack)).run()).isZero();

        assertThat(out)
                .hasToString("There is no display here, so instead of a window the sample's board pack is written to "
                        + pack + "." + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
        assertThat(pack).isNotEmptyFile();
    }

    @Test
    void takesAPlanAloneForItsWindow() {
        assertThat(launch(Optional.empty()).run("--store", "trafford.plan")).isEqualTo(1);

        assertThat(err.toString()).startsWith("There is no display here");
    }

    @Test
    void takesEverythingElseForACommand() {
        assertThat(launch(Optional.empty()).run("--store")).isEqualTo(2);
        assertThat(launch(Optional.empty()).run("nonsense")).isEqualTo(2);
        assertThat(launch(Optional.empty()).run("--version")).isZero();
    }

    private Launch launch(Optional<Path> packInstead) {
        return new Launch(
                new Surroundings(
                        new Surroundings.Answers(new PrintWriter(out, true), OutputStream.nullOutputStream(), false),
                        new PrintWriter(err, true), folder, "tester", CLOCK),
                NONE,
                packInstead);
    }
}
