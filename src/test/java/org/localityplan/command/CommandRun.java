package org.localityplan.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// One run of the command line in a folder of its own, and what it said.
///
/// @param exitCode 0 done, 1 refused, 2 wrong usage
record CommandRun(int exitCode, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    static CommandRun in(Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(new PrintWriter(out), new PrintWriter(err), folder, "tester", CLOCK);
        int exitCode = LocalityPlan.run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
