package org.localityplan.intake.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Period;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.intake.Fault;

/// The small extract has the published headers; its figures are made up. A comma between quotation marks parts the cells.
class RttExtractTest {

    private static final Path EXTRACT = Path.of("src/test/resources/intake/rtt_2025-03.csv");
    private static final Wanted ALL = new Wanted(List.of(), List.of(), List.of());

    @TempDir
    Path folder = Path.of("");

    private static RttReading.Ready ready(Wanted wanted) {
        RttReading reading = RttExtract.read(EXTRACT, wanted);
        assertThat(reading).isInstanceOf(RttReading.Ready.class);
        return (RttReading.Ready) reading;
    }

    private List<Fault> faults(UnaryOperator<String> spoil) throws IOException {
        Path file = folder.resolve("spoilt.csv");
        Files.writeString(file, spoil.apply(Files.readString(EXTRACT)));
        RttReading reading = RttExtract.read(file, ALL);
        assertThat(reading).isInstanceOf(RttReading.Faulty.class);
        return ((RttReading.Faulty) reading).faults();
    }

    private String words(UnaryOperator<String> spoil) throws IOException {
        return faults(spoil).getFirst().words();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/rtt-extract.csv", numLinesToSkip = 1)
    void addsUpIncompletePathwaysAndNobodyTwice(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        RttReading.Ready read = ready(new Wanted(row.words(1), row.words(2), row.words(3)));

        assertThat(read.month()).isEqualTo(Period.month(2025, 3));
        assertThat(read.waiting()).isEqualTo(row.number(4));
        assertThat(read.ages().people()).isEqualTo(row.number(4));
        assertThat(read.ages().median().words()).isEqualTo(row.text(5));
        assertThat(read.ages().ninetySecond().words()).isEqualTo(row.text(6));
        assertThat(read.ages().over(18).getAsInt()).isEqualTo(row.number(7));
        assertThat(read.taken())
                .isEqualTo(new RttReading.Taken(row.number(8), row.number(9), row.number(10)));
    }

    @Test
    void becomesTheCountOfAList() {
        UUID id = new UUID(0, 7);
        RttReading.Ready surgery = ready(new Wanted(List.of(), List.of(), List.of("C_100")));

        WaitingCount count = RttExtract.count(id, surgery, "rtt.csv");

        assertThat(count.at()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(count.waiting()).isEqualTo(100);
        assertThat(count.flow()).isEqualTo(new WaitingCount.Flow.SnapshotOnly());
        assertThat(count.longest()).isEqualTo(new Longest.Weeks(61));
        assertThat(count.median().words()).isEqualTo("6 weeks");
        assertThat(count.provenance().source())
                .isEqualTo("NHS England, referral to treatment waiting times, March 2025, rtt.csv");
        assertThat(RttExtract.count(id, ready(ALL), "rtt.csv").longest()).isEqualTo(new Longest.Unknown());
    }

    @Test
    void aCodeThatNoRowHasIsSaid() {
        RttReading reading = RttExtract.read(EXTRACT, new Wanted(List.of("XXX"), List.of(), List.of()));

        assertThat(reading).isInstanceOfSatisfying(RttReading.Faulty.class, faulty -> assertThat(
                faulty.faults().getFirst().words())
                .startsWith("No row of incomplete pathways is of this provider"));
    }

    @Test
    void saysWhereTheFileIsNotAsPublished() throws IOException {
        assertThat(words(text -> text.replace("Gt 17 To 18 Weeks SUM 1", "17-18")))
                .contains("these headers are missing: Gt 17 To 18 Weeks SUM 1.");
        assertThat(words(text -> text.replace(" Weeks SUM 1", "")))
                .contains("Gt 00 To 01 Weeks SUM 1, Gt 01 To 02 Weeks SUM 1").contains(" …");
        assertThat(words(text -> text.replace("\"Provider Parent Name\"", "\"Period\"")))
                .contains("Two columns have this name.");
        assertThat(words(text -> text.replace("RTT Part Description", "Part")))
                .startsWith("None of the first rows has the headers");
        assertThat(words(_ -> "a,b\n1,2\n")).startsWith("None of the first rows has the headers");
        assertThat(words(text -> text.replaceFirst("RTT-March-2025(?=[^\n]*Part_2\")", "RTT-Spring-2025")))
                .startsWith("Row 3, Period: “RTT-Spring-2025” is no month.");
        assertThat(words(text -> text.replaceFirst("RTT-March-2025(?=[^\n]*Part_2\")", "RTT-April-2025")))
                .contains("more than one month");
        assertThat(words(text -> text.replaceFirst("\"60\"", "\"-60\"")))
                .isEqualTo(
                        "Row 5, Gt 12 To 13 Weeks SUM 1: “-60” is no count of people. Write a whole number, 0 or more,"
                                + " without commas.");
        assertThat(words(text -> text.replaceFirst("\"60\"", "\"61\"")))
                .startsWith("Row 5, Total All: The weeks add up to 201, not 200.");
        assertThat(words(text -> text + text.lines().reduce((_, last) -> last).orElseThrow() + "\n"))
                .contains("stands in the file twice");
        assertThat(words(text -> text.lines()
                .filter(line -> !line.contains("\"Part_2\",\"Incomplete Pathways\",\"C_502\"")
                        || line.contains("RM3"))
                .reduce("", (all, line) -> all + line + "\n")))
                .isEqualTo(
                        "The treatment functions of R0A for 02A add up to 100, but its total says 300. Import the file"
                                + " as it was published, or name the treatment functions that you want.");
    }

    @Test
    void refusesWhatLooksLikeDetailsOfPeople() throws IOException {
        assertThat(words(text -> text.replace("Provider Parent Name", "NHS Number")))
                .contains("details (nhs number) of single people");
        assertThat(words(text -> text.replaceFirst("MANCHESTER HOSPITALS(?=[^\n]*Part_2\")", "M33 4EW")))
                .contains("postcodes of single people");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(RttExtract.read(folder.resolve("none.csv"), ALL)).isInstanceOf(RttReading.Faulty.class);
    }
}
