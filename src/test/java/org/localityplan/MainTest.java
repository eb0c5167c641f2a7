package org.localityplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesThePackWhereTheDisplayDoesNotAnswer() throws IOException, InterruptedException {
        Path pack = folder.resolve("pack.pdf");
        Path said = folder.resolve("said.txt");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dlocality.plan.pack=" + pack,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        program.environment().put("DISPLAY", ":4711");
        program.environment().remove("WAYLAND_DISPLAY");
        Process running = program.redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said).content().endsWith("written to " + pack + "." + System.lineSeparator()).hasLineCount(1);
        assertThat(running.exitValue()).isZero();
        assertThat(pack).isNotEmptyFile();
    }
}
