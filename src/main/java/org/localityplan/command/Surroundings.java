package org.localityplan.command;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/// What a command finds around it; handed in, never looked up.
///
/// @param answers where answers are written
/// @param err where refusals are written
/// @param dataFolder the person's own folder for plans and backups
/// @param person the person's account name
public record Surroundings(Answers answers, PrintWriter err, Path dataFolder, String person, Clock clock) {

    /// Standard output.
    ///
    /// @param words for text
    /// @param bytes the same for pictures
    /// @param terminal whether a person looks at it, who can do nothing with the bytes of a picture
    public record Answers(PrintWriter words, OutputStream bytes, boolean terminal) {}

    /// Those of this process: its streams, its person's data folder, the system's clock.
    public static Surroundings ofThisProcess() {
        boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Surroundings(
                new Answers(new PrintWriter(System.out, true, StandardCharsets.UTF_8), System.out, terminal),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                DataFolder.of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv()),
                System.getProperty("user.name", "unknown"),
                Clock.system(ZoneId.systemDefault()));
    }

    /// Where answers in words are written.
    public PrintWriter out() {
        return answers.words();
    }

    /// The plan that is meant when none is named.
    public Path usualPlan() {
        return dataFolder.resolve("trafford.plan");
    }

    public Path backups() {
        return dataFolder.resolve("backups");
    }
}
