package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.KnownAnswers;

/// The worked cases that come with the design, by way of a file and the command line.
class SpcKnownAnswersTest {
    private static final Percentage ONE_IN_A_MILLION = Percentage.withPercentage(0.0001);
    private static final Map<String, String> POLARITIES =
            Map.of("increase", "higher", "decrease", "lower", "neutral", "neutral");
    private static final Map<String, String> LABELS = Map.of(
            "Above UCL", "outside-high",
            "Below LCL", "outside-low",
            "7 Point Trend (Increasing)", "trend-up",
            "7 Point Trend (Decreasing)", "trend-down",
            "2 in 3 Above CL", "two-in-three-high",
            "2 in 3 Below CL", "two-in-three-low",
            "7 Points Above CL", "shift-high",
            "7 Points Below CL", "shift-low");
    private static final Map<String, String> ASSURANCES =
            Map.of("consistent_pass", "pass", "consistent_fail", "fail", "inconsistent", "hit-or-miss");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> agrees() throws IOException {
        List<KnownAnswers.Node> cases = KnownAnswers.read("spc.json").nodes("cases");
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.text("id"), () -> check(each)));
    }

    private void check(KnownAnswers.Node known) throws IOException {
        CommandRun run = CommandRun.in(folder, arguments(known));
        assertThat(run.exitCode()).as(run.err()).isZero();
        KnownAnswers.Node answer = KnownAnswers.parse(run.out());
        KnownAnswers.Node expected = known.node("expected");

        checkGroups(answer.nodes("groups"), expected.nodes("groups"));
        assertThat(values(answer)).isEqualTo(known.list("values").size());
        assertThat(flagged(answer)).isEqualTo(expectedFlags(expected));
        assertThat(answer.text("variation"))
                .isEqualTo(expected.text("variation_icon").replace("_cause", "").replace('_', '-'));
        assertThat(answer.text("assurance")).isEqualTo(ASSURANCES.getOrDefault(expected.text("assurance"), ""));
    }

    private String[] arguments(KnownAnswers.Node known) throws IOException {
        KnownAnswers.Node options = known.node("options");
        List<String> line = new ArrayList<>(List.of("spc", file(known), "--format", "json"));
        line.addAll(List.of(
                "--polarity", POLARITIES.getOrDefault(options.text("improvement_direction"), "neutral")));
        if (options.has("target")) {
            line.addAll(List.of("--target", options.text("target")));
        }
        if (!options.list("rebase_dates").isEmpty()) {
            line.add("--rebase");
            options.list("rebase_dates").forEach(day -> line.add(day.toString()));
        }
        if (options.has("fix_after_n_points")) {
            line.addAll(List.of("--fix-after", options.text("fix_after_n_points")));
        }
        if (!options.isTrue("screen_outliers")) {
            line.add("--no-screening");
        }
        return line.toArray(String[]::new);
    }

    private String file(KnownAnswers.Node known) throws IOException {
        List<Object> dates = known.list("dates");
        List<Object> values = known.list("values");
        String rows = IntStream.range(0, values.size())
                .mapToObj(i -> dates.get(i) + "," + values.get(i))
                .collect(Collectors.joining("\n", "date,value\n", "\n"));
        return Files.writeString(folder.resolve(known.text("id") + ".csv"), rows).toString();
    }

    private static void checkGroups(List<KnownAnswers.Node> groups, List<KnownAnswers.Node> expected) {
        assertThat(groups).hasSameSizeAs(expected);
        for (int i = 0; i < groups.size(); i++) {
            assertThat(groups.get(i).text("first")).isEqualTo(expected.get(i).text("first"));
            assertThat(groups.get(i).number("n")).isEqualByComparingTo(expected.get(i).number("n"));
            checkLine(groups.get(i).number("mean"), expected.get(i).number("mean"));
            checkLine(groups.get(i).number("lower"), expected.get(i).number("lpl"));
            checkLine(groups.get(i).number("upper"), expected.get(i).number("upl"));
        }
    }

    private static void checkLine(BigDecimal line, BigDecimal expected) {
        assertThat(line).isCloseTo(expected, ONE_IN_A_MILLION);
    }

    private static int values(KnownAnswers.Node answer) {
        return answer.nodes("points").size();
    }

    private static Map<Integer, String> flagged(KnownAnswers.Node answer) {
        Map<Integer, String> flags = new TreeMap<>();
        List<KnownAnswers.Node> points = answer.nodes("points");
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).text("label").equals("none")) {
                flags.put(i + 1, points.get(i).text("label") + " " + points.get(i).text("kind"));
            }
        }
        return flags;
    }

    private static Map<Integer, String> expectedFlags(KnownAnswers.Node expected) {
        Map<Integer, String> flags = new TreeMap<>();
        for (KnownAnswers.Node each : expected.nodes("special_causes")) {
            String kind = each.text("point_type").replace("special_cause_", "").replaceAll("_.*", "");
            flags.put(each.number("i").intValueExact(), LABELS.get(each.text("type")) + " " + kind);
        }
        return flags;
    }
}
