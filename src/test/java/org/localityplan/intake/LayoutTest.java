package org.localityplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localityplan.domain.measure.Framework.ASCOF_2014;
import static org.localityplan.domain.measure.Framework.ASCOF_2023;
import static org.localityplan.domain.measure.Framework.LOCAL;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

/// What becomes of the rows of each layout.
class LayoutTest {

    private static final Path FILES = Path.of("src/test/resources/intake");

    @Test
    void bringsOutcomeNumeratorAndDenominatorIntoOneObservation() {
        Observation total = first(official(), ASCOF_2014, "1E");
        assertThat(total.figure()).isEqualTo(value("11.9", Map.of(
                Figure.Part.NUMERATOR, new BigDecimal(54), Figure.Part.DENOMINATOR, new BigDecimal(453))));
        assertThat(total.area()).isEqualTo(new Area("E08000009", "Trafford", Area.Level.COUNCIL));
        assertThat(total.period()).isEqualTo(Period.financialYear(2020));
        assertThat(total.breakdown()).isEqualTo(Observation.TOTAL);
    }

    @Test
    void keepsTheMarginOfErrorAndDropsTheBaseWhateverTheOrderOfTheRows() {
        assertThat(first(official(), ASCOF_2014, "1A").figure()).isEqualTo(value("18.6", Map.of(
                Figure.Part.MARGIN_OF_ERROR, new BigDecimal("0.3"), Figure.Part.NUMERATOR, new BigDecimal(25110))));
    }

    @Test
    void tellsSuppressedFromMissingAndProvisional() {
        Observation women = imported(official(), ASCOF_2014, "1E").observations().get(1);
        assertThat(women.breakdown()).isEqualTo("Female");
        assertThat(women.figure()).isEqualTo(new Figure.Suppressed());
        assertThat(first(official(), ASCOF_2014, "2B(1)").figure()).isEqualTo(new Figure.Missing());
        assertThat(first(official(), ASCOF_2014, "2D").figure())
                .isEqualTo(new Figure.Value(new BigDecimal("45.5"), Map.of(), true));
    }

    @Test
    void knowsTheLevelOfEachAreaByItsCode() {
        assertThat(imported(official(), ASCOF_2014, "1E").observations())
                .extracting(each -> each.area().level())
                .containsExactly(
                        Area.Level.COUNCIL, Area.Level.COUNCIL, Area.Level.COUNTRY, Area.Level.REGION,
                        Area.Level.COUNCIL);
    }

    @Test
    void leavesTheDirectionOfAnUnknownOfficialMeasureOpen() {
        var measure = imported(official(), ASCOF_2014, "9Q").measure();
        assertThat(measure.name()).isEqualTo("Proportion of something new");
        assertThat(measure.unit()).isEqualTo(Unit.PERCENT);
        assertThat(measure.polarity()).isEqualTo(Polarity.NEUTRAL);
    }

    @Test
    void summarisesTheFileAndItsSource() {
        DryRun.Ready ready = official();
        assertThat(ready.summary())
                .isEqualTo(new DryRun.Summary(
                        20, 9, 5, 4, java.util.List.of(Period.financialYear(2020)), 1, 1, 1));
        assertThat(ready.change().source()).isEqualTo("Adult Social Care Outcomes Framework, official_2020-21.csv");
        assertThat(first(ready, ASCOF_2014, "1E").provenance())
                .isEqualTo(Provenance.published(ready.change().source()));
    }

    @Test
    void takesTheGivenYearBeforeTheOneInTheName() {
        DryRun.Ready ready = ready(Intake.read(FILES.resolve("official_2020-21.csv"), Period.financialYear(2023)));
        assertThat(first(ready, ASCOF_2023, "1E").period()).isEqualTo(Period.financialYear(2023));
    }

    @Test
    void readsAColumnForEachAreaInWindowsTextWithSemicolons() {
        DryRun.Ready wide = ready(Intake.read(FILES.resolve("wide.csv")));
        var work = imported(wide, ASCOF_2014, "1E").observations();
        assertThat(work).extracting(each -> each.area().name()).containsExactly("Trafford", "North West", "Café Town");
        assertThat(work).extracting(Observation::figure)
                .containsExactly(value("12.4", Map.of()), value("4.4", Map.of()), new Figure.Suppressed());
        var own = imported(wide, ASCOF_2014, "7X");
        assertThat(own.measure().polarity()).isEqualTo(Polarity.LOWER);
        assertThat(own.observations().get(1).figure()).isEqualTo(new Figure.Missing());
    }

    @Test
    void putsOneIndicatorIntoTheFrameworkOfItsYear() {
        DryRun.Ready tidy = tidy();
        assertThat(first(tidy, ASCOF_2014, "2A(2)").figure()).isEqualTo(value("539.5", Map.of()));
        assertThat(first(tidy, ASCOF_2023, "2C").figure()).isEqualTo(new Figure.Missing());
        assertThat(imported(tidy, ASCOF_2023, "2C").measure().polarity()).isEqualTo(Polarity.LOWER);
        assertThat(first(tidy, ASCOF_2014, "1E").figure()).isEqualTo(value("11", Map.of()));
    }

    @Test
    void readsMonthsPercentSignsAndTheMinusOfTypesetters() {
        var homes = imported(tidy(), LOCAL, "CARE-HOMES-GOOD");
        assertThat(homes.measure().frequency()).isEqualTo(Period.Kind.MONTH);
        assertThat(homes.observations()).extracting(Observation::period)
                .containsExactly(Period.month(2024, 9), Period.month(2024, 11));
        assertThat(homes.observations()).extracting(Observation::figure)
                .containsExactly(value("81.8", Map.of()), value("-82", Map.of()));
    }

    @Test
    void makesAnUnknownIndicatorALocalMeasure() {
        var own = imported(tidy(), LOCAL, "1E-PEOPLE-IN-WORK-OUR-COUNT");
        assertThat(own.measure().name()).isEqualTo("1E: people in work (our count)");
        assertThat(own.measure().polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(own.observations().getFirst().figure()).isEqualTo(value("1234", Map.of()));
        assertThat(own.observations().getFirst().provenance()).isEqualTo(Provenance.local("tidy.csv"));
        assertThat(imported(tidy(), LOCAL, "VISITS").measure().frequency()).isEqualTo(Period.Kind.QUARTER);
    }

    @Test
    void keepsTheCountBehindAKnownShareApartFromIt() {
        var people = imported(tidy(), LOCAL, "ADULTS-WITH-A-LEARNING-DISABILITY-IN-PAID-EMPLOYMENT");
        assertThat(people.measure().unit()).isEqualTo(Unit.COUNT);
        assertThat(tidy().change().measures())
                .extracting(each -> each.measure().key().code())
                .contains("UNNAMED", "A-NAME-SO-LONG-THAT-NOBODY-WOULD-WANT-TO-SEE-THE-WHOLE-OF-IT");
    }

    @Test
    void countsAFigureThatStandsTwiceOnce() {
        assertThat(imported(tidy(), LOCAL, "UNNAMED").observations()).hasSize(1);
    }

    @Test
    void givesTheSameMeasureTheSameIdInEveryFile() {
        assertThat(imported(official(), ASCOF_2014, "1E").measure().id())
                .isEqualTo(imported(tidy(), ASCOF_2014, "1E").measure().id())
                .isNotEqualTo(imported(official(), ASCOF_2014, "1A").measure().id());
    }

    @Test
    void readsTheSameFromAWorkbookWithACoverSheet(@TempDir Path folder) throws IOException {
        Path book = folder.resolve("book_2020-21.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "test", "1.0");
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(FILES.resolve("official_2020-21.csv"))) {
            workbook.newWorksheet("Cover").value(0, 0, "Cover");
            Worksheet sheet = workbook.newWorksheet("in");
            for (CsvRecord row : csv) {
                for (int column = 0; column < row.getFieldCount(); column++) {
                    put(sheet, (int) row.getStartingLineNumber(), column, row.getField(column));
                }
            }
        }
        DryRun.Ready fromBook = ready(Intake.read(book));
        assertThat(fromBook.summary()).isEqualTo(official().summary());
        for (int i = 0; i < fromBook.change().measures().size(); i++) {
            assertThat(fromBook.change().measures().get(i).observations())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("provenance")
                    .isEqualTo(official().change().measures().get(i).observations());
        }
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.matches("[0-9.]+")) {
            sheet.value(row, column, Double.parseDouble(text));
        } else {
            sheet.value(row, column, text);
        }
    }

    private static DryRun.Ready official() {
        return ready(Intake.read(FILES.resolve("official_2020-21.csv")));
    }

    private static DryRun.Ready tidy() {
        return ready(Intake.read(FILES.resolve("tidy.csv")));
    }

    private static DryRun.Ready ready(DryRun run) {
        assertThat(run).isInstanceOf(DryRun.Ready.class);
        return (DryRun.Ready) run;
    }

    private static Change.Imported imported(DryRun.Ready ready, Framework framework, String code) {
        return ready.change().measures().stream()
                .filter(each -> each.measure().key().equals(new MeasureKey(framework, code)))
                .findFirst()
                .orElseThrow();
    }

    private static Observation first(DryRun.Ready ready, Framework framework, String code) {
        return imported(ready, framework, code).observations().getFirst();
    }

    private static Figure value(String amount, Map<Figure.Part, BigDecimal> parts) {
        return new Figure.Value(new BigDecimal(amount), parts, false);
    }
}
