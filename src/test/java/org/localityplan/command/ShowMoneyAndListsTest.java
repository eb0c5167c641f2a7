package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.KnownAnswers;
import org.localityplan.domain.KnownAnswers.Node;

/// What is shown of waiting lists and money, and the import of a list's count.
class ShowMoneyAndListsTest {

    private static final String EXTRACT = "src/test/resources/intake/rtt_2025-03.csv";
    private static final String AUTISM = "Autism and ADHD assessment";

    @TempDir
    static Path folder;

    private static String plan = "";

    @BeforeAll
    static void makeSample() {
        plan = folder.resolve("sample.plan").toString();
        assertThat(CommandRun.in(folder, "sample", "--store", plan).exitCode()).isZero();
    }

    private static String shown(String subject, String format) {
        CommandRun run = CommandRun.in(folder, "show", subject, "--store", plan, "--format", format);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static Node json(String subject) throws IOException {
        return KnownAnswers.parse(shown(subject, "json"));
    }

    /// Every figure of a table of the JSON stands in the CSV under the same name.
    @ParameterizedTest
    @ValueSource(strings = {"waiting", "budget"})
    void csvHoldsTheSameFiguresAsJson(String subject) throws IOException {
        Node json = json(subject);
        List<String> lines = shown(subject, "csv").lines().toList();
        List<String> figures = new ArrayList<>();
        for (String chapter : json.fields().keySet()) {
            if (!List.of("title", "sentences").contains(chapter)) {
                List<Node> rows = json.nodes(chapter);
                for (int row = 0; row < rows.size(); row++) {
                    for (var field : rows.get(row).fields().entrySet()) {
                        if (field.getValue() instanceof BigDecimal figure) {
                            figures.add("%s,%d,%s,%s"
                                    .formatted(chapter, row + 1, field.getKey(), figure.toPlainString()));
                        }
                    }
                }
            }
        }

        assertThat(figures).hasSizeGreaterThan(50);
        assertThat(lines).containsAll(figures);
    }

    @Test
    void showsWhatFollowsForEachQueue() throws IOException {
        Node json = json("waiting");

        Node therapy = json.nodes("rows").get(1);
        assertThat(therapy.text("list")).isEqualTo("Occupational therapy assessment");
        assertThat(therapy.number("waiting")).isEqualByComparingTo("652");
        assertThat(therapy.number("median_weeks")).isPositive();
        assertThat(therapy.has("over_threshold")).isTrue();
        Node queue = json.nodes("queues").get(1);
        assertThat(queue.number("load")).isLessThan(BigDecimal.ONE);
        assertThat(queue.number("clearance_weeks")).isPositive();
        Node autism = json.nodes("queues").getLast();
        assertThat(autism.text("load")).isEqualTo("too few counts");
        assertThat(json.nodes("formulas")).hasSize(11);
        assertThat(json.nodes("trajectories")).isNotEmpty();
        assertThat(json.nodes("control").getFirst().number("points")).isGreaterThan(BigDecimal.TEN);
        assertThat(json.nodes("control")).extracting(each -> each.text("of")).contains("size", "net flow");
        assertThat(shown("waiting", "text"))
                .contains("By length of wait", "How it is reckoned", "people a week", "Fong and others");
    }

    @Test
    void showsHowTheMoneyMovedAndWhatIsChallenged() throws IOException {
        Node json = json("budget");

        Node assessors = json.nodes("rows").get(1);
        assertThat(assessors.number("variance_pounds")).isEqualByComparingTo("80000");
        assertThat(assessors.number("movement_pounds")).isEqualByComparingTo("20000");
        assertThat(assessors.text("moved_since")).isEqualTo("2026-09");
        assertThat(assessors.isTrue("needs_commentary")).isTrue();
        assertThat(assessors.text("commentary")).isNotEmpty();
        assertThat(json.nodes("savings"))
                .extracting(saving -> saving.text("challenge"))
                .contains("Counted as on track, its project “One safeguarding front door” is red.");
        Node gap = json.nodes("gaps").stream()
                .filter(each -> each.text("year").equals("2026/27"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.number("expected_pounds")).isBetween(gap.number("low_pounds"), gap.number("high_pounds"));
        assertThat(json.nodes("without_project"))
                .extracting(each -> each.text("kind"))
                .contains("line without a project", "project without money");
        assertThat(shown("budget", "text")).contains("21 lines").contains("Gap by year").contains("£9.4m");
    }

    @Test
    void everyLineThatNeedsCommentaryHasIt() throws IOException {
        assertThat(json("budget").nodes("rows"))
                .filteredOn(line -> line.isTrue("needs_commentary") && line.text("year").equals("2026/27"))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.text("commentary")).isNotEmpty());
    }

    @Test
    void takesTheCountOfAListOutOfTheExtract() throws IOException {
        String other = folder.resolve("other.plan").toString();
        assertThat(CommandRun.in(folder, "sample", "--store", other).exitCode()).isZero();

        CommandRun dry = CommandRun.in(
                folder, "import", EXTRACT, "--list", AUTISM, "--provider", "R0A", "--store", other, "--dry-run");
        assertThat(dry.out())
                .isEqualTo("Autism and ADHD assessment at the end of March 2025: 310 people waiting (1 provider, 2"
                        + " commissioners, 2 treatment functions). Half have waited 12.6 weeks or less, 92 in a hundred"
                        + " 52.6 weeks or less." + System.lineSeparator());
        CommandRun run = CommandRun.in(
                folder, "import", EXTRACT, "--list", AUTISM, "--provider", "R0A", "--store", other);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Saved in");

        Node list = KnownAnswers.parse(
                CommandRun.in(folder, "show", "waiting", "--store", other, "--format", "json").out())
                .nodes("rows")
                .getLast();
        assertThat(list.text("at")).isEqualTo("2025-03-31");
        assertThat(list.number("waiting")).isEqualByComparingTo("310");
        assertThat(list.number("median_weeks")).isEqualByComparingTo("12.6");
        assertThat(list.number("ninety_second_weeks")).isEqualByComparingTo("52.6");
        assertThat(list.number("over_threshold")).isEqualByComparingTo("42");
        assertThat(list.isTrue("illustrative")).isFalse();
        CommandRun again = CommandRun.in(folder, "import", EXTRACT, "--list", AUTISM, "--store", other);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("already counted on 31 Mar 2025");
    }

    @Test
    void saysWhichListsThereAre() {
        CommandRun run = CommandRun.in(folder, "import", EXTRACT, "--list", "Hips", "--store", plan);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no waiting list “Hips”").contains(AUTISM);
    }

    @Test
    void refusesAFileThatIsNoExtract() {
        CommandRun run = CommandRun.in(
                folder, "import", "src/test/resources/intake/tidy.csv", "--list", AUTISM, "--store", plan);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("Nothing of “tidy.csv” was taken in:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--provider R0A", "--list Hips --period 2024/25"})
    void refusesOptionsThatDoNotGoTogether(String options) {
        List<String> line = new ArrayList<>(List.of("import", EXTRACT, "--store", plan));
        line.addAll(List.of(options.split(" ")));

        assertThat(CommandRun.in(folder, line.toArray(String[]::new)).exitCode()).isEqualTo(2);
    }
}
