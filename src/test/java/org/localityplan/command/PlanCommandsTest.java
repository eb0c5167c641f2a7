package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands on a real plan file.
class PlanCommandsTest {

    @TempDir
    static Path folder;

    private static String plan;

    @BeforeAll
    static void makeSample() {
        plan = folder.resolve("sample.plan").toString();
        CommandRun made = CommandRun.in(folder, "sample", "--store", plan);
        assertThat(made.exitCode()).as(made.err()).isZero();
    }

    @Test
    void doesNotMakeASampleOverAPlan() {
        CommandRun again = CommandRun.in(folder, "sample", "--store", plan);

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "programmes", "measures", "waiting", "budget"})
    void showsEverySubjectInEveryForm(String subject) {
        CommandRun text = CommandRun.in(folder, "show", subject, "--store", plan);
        CommandRun json = CommandRun.in(folder, "show", subject, "--store", plan, "--format", "json");
        CommandRun csv = CommandRun.in(folder, "show", subject, "--store", plan, "--format", "csv");

        assertThat(text.exitCode() + json.exitCode() + csv.exitCode()).isZero();
        assertThat(text.out()).contains("Trafford");
        assertThat(json.out()).startsWith("{").contains("\"rows\"");
        assertThat(csv.out().lines().count()).isGreaterThan(4);
    }

    @Test
    void setsTheEvidenceBesideTheDeclaredLight() {
        CommandRun overview = CommandRun.in(folder, "show", "overview", "--store", plan, "--format", "csv");
        CommandRun programmes = CommandRun.in(folder, "show", "programmes", "--store", plan, "--format", "csv");

        assertThat(CommandRun.in(folder, "show", "overview", "--store", plan).out())
                .contains("Evidence not as declared: 4 of 10 programmes.");
        assertThat(overview.out())
                .contains(
                        "At risk,Off track,true,Single front door: Milestone “Front door live” is expected 34 days late.")
                .contains("2026-12-31,\"1 of 4 promises kept, moved 3 times\"");
        assertThat(programmes.out())
                .contains(
                        "On track,Off track,true,Risk “The supplier’s only developer leaves before release 2” scores 20 and has "
                                + "no action with a date.,The supplier has promised a second developer");
    }

    @Test
    void ranksTheLocalityAmongTheCouncilsThatHaveAValue() {
        CommandRun json = CommandRun.in(
                folder, "show", "measures", "--area", "E08000009", "--store", plan, "--format", "json");

        assertThat(json.out()).contains("\"code\" : \"1E\"", "\"standing\" : \"2nd of 23\"");
    }

    @Test
    void refusesAPlanThatIsNotThereWithOneSentenceAndMakesNothing() {
        Path missing = folder.resolve("missing.plan");

        CommandRun run = CommandRun.in(folder, "show", "overview", "--store", missing.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing.plan").doesNotContain("Exception");
        assertThat(missing).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "show nothing", "show overview --format xml", "pack", "spc"})
    void answersWrongUsageWithTwo(String line) {
        assertThat(CommandRun.in(folder, line.split(" ")).exitCode()).isEqualTo(2);
    }

    @Test
    void writesThePackAsPdf() throws IOException {
        Path out = folder.resolve("pack.pdf");

        CommandRun run = CommandRun.in(folder, "pack", "--store", plan, "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void saysWhereThePackCouldNotBeWritten() {
        CommandRun run = CommandRun.in(
                folder, "pack", "--store", plan, "--out", folder.resolve("no/such/folder/pack.pdf").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no folder for");
    }

    @Test
    void takesInATidyFileIntoANewPlan() throws IOException {
        Path file = folder.resolve("rates.csv");
        Files.writeString(
                file,
                """
                area_code,area_name,period,indicator,measure,unit,value
                E08000009,Trafford,2023/24,Falls,Rate,per 100000,12.5
                """);
        String fresh = folder.resolve("fresh.plan").toString();

        CommandRun run = CommandRun.in(folder, "import", file.toString(), "--store", fresh);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(CommandRun.in(folder, "show", "measures", "--store", fresh, "--format", "csv").out())
                .contains("12.5");
    }

    @Test
    void namesTheRowThatCannotBeReadAndTakesInNothing() throws IOException {
        Path file = folder.resolve("faulty.csv");
        Files.writeString(
                file,
                """
                area_code,area_name,period,indicator,measure,unit,value
                E08000009,Trafford,2023/24,Falls,Rate,per 100000,12.5
                E08000009,Trafford,2023/24,Falls again,Rate,per 100000,twelve
                """);
        Path fresh = folder.resolve("untouched.plan");

        CommandRun run = CommandRun.in(folder, "import", file.toString(), "--store", fresh.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("3").contains("twelve");
        assertThat(fresh).doesNotExist();
    }
}
