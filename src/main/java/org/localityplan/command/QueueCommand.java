package org.localityplan.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Format;
import org.localityplan.command.waiting.QueueAnswers;
import org.localityplan.command.waiting.QueueAnswers.Assumed;
import org.localityplan.command.waiting.QueueAnswers.Given;
import org.localityplan.command.waiting.ReconciliationAnswers;
import org.localityplan.domain.waiting.Queue;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `locality-plan queue`: what follows from the figures of a queue, without a plan, so that an analyst can check the rules
/// against other tools. Whatever can be reckoned from what is given is.
@Command(name = "queue", description = "Reckons with the figures of a queue (people a week, weeks); needs no plan.", mixinStandardHelpOptions = true)
final class QueueCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Map<Given, Double> given = new EnumMap<>(Given.class);

    @Option(names = "--factor", paramLabel = "N", description = "Target waits in a mean wait; ${DEFAULT-VALUE} if not given.", defaultValue = "4")
    private double factor = Queue.FACTOR;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks in which the queue is to come down to its target; ${DEFAULT-VALUE} if not given.", defaultValue = "26")
    private double weeks = Queue.RELIEF_WEEKS;

    @Option(names = "--cv-demand", paramLabel = "N", description = "Coefficient of variation of demand; ${DEFAULT-VALUE} if not given.", defaultValue = "1")
    private double demandVariation = 1;

    @Option(names = "--cv-capacity", paramLabel = "N", description = "Coefficient of variation of capacity; ${DEFAULT-VALUE} if not given.", defaultValue = "1")
    private double capacityVariation = 1;

    @Option(names = "--opening", paramLabel = "N", description = "People on the list at the opening; with --added, --completed and --closing.")
    private Optional<Integer> opening = Optional.empty();

    @Option(names = "--added", paramLabel = "N", description = "People who joined.")
    private Optional<Integer> added = Optional.empty();

    @Option(names = "--completed", paramLabel = "N", description = "People who got what they waited for.")
    private Optional<Integer> completed = Optional.empty();

    @Option(names = "--removed", paramLabel = "N", description = "People taken off otherwise; ${DEFAULT-VALUE} if not given.", defaultValue = "0")
    private int removed;

    @Option(names = "--closing", paramLabel = "N", description = "People counted at the closing.")
    private Optional<Integer> closing = Optional.empty();

    @Option(names = "--months", paramLabel = "N", description = "How long the movements took; for the months to clear.")
    private Optional<Double> months = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QueueCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Option(names = "--demand", paramLabel = "N", description = "People who join in a week.")
    void demand(double people) {
        given.put(Given.DEMAND, people);
    }

    @Option(names = "--capacity", paramLabel = "N", description = "People who can be seen in a week.")
    void capacity(double people) {
        given.put(Given.CAPACITY, people);
    }

    @Option(names = "--queue", paramLabel = "N", description = "People waiting.")
    void queue(double people) {
        given.put(Given.QUEUE, people);
    }

    @Option(names = "--target-wait", paramLabel = "N", description = "The wait, in weeks, that is not to be exceeded.")
    void targetWait(double wait) {
        given.put(Given.TARGET_WAIT, wait);
    }

    @Option(names = "--target-queue", paramLabel = "N", description = "The queue that is aimed at; reckoned if not given.")
    void targetQueue(double people) {
        given.put(Given.TARGET_QUEUE, people);
    }

    @Option(names = "--mean-wait", paramLabel = "N", description = "The mean wait, in weeks, of those on the list.")
    void meanWait(double wait) {
        given.put(Given.MEAN_WAIT, wait);
    }

    @Override
    public Integer call() {
        check();
        List<Chapters.Chapter> chapters = new ArrayList<>(QueueAnswers.of(
                given, new Assumed(factor, weeks, new Queue.Variation(demandVariation, capacityVariation))));
        reconciliation().ifPresent(chapters::add);
        if (chapters.isEmpty()) {
            throw wrong("Nothing follows from this. Give, for example, --demand 30 --capacity 27.");
        }
        surroundings.out().print(format.write(new Chapters(
                "Queue",
                List.of("By the rules of Fong and others, Understanding waiting lists pressures, 2022."),
                chapters)));
        surroundings.out().flush();
        return LocalityPlan.DONE;
    }

    private void check() {
        boolean negative = Stream.of(
                given.values().stream(),
                Stream.of(factor, weeks, demandVariation, capacityVariation),
                months.stream())
                .flatMap(each -> each)
                .anyMatch(each -> each < 0 || !Double.isFinite(each));
        boolean fewerThanNobody = Stream.of(opening.stream(), added.stream(), completed.stream(), closing.stream())
                .flatMap(each -> each)
                .anyMatch(each -> each < 0);
        if (negative || fewerThanNobody || removed < 0) {
            throw wrong("None of these figures can be negative.");
        }
        boolean divides = Stream.of(Given.CAPACITY, Given.TARGET_WAIT)
                .flatMap(each -> Optional.ofNullable(given.get(each)).stream())
                .anyMatch(each -> each == 0);
        if (divides || factor == 0 || weeks == 0) {
            throw wrong("Capacity, target wait, factor and weeks must be more than 0.");
        }
    }

    private Optional<Chapters.Chapter> reconciliation() {
        long parts = Stream.of(opening, added, completed, closing).filter(Optional::isPresent).count();
        if (parts == 0) {
            return Optional.empty();
        }
        if (parts < 4) {
            throw wrong("Give --opening, --added, --completed and --closing together.");
        }
        Flow.Counted flow = new Flow.Counted(added.orElse(0), completed.orElse(0), removed);
        return Optional.of(ReconciliationAnswers.of(
                new Reconciliation(opening.orElse(0), flow, closing.orElse(0)), months));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
