package org.localityplan.command.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.waiting.Queue;

/// What follows from the figures of a queue that somebody gives, as far as they suffice.
public final class QueueAnswers {

    /// A figure that can be given; people a week and weeks, unless it says otherwise.
    public enum Given {
        DEMAND,
        CAPACITY,
        QUEUE,
        TARGET_WAIT,
        TARGET_QUEUE,
        MEAN_WAIT
    }

    /// What is assumed where nothing else is given.
    ///
    /// @param factor target waits in a mean wait
    /// @param weeks in which a queue that is too big is to be brought down
    public record Assumed(double factor, double weeks, Queue.Variation variation) {}

    private static final List<Column> FORMULAS = List.of(
            new Column("answer", "Answer"), new Column("formula", "Formula"));

    private final Map<Given, Double> given;
    private final Assumed assumed;
    private final List<Chapters.Item> items = new ArrayList<>();
    private final List<List<Cell>> formulas = new ArrayList<>();

    private QueueAnswers(Map<Given, Double> given, Assumed assumed) {
        this.given = given;
        this.assumed = assumed;
    }

    /// The answers and their formulas; none where nothing follows from what is given.
    public static List<Chapters.Chapter> of(Map<Given, Double> given, Assumed assumed) {
        QueueAnswers answers = new QueueAnswers(given, assumed);
        answers.flow();
        answers.targets();
        answers.clearance();
        Report formulas = new Report("How it is reckoned", List.of(), FORMULAS, answers.formulas);
        return answers.items.isEmpty()
                ? List.of()
                : List.of(new Chapters.Items("answers", answers.items), new Chapters.Table("formulas", formulas));
    }

    private void flow() {
        if (has(Given.DEMAND, Given.CAPACITY)) {
            add("load", "Load", Queue.load(the(Given.DEMAND), the(Given.CAPACITY)), "demand ÷ capacity");
        }
        if (has(Given.MEAN_WAIT, Given.TARGET_WAIT)) {
            add("pressure", "Pressure", Queue.pressure(the(Given.MEAN_WAIT), the(Given.TARGET_WAIT)),
                    "2 × mean wait ÷ target wait");
        }
    }

    private void targets() {
        if (has(Given.TARGET_WAIT)) {
            add("target_mean_wait", "Target mean wait",
                    Queue.targetMeanWait(the(Given.TARGET_WAIT), assumed.factor()), "target wait ÷ factor");
        }
        if (has(Given.DEMAND, Given.TARGET_WAIT)) {
            add("target_capacity", "Target capacity",
                    Queue.targetCapacity(
                            the(Given.DEMAND), the(Given.TARGET_WAIT), assumed.factor(), assumed.variation()),
                    "demand + (v² of demand + v² of capacity) ÷ 2 × factor ÷ target wait");
        }
        targetQueue().ifPresent(target -> {
            add("target_queue", "Target queue", target, "demand × target wait ÷ factor, if it is not given");
            if (has(Given.QUEUE)) {
                against(target);
            }
        });
    }

    private Optional<Double> targetQueue() {
        if (has(Given.TARGET_QUEUE)) {
            return Optional.of(the(Given.TARGET_QUEUE));
        }
        return has(Given.DEMAND, Given.TARGET_WAIT)
                ? Optional.of(Queue.targetQueue(the(Given.DEMAND), the(Given.TARGET_WAIT), assumed.factor()))
                : Optional.empty();
    }

    private void against(double target) {
        double queue = the(Given.QUEUE);
        if (target > 0) {
            add("queue_ratio", "Queue against target", queue / target, "queue ÷ target queue");
        }
        items.add(new Chapters.Item(
                "queue_too_big", "Queue is too big", new Cell.Flag(Queue.tooBig(queue, target))));
        formulas.add(List.of(Cell.of("queue_too_big"), Cell.of("queue > 2 × target queue")));
        if (has(Given.DEMAND)) {
            add("relief_capacity", "Relief capacity",
                    Queue.reliefCapacity(the(Given.DEMAND), queue, target, assumed.weeks()),
                    "demand + (queue − target queue) ÷ weeks");
        }
    }

    private void clearance() {
        if (has(Given.QUEUE, Given.CAPACITY)) {
            add("clearance_weeks", "Weeks to clear if nobody joined",
                    Queue.clearance(the(Given.QUEUE), the(Given.CAPACITY)), "queue ÷ capacity");
        }
        if (has(Given.QUEUE, Given.CAPACITY, Given.DEMAND)) {
            double net = the(Given.CAPACITY) - the(Given.DEMAND);
            String formula = "queue ÷ (capacity − demand); growing if that is not above 0";
            if (net > 0) {
                add("net_clearance_weeks", "Weeks to clear", the(Given.QUEUE) / net, formula);
            } else {
                items.add(new Chapters.Item("net_clearance_weeks", "Weeks to clear", Cell.of("growing")));
                formulas.add(List.of(Cell.of("net_clearance_weeks"), Cell.of(formula)));
            }
        }
    }

    private boolean has(Given... all) {
        return List.of(all).stream().allMatch(given::containsKey);
    }

    private double the(Given one) {
        return Optional.ofNullable(given.get(one)).orElseThrow();
    }

    private void add(String key, String name, double answer, String formula) {
        Cell cell = WaitingCells.amount(answer, WaitingCells.exact(answer).toPlainString());
        items.add(new Chapters.Item(key, name, cell));
        formulas.add(List.of(Cell.of(key), Cell.of(formula)));
    }
}
