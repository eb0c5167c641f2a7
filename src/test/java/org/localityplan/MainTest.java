package org.localityplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The whole program. Where it keeps its own files is told to it in the way of Linux.
@EnabledOnOs(OS.LINUX)
class MainTest {

    @TempDir
    Path folder;

    @Test
    void writesThePackWhereTheDisplayDoesNotAnswer() throws IOException, InterruptedException {
        Path pack = folder.resolve("pack.pdf");

        assertThat(exitOf(program(List.of("-Dlocality.plan.pack=" + pack)))).isZero();
        assertThat(said()).content().endsWith("written to " + pack + "." + System.lineSeparator()).hasLineCount(1);
        assertThat(pack).isNotEmptyFile();
        assertThat(manifest("data/locality-plan/trafford.plan")).content().contains("\"closed\"");
    }

    @Test
    void opensEveryScreenOnceAndClosesThePlan() throws IOException, InterruptedException {
        ProcessBuilder program = program(
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                "tour",
                "--store",
                folder.resolve("tour.plan").toString());

        assertThat(exitOf(program)).isZero();
        assertThat(said()).content().startsWith("Overview shown after ").hasLineCount(1);
        assertThat(manifest("tour.plan")).content().contains("\"closed\"");
    }

    /// The program in a process of its own, with a display that does not answer.
    private ProcessBuilder program(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + Path.of("src", "main", "scripts", "java.options"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("DISPLAY", ":4711");
        program.environment().remove("WAYLAND_DISPLAY");
        program.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        return program.redirectErrorStream(true).redirectOutput(said().toFile());
    }

    private static int exitOf(ProcessBuilder program) throws IOException, InterruptedException {
        Process running = program.start();
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return running.exitValue();
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    private Path manifest(String plan) {
        return folder.resolve(plan + ".manifest.json");
    }
}
