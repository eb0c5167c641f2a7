package org.localityplan.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.history.Outcome;

/// The program as a process of its own, for tests that must kill it: opens a plan and either holds it or records one
/// count after the other, naming each once it has been acknowledged.
final class ChildProgram {

    static final String READY = "ready";
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private ChildProgram() {}

    /// Starts it on the class path of the tests with a small heap.
    static Process start(Path plan, String person, Optional<Integer> countFrom) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildProgram.class.getName(),
                plan.toString(),
                person));
        countFrom.ifPresent(number -> command.add(String.valueOf(number)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Opens the plan, says so, and holds it until it is told to end or, given a number, records counts from that number.
    public static void main(String[] arguments) throws IOException {
        Path plan = Path.of(arguments[0]);
        Path folder = Optional.ofNullable(plan.getParent()).orElseThrow();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        try (PlanStore store = OpenPlan.opened(PlanStore.open(plan, OpenPlan.session(folder, arguments[1])))) {
            out.println(READY);
            if (arguments.length == 2) {
                out.println(System.in.read());
                return;
            }
            for (int number = Integer.parseInt(arguments[2]);; number++) {
                LocalDate day = FIRST_DAY.plusDays(number);
                Outcome outcome = store.carryOut(OpenPlan.record(1_000 + number, day, number + 1));
                OpenPlan.saved(outcome);
                out.println(number);
            }
        }
    }
}
