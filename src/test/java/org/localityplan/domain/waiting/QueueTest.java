package org.localityplan.domain.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.KnownAnswers;

class QueueTest {

    @ParameterizedTest
    @CsvSource({"30, 27, 1.1111111111", "30, 25, 1.2", "25, 25, 1", "0, 10, 0", "10, 0, Infinity"})
    void loadIsDemandOverCapacity(double demand, double capacity, double expected) {
        double load = Queue.load(demand, capacity);

        assertThat(load == expected || Math.abs(load - expected) < 1e-9).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"25, 12, 75", "10, 4, 10", "30, 50, 375"})
    void targetQueueIsAQuarterOfTheDemandInTheTargetWait(double demand, double wait, double expected) {
        assertThat(Queue.targetQueue(demand, wait)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"700, 75, true", "150, 75, false", "151, 75, true", "165, 10, true"})
    void aQueueOverTwiceItsTargetIsTooBig(double queue, double target, boolean expected) {
        assertThat(Queue.tooBig(queue, target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"25, 700, 75, 49.0384615385", "10, 165, 10, 15.9615384615", "30, 1200, 390, 61.1538461538"})
    void reliefCapacityBringsTheQueueDownInHalfAYear(double demand, double queue, double target, double expected) {
        assertThat(Queue.reliefCapacity(demand, queue, target, Queue.RELIEF_WEEKS))
                .isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"42, 24, 3.5", "24, 4, 12"})
    void pressureIsTwiceTheMeanWaitOverTheTarget(double mean, double target, double expected) {
        assertThat(Queue.pressure(mean, target)).isEqualTo(expected);
    }

    @Test
    void agreesWithTheKnownAnswers() throws IOException {
        List<KnownAnswers.Node> cases = KnownAnswers.read("waiting.json").nodes("calc").stream()
                .filter(each -> !each.text("fn").equals("scenario"))
                .toList();

        assertThat(cases)
                .hasSizeGreaterThan(11)
                .allSatisfy(known -> assertThat(answer(known.text("fn"), known.node("args")))
                        .isCloseTo(known.number("expected").doubleValue(), within(1e-9)));
    }

    private static double answer(String function, KnownAnswers.Node args) {
        return switch (function) {
            case "calc_queue_load" -> Queue.load(number(args, "demand"), number(args, "capacity"));
            case "calc_target_mean_wait" -> Queue.targetMeanWait(number(args, "target_wait"), number(args, "factor"));
            case "calc_target_queue_size" ->
                Queue.targetQueue(number(args, "demand"), number(args, "target_wait"), number(args, "factor"));
            case "calc_target_capacity" ->
                Queue.targetCapacity(
                        number(args, "demand"),
                        number(args, "target_wait"),
                        number(args, "factor"),
                        new Queue.Variation(perhaps(args, "cv_demand"), perhaps(args, "cv_capacity")));
            case "calc_relief_capacity" ->
                Queue.reliefCapacity(
                        number(args, "demand"),
                        number(args, "queue_size"),
                        number(args, "target_queue_size"),
                        number(args, "time_to_target"));
            case "calc_waiting_list_pressure" ->
                Queue.pressure(number(args, "mean_wait"), number(args, "target_wait"));
            default -> throw new AssertionError("An answer of a new kind: " + function);
        };
    }

    @Test
    void agreesWithTheScenarios() throws IOException {
        List<KnownAnswers.Node> scenarios = KnownAnswers.read("waiting.json").nodes("calc").stream()
                .filter(each -> each.text("fn").equals("scenario"))
                .toList();

        assertThat(scenarios).hasSize(2).allSatisfy(known -> {
            KnownAnswers.Node args = known.node("args");
            KnownAnswers.Node expected = known.node("expected");
            double queue = number(args, "queue");
            double demand = number(args, "demand_per_week_ASSUMED");
            double target = Queue.targetQueue(demand, number(args, "target_wait_weeks_ASSUMED"));
            assertThat(target).isCloseTo(number(expected, "target_queue"), within(1e-9));
            assertThat(queue / target).isCloseTo(number(expected, "queue_ratio"), within(1e-9));
            assertThat(Queue.tooBig(queue, target)).isEqualTo(expected.isTrue("queue_too_big"));
            assertThat(Queue.reliefCapacity(demand, queue, target, number(args, "relief_weeks")))
                    .isCloseTo(number(expected, "relief_capacity"), within(1e-9));
            assertThat(Queue.clearance(queue, demand))
                    .isCloseTo(number(expected, "clearance_weeks_if_capacity_equals_demand"), within(1e-9));
        });
    }

    private static double perhaps(KnownAnswers.Node args, String field) {
        return args.has(field) ? number(args, field) : 1;
    }

    private static double number(KnownAnswers.Node args, String field) {
        return args.number(field).doubleValue();
    }
}
