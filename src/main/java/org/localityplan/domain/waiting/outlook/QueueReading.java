package org.localityplan.domain.waiting.outlook;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.Clearance;
import org.localityplan.domain.waiting.Queue;
import org.localityplan.domain.waiting.Rates;
import org.localityplan.domain.waiting.WaitingList;

/// What a list's counts say of one quantity.
public record QueueReading(Quantity quantity, Answer answer) {

    /// A figure, or why there is none.
    public sealed interface Answer {
        /// @param amount unrounded
        record Amount(double amount, Counted counted) implements Answer {}

        /// The list does not shrink, so that it never clears.
        record Growing() implements Answer {}

        /// Movements are known for fewer than three counts in a row.
        record TooFewCounts() implements Answer {}

        /// Only the size of the list is known.
        record SnapshotOnly() implements Answer {}

        /// The people on the list are not counted by how long they have waited.
        record NoAgeBands() implements Answer {}

        /// Nobody leaves the list, or nobody joins it, so that there is nothing to divide by.
        record NothingToDivideBy() implements Answer {}
    }

    /// What an amount is counted in.
    public enum Counted {
        PEOPLE,
        PEOPLE_A_WEEK,
        WEEKS,
        TIMES
    }

    /// All quantities of a list as it stands at its newest count, each with its answer.
    public static List<QueueReading> of(WaitingList list) {
        return Stream.of(Quantity.values())
                .map(quantity -> new QueueReading(quantity, answer(quantity, list)))
                .toList();
    }

    private static Answer answer(Quantity quantity, WaitingList list) {
        double standard = list.standardWeeks();
        return switch (quantity) {
            case DEMAND -> flowing(list, Counted.PEOPLE_A_WEEK, Rates.Known::demand);
            case CAPACITY -> flowing(list, Counted.PEOPLE_A_WEEK, Rates.Known::capacity);
            case LOAD -> flowing(list, Counted.TIMES, rates -> Queue.load(rates.demand(), rates.capacity()));
            case CLEARANCE -> clearance(list);
            case MEAN_WAIT -> waited(list, Counted.WEEKS, mean -> mean);
            case PRESSURE -> waited(list, Counted.TIMES, mean -> Queue.pressure(mean, standard));
            case TARGET_MEAN_WAIT -> amount(Counted.WEEKS, Queue.targetMeanWait(standard));
            case TARGET_QUEUE -> flowing(list, Counted.PEOPLE, rates -> targetQueue(rates, list));
            case QUEUE_RATIO -> flowing(list, Counted.TIMES, rates -> waiting(list) / targetQueue(rates, list));
            case RELIEF_CAPACITY -> flowing(list, Counted.PEOPLE_A_WEEK, rates -> relief(rates, list));
            case TARGET_CAPACITY -> flowing(list, Counted.PEOPLE_A_WEEK, rates -> targetCapacity(rates, standard));
        };
    }

    private static Answer flowing(WaitingList list, Counted counted, ToDoubleFunction<Rates.Known> rule) {
        return switch (Rates.of(list)) {
            case Rates.SnapshotOnly() -> new Answer.SnapshotOnly();
            case Rates.TooFewCounts() -> new Answer.TooFewCounts();
            case Rates.Known rates -> amount(counted, rule.applyAsDouble(rates));
        };
    }

    private static Answer waited(WaitingList list, Counted counted, DoubleUnaryOperator rule) {
        OptionalDouble mean = list.latest()
                .map(count -> count.detail().ages().mean())
                .orElse(OptionalDouble.empty());
        return mean.isPresent() ? amount(counted, rule.applyAsDouble(mean.getAsDouble())) : new Answer.NoAgeBands();
    }

    private static Answer amount(Counted counted, double amount) {
        return Double.isFinite(amount) ? new Answer.Amount(amount, counted) : new Answer.NothingToDivideBy();
    }

    private static Answer clearance(WaitingList list) {
        return switch (Clearance.of(list)) {
            case Clearance.Weeks(double weeks) -> new Answer.Amount(weeks, Counted.WEEKS);
            case Clearance.Growing() -> new Answer.Growing();
            case Clearance.SnapshotOnly() -> new Answer.SnapshotOnly();
            case Clearance.TooFewCounts() -> new Answer.TooFewCounts();
        };
    }

    private static double targetQueue(Rates.Known rates, WaitingList list) {
        return Queue.targetQueue(rates.demand(), list.standardWeeks());
    }

    private static double relief(Rates.Known rates, WaitingList list) {
        return Queue.reliefCapacity(
                rates.demand(), waiting(list), targetQueue(rates, list), Queue.RELIEF_WEEKS);
    }

    private static double targetCapacity(Rates.Known rates, double standard) {
        return Queue.targetCapacity(rates.demand(), standard, Queue.FACTOR, Queue.Variation.RANDOM);
    }

    private static double waiting(WaitingList list) {
        return list.counts().getLast().waiting();
    }

    /// The answer as a person reads it: `1.11`, `49.0 people a week`, `growing`, `too few counts`.
    public String words() {
        return switch (answer) {
            case Answer.Amount(double amount, Counted counted) -> words(amount, counted);
            case Answer.Growing() -> "growing";
            case Answer.TooFewCounts() -> "too few counts";
            case Answer.SnapshotOnly() -> "a snapshot only";
            case Answer.NoAgeBands() -> "not counted by length of wait";
            case Answer.NothingToDivideBy() -> "nobody to divide by";
        };
    }

    private static String words(double amount, Counted counted) {
        return switch (counted) {
            case PEOPLE -> Spoken.people(Math.round(amount));
            case PEOPLE_A_WEEK -> String.format(Locale.UK, "%,.1f people a week", amount);
            case WEEKS -> String.format(Locale.UK, "%,.1f weeks", amount);
            case TIMES -> String.format(Locale.UK, "%,.2f", amount);
        };
    }
}
