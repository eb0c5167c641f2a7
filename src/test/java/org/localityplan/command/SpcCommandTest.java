package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.KnownAnswers;

class SpcCommandTest {
    private static final String SERIES = """
            month,waiting
            2025-01-31,10
            2025-02-28,12
            2025-03-31,11
            2025-04-30,40
            """;

    @TempDir
    Path folder;

    @Test
    void judgesASeriesWithoutAPlan() throws IOException {
        CommandRun run = CommandRun.in(folder, "spc", file(SERIES), "--no-screening", "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"groups\"", "\"n\" : 4", "\"mean\" : 18.25", "\"assurance\" : null");
    }

    @Test
    void takesColumnsPolarityAndTargetByName() throws IOException {
        CommandRun run = CommandRun.in(
                folder,
                "spc",
                file(SERIES),
                "--date",
                "month",
                "--value",
                "waiting",
                "--polarity",
                "lower",
                "--target",
                "1000",
                "--format",
                "json");

        assertThat(run.out()).contains("\"assurance\" : \"pass\"");
    }

    @Test
    void startsNewLimitsAtARebase() throws IOException {
        CommandRun run =
                CommandRun.in(folder, "spc", file(SERIES), "--rebase", "2025-03-31", "--format", "json");

        assertThat(run.out()).contains("\"first\" : \"2025-01-31\"", "\"first\" : \"2025-03-31\"");
    }

    @Test
    void refusesAValueThatIsNoNumberByItsLine() throws IOException {
        CommandRun run = CommandRun.in(folder, "spc", file("d,v\n2025-01-31,10\n2025-02-28,ten\n"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Line 3").contains("ten");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        CommandRun run = CommandRun.in(folder, "spc", folder.resolve("none.csv").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("none.csv").doesNotContain("Exception:");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/command/series-files.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void readsSeriesAsPeopleKeepThem(String kind, String content, String encoding, String arguments, String said)
            throws IOException {
        Path file = folder.resolve("series.csv");
        Files.write(file, content.replace("~", "\n").replace("<BOM>", "\uFEFF").getBytes(Charset.forName(encoding)));
        List<String> line = new ArrayList<>(List.of("spc", file.toString()));
        line.addAll(Stream.of(arguments.split(" ")).filter(each -> !each.isEmpty()).toList());

        CommandRun run = CommandRun.in(folder, line.toArray(String[]::new));

        boolean refused = said.startsWith("refused: ");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(refused ? 1 : 0);
        assertThat(refused ? run.err() : run.out()).as(kind).contains(said.replace("refused: ", ""));
        assertThat(run.err()).doesNotContain("Exception");
    }

    @Test
    void saysTooFewPointsWithoutRepeatingItself() throws IOException {
        assertThat(CommandRun.in(folder, "spc", file(SERIES)).out())
                .startsWith("Too few points for a control chart: 4 points, limits need 7\n")
                .doesNotContain("Variation");
        assertThat(CommandRun.in(folder, "spc", file(months(12))).out()).startsWith("Control chart (XmR), 12 points\n");
        assertThat(CommandRun.in(folder, "spc", file(months(8))).out())
                .startsWith("Control chart (XmR) with trial limits, 8 points\n");
    }

    @Test
    void writesTheFieldsOfItsJsonAndNoOthers() throws IOException {
        KnownAnswers.Node json = KnownAnswers.parse(
                CommandRun.in(folder, "spc", file(months(12)), "--target", "3", "--polarity", "higher", "--format",
                        "json").out());

        assertThat(json.fields().keySet()).containsExactly("groups", "points", "variation", "assurance");
        assertThat(json.nodes("groups").getFirst().fields().keySet())
                .containsExactly("first", "n", "mean", "lower", "upper");
        assertThat(json.nodes("points").getFirst().fields().keySet())
                .containsExactly("date", "value", "label", "kind");
    }

    @Test
    void keepsRemarksOutOfWhatProgramsRead() throws IOException {
        CommandRun run = CommandRun.in(folder, "spc", file("d,v\n2025-02-28,10\n2025-01-31,\n"), "--format", "csv");

        assertThat(run.out()).isEqualTo("date,value,label,kind\r\n2025-02-28,10,none,common\r\n");
        assertThat(run.err()).contains("1 row without a value left out: line 3.");
    }

    @Test
    void drawsTheChartAsAPictureOrAsVectors() throws IOException {
        CommandRun picture = CommandRun.in(folder, "spc", file(months(24)), "--format", "png", "--target", "4");
        Path drawing = folder.resolve("chart.svg");
        CommandRun vectors =
                CommandRun.in(folder, "spc", file(months(24)), "--format", "svg", "--out", drawing.toString());

        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth()).isEqualTo(1920);
        assertThat(picture.out()).isEmpty();
        assertThat(vectors.out()).isEmpty();
        assertThat(drawing).content().contains("<svg").contains("viewBox").doesNotContain("<image");
    }

    @Test
    void sparesATerminalTheBytesOfAPicture() throws IOException {
        CommandRun run = CommandRun.atTerminal(folder, "spc", file(SERIES), "--format", "png");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).contains("--out chart.png");
    }

    @Test
    void takesSeveralRebasesBeforeTheFileAndAfterIt() throws IOException {
        CommandRun before = CommandRun.in(
                folder, "spc", "--rebase", "2024-05-01", "01/09/2024", file(months(12)), "--format", "json");
        CommandRun after = CommandRun.in(
                folder, "spc", file(months(12)), "--rebase", "2024-05-01", "--rebase", "Sep-24", "--format", "json");

        assertThat(KnownAnswers.parse(before.out()).nodes("groups")).hasSize(3);
        assertThat(after.out()).isEqualTo(before.out());
    }

    @Test
    void refusesToFixLimitsAfterNoPoint() throws IOException {
        CommandRun run = CommandRun.in(folder, "spc", file(SERIES), "--fix-after", "0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("1 or more").doesNotContain("Exception");
    }

    /// So many months from January 2024, up and down.
    private static String months(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> LocalDate.of(2024, 1, 1).plusMonths(i) + "," + (3 + i * 7 % 5))
                .collect(Collectors.joining("\n", "month,waiting\n", "\n"));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("series.csv"), content).toString();
    }
}
