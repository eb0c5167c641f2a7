package org.localityplan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.intake.DryRun;
import org.localityplan.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `locality-plan import FILE`: takes in the figures of a file, all of them or none; with `--list NAME` the count of a
/// waiting list.
@Command(name = "import", description = "Takes in a file of published figures (CSV or xlsx), all of it or nothing.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOption plan = new PlanOption();

    @Parameters(paramLabel = "FILE", description = "The file to take in.")
    private Path file = Path.of("");

    @Option(names = "--period", paramLabel = "2020/21", description = "The financial year of the figures, where neither a column nor the file's name tells it.")
    private Optional<String> period = Optional.empty();

    @Mixin
    private ListOption list = new ListOption();

    @Option(names = "--dry-run", description = "Only says what the file holds; changes nothing.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            surroundings.err().println("There is no file “" + file + "”. Nothing was changed. Check its name.");
            return LocalityPlan.REFUSED;
        }
        if (list.named() && period.isPresent()) {
            throw new ParameterException(spec.commandLine(), "The extract of waiting times says its month itself.");
        }
        if (list.named()) {
            return new ListImport(surroundings, plan, list).take(file, dryRun);
        }
        if (list.narrowed()) {
            throw new ParameterException(
                    spec.commandLine(), "Provider, commissioner and treatment go with --list NAME.");
        }
        return switch (read()) {
            case DryRun.Faulty faulty -> refuse(surroundings, file, faulty);
            case DryRun.Ready(var change, var summary) -> {
                surroundings.out().println(words(summary));
                yield dryRun ? LocalityPlan.DONE : takeIn(change);
            }
        };
    }

    private DryRun read() {
        return period.map(text -> Intake.read(file, parsed(text))).orElseGet(() -> Intake.read(file));
    }

    private Period parsed(String text) {
        return Period.parse(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "“" + text + "” is no period; write it as 2020/21."));
    }

    private int takeIn(Change.ImportObservations change) {
        return plan.openOrMake(EmptyPlan.on(surroundings.clock()), surroundings,
                store -> switch (store.carryOut(change)) {
                    case Outcome.Saved(var entry) -> {
                        surroundings.out()
                                .println("Saved in " + plan.file(surroundings) + ", change " + entry.sequence() + ".");
                        yield LocalityPlan.DONE;
                    }
                    case Outcome.Refused(var faults) -> {
                        faults.forEach(fault -> surroundings.err().println(fault.sentence()));
                        yield LocalityPlan.REFUSED;
                    }
                });
    }

    /// Says what is wrong with a file.
    static int refuse(Surroundings surroundings, Path file, DryRun.Faulty faulty) {
        surroundings.err().println("Nothing of “" + file.getFileName() + "” was taken in:");
        faulty.faults().forEach(fault -> surroundings.err().println("  " + fault.words()));
        if (faulty.more() > 0) {
            surroundings.err().println("  and %,d more.".formatted(faulty.more()));
        }
        return LocalityPlan.REFUSED;
    }

    private static String words(DryRun.Summary summary) {
        return "%s with %s of %s for %s, %s; %,d withheld, %,d not available."
                .formatted(
                        Spoken.counted(summary.rows(), "row", "rows"),
                        Spoken.counted(summary.observations(), "figure", "figures"),
                        Spoken.counted(summary.measures(), "measure", "measures"),
                        Spoken.counted(summary.areas(), "area", "areas"),
                        periods(summary.periods()),
                        summary.suppressed(),
                        summary.missing());
    }

    private static String periods(List<Period> periods) {
        return switch (periods.size()) {
            case 0 -> "no period";
            case 1 -> periods.getFirst().label();
            default -> periods.getFirst().label() + " to " + periods.getLast().label();
        };
    }
}
