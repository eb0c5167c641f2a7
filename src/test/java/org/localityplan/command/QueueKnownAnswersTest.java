package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.KnownAnswers;
import org.localityplan.domain.KnownAnswers.Node;

/// The worked answers of the queue, by way of the command line.
class QueueKnownAnswersTest {

    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("demand", "--demand"),
            Map.entry("demand_per_week_ASSUMED", "--demand"),
            Map.entry("capacity", "--capacity"),
            Map.entry("target_wait", "--target-wait"),
            Map.entry("target_wait_weeks_ASSUMED", "--target-wait"),
            Map.entry("factor", "--factor"),
            Map.entry("queue_size", "--queue"),
            Map.entry("queue", "--queue"),
            Map.entry("target_queue_size", "--target-queue"),
            Map.entry("time_to_target", "--weeks"),
            Map.entry("relief_weeks", "--weeks"),
            Map.entry("cv_demand", "--cv-demand"),
            Map.entry("cv_capacity", "--cv-capacity"),
            Map.entry("mean_wait", "--mean-wait"));
    private static final Map<String, String> ANSWERS = Map.of(
            "calc_queue_load", "load",
            "calc_target_mean_wait", "target_mean_wait",
            "calc_target_queue_size", "target_queue",
            "calc_relief_capacity", "relief_capacity",
            "calc_target_capacity", "target_capacity",
            "calc_waiting_list_pressure", "pressure");

    @TempDir
    Path folder;

    private Node answers(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("queue", "--format", "json"));
        line.addAll(List.of(arguments));
        CommandRun run = CommandRun.in(folder, line.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return KnownAnswers.parse(run.out());
    }

    private static String[] options(Node args) {
        return args.fields().keySet().stream()
                .flatMap(each -> Stream.of(OPTIONS.getOrDefault(each, each), args.text(each)))
                .toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> agrees() throws IOException {
        List<Node> cases = KnownAnswers.read("waiting.json").nodes("calc");
        assertThat(cases).hasSizeGreaterThan(12);
        return cases.stream().map(each -> DynamicTest.dynamicTest(
                each.text("fn") + " " + each.node("args").fields(), () -> check(each)));
    }

    private void check(Node known) throws IOException {
        if (known.text("fn").equals("scenario")) {
            scenario(known);
            return;
        }
        Node answers = answers(options(known.node("args"))).node("answers");
        assertThat(answers.number(ANSWERS.getOrDefault(known.text("fn"), "")))
                .isEqualByComparingTo(known.number("expected"));
    }

    /// Capacity equal to demand clears the list only if nobody joins.
    private void scenario(Node known) throws IOException {
        Node args = known.node("args");
        List<String> line = new ArrayList<>(List.of(options(args)));
        line.addAll(List.of("--capacity", args.text("demand_per_week_ASSUMED")));
        Node answers = answers(line.toArray(String[]::new)).node("answers");
        Node expected = known.node("expected");
        for (String answer : List.of("target_queue", "queue_ratio", "relief_capacity")) {
            assertThat(answers.number(answer)).isEqualByComparingTo(expected.number(answer));
        }
        assertThat(answers.isTrue("queue_too_big")).isEqualTo(expected.isTrue("queue_too_big"));
        assertThat(answers.number("clearance_weeks"))
                .isEqualByComparingTo(expected.number("clearance_weeks_if_capacity_equals_demand"));
        assertThat(answers.text("net_clearance_weeks")).isEqualTo("growing");
    }

    @TestFactory
    Stream<DynamicTest> reconciles() throws IOException {
        List<Node> cases = KnownAnswers.read("waiting.json").nodes("reconciliation_cases");
        assertThat(cases).hasSizeGreaterThan(4);
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.text("what"), () -> reconcile(each)));
    }

    private void reconcile(Node known) throws IOException {
        Node answers = answers(
                "--opening", known.text("opening"),
                "--added", known.text("additions"),
                "--completed", known.text("removals"),
                "--closing", known.text("reported_closing"),
                "--months", "12")
                .node("reconciliation");
        assertThat(answers.number("expected_closing")).isEqualByComparingTo(known.number("expected_closing"));
        assertThat(answers.number("unexplained")).isEqualByComparingTo(known.number("unexplained"));
        if (known.has("clearance_months")) {
            assertThat(answers.number("clearance_months"))
                    .isCloseTo(known.number("clearance_months"), within());
        }
    }

    private static Offset<BigDecimal> within() {
        return Offset.offset(new BigDecimal("0.00005"));
    }

    @Test
    void tellsHowEachAnswerIsReckonedInEveryForm() {
        CommandRun text = CommandRun.in(folder, "queue", "--demand", "30", "--capacity", "36", "--queue", "120");
        CommandRun csv = CommandRun.in(
                folder, "queue", "--demand", "30", "--capacity", "36", "--queue", "120", "--format", "csv");

        assertThat(text.out()).contains("Weeks to clear ", " 20", "demand ÷ capacity", "0.8333333333");
        assertThat(csv.out())
                .contains("answers,1,load,0.8333333333", "answers,1,net_clearance_weeks,20");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "queue",
        "queue --demand 30",
        "queue --demand -1 --capacity 5",
        "queue --demand 30 --capacity 0",
        "queue --demand NaN --capacity 5",
        "queue --target-wait 18 --factor 0",
        "queue --opening 5 --added 1",
        "queue --opening 5 --added -1 --completed 0 --closing 5",
        "queue --demand many --capacity 5"
    })
    void refusesFiguresThatCannotBe(String line) {
        CommandRun run = CommandRun.in(folder, line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Exception");
    }
}
