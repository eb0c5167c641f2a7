package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.KnownAnswers;
import org.localityplan.domain.KnownAnswers.Node;

/// Trafford among the councils of the North West in 2020/21, by way of the published files, the import and the command
/// line.
class BenchmarkKnownAnswersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ascof_2020-21_nw_councils_total.csv", "ascof_2020-21_open_data_original.xlsx"})
    void agrees(String published) throws IOException {
        List<Node> cases = KnownAnswers.read("benchmark.json").nodes("cases");
        assertThat(cases).hasSizeGreaterThan(5);
        run("sample");
        run("import", KnownAnswers.shared("data/" + published).toString());
        List<Node> rows = json("show", "measures").nodes("rows");
        for (Node known : cases) {
            Node measure = json("show", "measure", "ascof-2014:" + known.text("measure"));
            assertThat(measure.node("measure").text("source")).endsWith(published);
            checkPlace(measure, known);
            checkRow(rows, measure.node("measure").text("key"), known);
        }
    }

    private static void checkPlace(Node measure, Node known) {
        Node place = measure.nodes("benchmark").getFirst();
        assertThat(place.text("peer_group")).isEqualTo("North West");
        assertThat(place.text("standing").startsWith("joint ")).isEqualTo(known.number("ties").signum() > 0);
        assertThat(place.number("missing")).isEqualByComparingTo(String.valueOf(known.list("missing").size()));
        assertThat(place.text("compared"))
                .contains(against(known, "north_west") + " than North West",
                        against(known, "england") + " than England");
        checkRank(place, known);
        assertThat(measure.node("measure").number("value")).isEqualByComparingTo(known.number("trafford"));
    }

    private static String against(Node known, String other) {
        int higher = known.number("trafford").compareTo(known.number(other));
        return higher > 0 == known.text("good").equals("high") ? "better" : "worse";
    }

    /// The list of measures says the same as the measure itself.
    private static void checkRow(List<Node> rows, String key, Node known) {
        Node row = rows.stream()
                .filter(each -> key.equals(each.text("framework") + ":" + each.text("code")))
                .findFirst()
                .orElseThrow();
        checkRank(row, known);
        assertThat(row.number("value")).isEqualByComparingTo(known.number("trafford"));
    }

    private static void checkRank(Node place, Node known) {
        assertThat(place.number("rank")).isEqualByComparingTo(known.number("rank"));
        assertThat(place.number("of")).isEqualByComparingTo(known.number("of"));
    }

    private Node json(String... command) throws IOException {
        return KnownAnswers.parse(run(Stream.concat(Stream.of(command), Stream.of("--format", "json"))
                .toArray(String[]::new)));
    }

    private String run(String... command) {
        CommandRun run = CommandRun.in(folder, command);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }
}
