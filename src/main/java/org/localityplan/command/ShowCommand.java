package org.localityplan.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.localityplan.command.measure.MeasureChapters;
import org.localityplan.command.measure.Wanted;
import org.localityplan.command.money.BudgetChapters;
import org.localityplan.command.show.Format;
import org.localityplan.command.show.Subject;
import org.localityplan.command.waiting.WaitingChapters;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `locality-plan show SUBJECT`: prints what a screen shows; `show measure KEY` all that is known of one measure.
@Command(name = "show", description = "Prints what a screen shows.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    private static final String MEASURE = "measure";
    private static final String WAITING = "waiting";
    private static final String BUDGET = "budget";
    private static final List<String> SUBJECTS = Stream.concat(
            Stream.of(Subject.values()).map(Subject::toString), Stream.of(WAITING, BUDGET, MEASURE))
            .toList();

    private final Surroundings surroundings;

    @Mixin
    private PlanOption plan = new PlanOption();

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "overview, programmes, measures, waiting, budget, or measure with its key.")
    private String subject = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", description = "With measure: its key, such as local:ACC-3, or its code alone.")
    private Optional<String> key = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Option(names = "--area", paramLabel = "CODE", description = "Another area's measures, by its ONS code.")
    private Optional<String> area = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String wanted = subject.toLowerCase(Locale.ROOT);
        if (!SUBJECTS.contains(wanted)) {
            throw wrong("There is nothing called “" + subject + "” to show: choose one of "
                    + String.join(", ", SUBJECTS) + ".");
        }
        if (wanted.equals(MEASURE)) {
            String typed = key.orElseThrow(() -> wrong("Which measure? Name its key: show measure local:ACC-3"));
            return plan.open(surroundings, store -> showMeasure(typed, snapshot(store)));
        }
        if (key.isPresent()) {
            throw wrong("Only a measure has a key: show measure " + key.orElseThrow());
        }
        return plan.open(surroundings, store -> print(written(wanted, snapshot(store))));
    }

    private String written(String wanted, Snapshot snapshot) {
        return switch (wanted) {
            case WAITING -> format.write(WaitingChapters.of(snapshot));
            case BUDGET -> format.write(BudgetChapters.of(snapshot));
            default -> format.write(Subject.valueOf(wanted.toUpperCase(Locale.ROOT)).report(snapshot));
        };
    }

    private int showMeasure(String typed, Snapshot snapshot) {
        return switch (Wanted.of(typed, snapshot)) {
            case Wanted.Found(var history) -> print(format.write(MeasureChapters.of(history, snapshot)));
            case Wanted.Unclear(String sentence) -> {
                surroundings.err().println(sentence);
                yield LocalityPlan.REFUSED;
            }
        };
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private int print(String answer) {
        surroundings.out().print(answer);
        surroundings.out().flush();
        return LocalityPlan.DONE;
    }

    private Snapshot snapshot(PlanStore store) {
        return area.map(store::snapshotOf).orElseGet(store::snapshot);
    }
}
