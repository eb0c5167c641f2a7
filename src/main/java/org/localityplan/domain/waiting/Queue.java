package org.localityplan.domain.waiting;

/// The arithmetic of queues, for the what-if: all rates are people a week, all waits are weeks.
///
/// With waits that fall off exponentially, a mean wait of a quarter of the target leaves about 1.8 % waiting longer than
/// the target; that is where the factor of 4 comes from.
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
        return targetWait / FACTOR;
    }

    /// The queue at which the target is rarely missed: demand × target wait ÷ 4.
    public static double targetQueue(double demand, double targetWait) {
        return demand * targetMeanWait(targetWait);
    }

    /// More than twice the target queue.
    public static boolean tooBig(double queue, double targetQueue) {
        return queue > 2 * targetQueue;
    }

    /// The capacity that brings the queue down to its target in the weeks given: demand + (queue − target queue) ÷ weeks.
    public static double reliefCapacity(double demand, double queue, double targetQueue, double weeks) {
        return demand + (queue - targetQueue) / weeks;
    }

    /// How hard a list presses: 2 × mean wait ÷ target wait, both in the same unit.
    public static double pressure(double meanWait, double targetWait) {
        return 2 * meanWait / targetWait;
    }
}
