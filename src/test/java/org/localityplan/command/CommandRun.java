package org.localityplan.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// One run of the command line in a folder of its own, and what it said.
///
/// @param exitCode 0 done, 1 refused, 2 wrong usage
/// @param bytes what it wrote as a picture
@SuppressWarnings("ArrayRecordComponent")
record CommandRun(int exitCode, String out, String err, byte[] bytes) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    static CommandRun in(Path folder, String... arguments) {
        return run(folder, false, arguments);
    }

    /// With a person at a terminal who sees the answers.
    static CommandRun atTerminal(Path folder, String... arguments) {
        return run(folder, true, arguments);
    }

    private static CommandRun run(Path folder, boolean terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new Surroundings.Answers(new PrintWriter(out), bytes, terminal),
                new PrintWriter(err),
                folder,
                "tester",
                CLOCK);
        int exitCode = LocalityPlan.run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return new CommandRun(exitCode, out.toString(), err.toString(), bytes.toByteArray());
    }
}
