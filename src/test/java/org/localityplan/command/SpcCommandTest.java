package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpcCommandTest {
    private static final String SERIES = """
            month,waiting
            2025-01-31,10
            2025-02-28,12
            2025-03-31,11
            2025-04-30,40
            """;

    @TempDir
    Path folder;

    @Test
    void judgesASeriesWithoutAPlan() throws IOException {
        CommandRun run = CommandRun.in(folder, "spc", file(SERIES), "--no-screening", "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"groups\"", "\"n\" : 4", "\"mean\" : 18.25", "\"assurance\" : null");
    }

    @Test
    void takesColumnsPolarityAndTargetByName() throws IOException {
        CommandRun run = CommandRun.in(
                folder,
                "spc",
                file(SERIES),
                "--date",
                "month",
                "--value",
                "waiting",
                "--polarity",
                "lower",
                "--target",
                "1000",
                "--format",
                "json");

        assertThat(run.out()).contains("\"assurance\" : \"pass\"");
    }

    @Test
    void startsNewLimitsAtARebase() throws IOException {
        CommandRun run =
                CommandRun.in(folder, "spc", file(SERIES), "--rebase", "2025-03-31", "--format", "json");

        assertThat(run.out()).contains("\"first\" : \"2025-01-31\"", "\"first\" : \"2025-03-31\"");
    }

    @Test
    void refusesAValueThatIsNoNumberByItsLine() throws IOException {
        CommandRun run = CommandRun.in(folder, "spc", file("d,v\n2025-01-31,10\n2025-02-28,ten\n"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Line 3").contains("ten");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        CommandRun run = CommandRun.in(folder, "spc", folder.resolve("none.csv").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("none.csv").doesNotContain("Exception:");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("series.csv"), content).toString();
    }
}
