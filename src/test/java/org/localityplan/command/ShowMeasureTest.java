package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.KnownAnswers;

class ShowMeasureTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void makeSample() {
        assertThat(CommandRun.in(folder, "sample").exitCode()).isZero();
    }

    @Test
    void tellsAllOfAMonthlyMeasure() {
        CommandRun run = CommandRun.in(folder, "show", "measure", "local:SAF-1");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("local:SAF-1 Safeguarding enquiries closed within 12 weeks · Trafford")
                .contains("Control chart", "concern-low", "If nothing is done", "Neighbourhood", "Off track", "Owner");
    }

    @Test
    void writesOneObjectWithEveryChapter() throws IOException {
        KnownAnswers.Node json = KnownAnswers.parse(
                CommandRun.in(folder, "show", "measure", "local:SAF-1", "--format", "json").out());

        assertThat(json.fields().keySet())
                .containsExactly(
                        "title", "sentences", "measure", "figures", "limits", "benchmark", "breakdown", "forecast",
                        "past_forecasts", "notes");
        assertThat(json.node("measure").text("variation")).isEqualTo("concern-low");
        assertThat(json.node("measure").number("value")).isEqualByComparingTo("74.1");
        assertThat(json.nodes("figures")).hasSize(24);
        assertThat(json.nodes("forecast")).hasSize(12);
        assertThat(json.nodes("breakdown")).hasSize(6);
    }

    @Test
    void saysForEveryPeerGroupWhereTheLocalityStands() throws IOException {
        KnownAnswers.Node json = KnownAnswers.parse(
                CommandRun.in(folder, "show", "measure", "ascof-2014:1E", "--format", "json").out());

        assertThat(json.nodes("benchmark")).hasSizeGreaterThan(1).first().satisfies(first -> {
            assertThat(first.text("peer_group")).isEqualTo("North West");
            assertThat(first.number("rank")).isEqualByComparingTo("2");
            assertThat(first.number("of")).isEqualByComparingTo("23");
        });
    }

    @Test
    void putsEveryFieldOnALineOfItsOwnInCsv() {
        assertThat(CommandRun.in(folder, "show", "measure", "local:ACC-3", "--format", "csv").out())
                .startsWith("chapter,row,field,value\r\nmeasure,1,key,local:ACC-3\r\n")
                .contains("figures,24,period,2026-10\r\n", "figures,24,value,652\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            SAF-1;         local:SAF-1
            saf-1;         local:SAF-1
            LOCAL:saf-1;   local:SAF-1
            2B1;           ascof-2014:2B(1)
            """)
    void findsAMeasureByItsCodeAlone(String typed, String key) {
        assertThat(CommandRun.in(folder, "show", "measure", typed).out()).startsWith(key + " ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            local:SAF-9;   There is no measure “local:SAF-9”. The nearest are local:SAF-1
            SAF1;          local:SAF-1 (Safeguarding enquiries closed within 12 weeks)
            vacancies;     local:WRK-1
            1D;            “1D” means more than one measure: choose among ascof-2014:1D
            """)
    void offersWhatIsNearest(String typed, String said) {
        CommandRun run = CommandRun.in(folder, "show", "measure", typed);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(said);
    }

    @Test
    void asksForTheKeyOfAMeasureAndForNoOther() {
        assertThat(CommandRun.in(folder, "show", "measure").exitCode()).isEqualTo(2);
        assertThat(CommandRun.in(folder, "show", "overview", "local:SAF-1").exitCode()).isEqualTo(2);
        assertThat(CommandRun.in(folder, "show", "nonsense").err()).contains("overview, programmes, measures");
    }
}
