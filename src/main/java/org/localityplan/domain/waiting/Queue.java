package org.localityplan.domain.waiting;

/// The arithmetic of queues, for the what-if: all rates are people a week, all waits are weeks.
///
/// The rules are those of Fong and others, Understanding waiting lists pressures (2022,
/// doi.org/10.1101/2022.08.23.22279117), as the NHS-R Community's package NHSRwaitinglist computes them. With waits that
/// fall off exponentially, a mean wait of a quarter of the target leaves about 1.8 % waiting longer than the target; that
/// is where the factor of 4 comes from.
public final class Queue {

    /// Target waits in a mean wait.
    public static final double FACTOR = 4;
    /// Weeks in which a queue that is too big is to be brought down.
    public static final int RELIEF_WEEKS = 26;

    private Queue() {}

    /// Demand ÷ capacity: under 1 the queue can be stable; infinite where there is demand but no capacity.
    public static double load(double demand, double capacity) {
        return demand / capacity;
    }

    /// The mean wait at which the target is rarely missed.
    public static double targetMeanWait(double targetWait) {
        return targetMeanWait(targetWait, FACTOR);
    }

    /// The same with another factor; 6 leaves about 0.25 % waiting longer than the target.
    public static double targetMeanWait(double targetWait, double factor) {
        return targetWait / factor;
    }

    /// The queue at which the target is rarely missed: demand × target wait ÷ 4.
    public static double targetQueue(double demand, double targetWait) {
        return targetQueue(demand, targetWait, FACTOR);
    }

    /// The same with another factor.
    public static double targetQueue(double demand, double targetWait, double factor) {
        return demand * targetMeanWait(targetWait, factor);
    }

    /// The capacity that keeps a queue at its target once it is there: demand + (v² of demand + v² of capacity) ÷ 2 ×
    /// factor ÷ target wait, where v, the coefficient of variation, is 1 for what comes and goes at random.
    public static double targetCapacity(double demand, double targetWait, double factor, Variation variation) {
        double spread = variation.demand() * variation.demand() + variation.capacity() * variation.capacity();
        return demand + spread / 2 * factor / targetWait;
    }

    /// How much demand and capacity vary: standard deviation ÷ mean of each.
    public record Variation(double demand, double capacity) {
        /// What is assumed where nobody has measured it.
        public static final Variation RANDOM = new Variation(1, 1);
    }

    /// More than twice the target queue.
    public static boolean tooBig(double queue, double targetQueue) {
        return queue > 2 * targetQueue;
    }

    /// The capacity that brings the queue down to its target in the weeks given: demand + (queue − target queue) ÷ weeks.
    public static double reliefCapacity(double demand, double queue, double targetQueue, double weeks) {
        return demand + (queue - targetQueue) / weeks;
    }

    /// How long a queue takes to clear if nobody joins it: people ÷ people who leave in a week (or a month, for months).
    /// Infinite where nobody leaves.
    public static double clearance(double queue, double leaving) {
        return queue / leaving;
    }

    /// How hard a list presses: 2 × mean wait ÷ target wait, both in the same unit.
    public static double pressure(double meanWait, double targetWait) {
        return 2 * meanWait / targetWait;
    }
}
