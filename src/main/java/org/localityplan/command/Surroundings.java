package org.localityplan.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// What a command finds around it; handed in, never looked up.
///
/// @param out where answers are written
/// @param err where refusals are written
/// @param dataFolder the person's own folder for plans and backups
/// @param person the person's account name
public record Surroundings(PrintWriter out, PrintWriter err, Path dataFolder, String person, Clock clock) {

    /// Those of this process: its streams, its person's data folder, the system's clock.
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                DataFolder.of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv()),
                System.getProperty("user.name", "unknown"),
                Clock.system(ZoneId.systemDefault()));
    }

    /// The plan that is meant when none is named.
    public Path usualPlan() {
        return dataFolder.resolve("trafford.plan");
    }

    public Path backups() {
        return dataFolder.resolve("backups");
    }
}
