package org.localityplan.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line as a whole: `locality-plan COMMAND`.
@Command(name = "locality-plan", description = "Watches a locality's plan: measures, waiting lists, budget gap and programmes. "
        + "Without a command it opens its window; with --store FILE alone, on that plan.", mixinStandardHelpOptions = true, version = "locality-plan 0.1.0")
public final class LocalityPlan implements Runnable {
    /// The exit code of what was done.
    public static final int DONE = 0;

    /// The exit code of what was refused with a sentence.
    public static final int REFUSED = 1;

    @Spec
    private CommandSpec spec;

    private LocalityPlan() {
        spec = CommandSpec.create();
    }

    /// Carries out one command.
    ///
    /// @return 0 done, 1 refused, 2 wrong usage
    public static int run(Surroundings surroundings, String... arguments) {
        return new CommandLine(new LocalityPlan())
                .addSubcommand(new SampleCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new PackCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new SpcCommand(surroundings))
                .addSubcommand(new QueueCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? Choose one of those below.");
    }
}
