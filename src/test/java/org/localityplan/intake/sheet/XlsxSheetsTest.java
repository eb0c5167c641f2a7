package org.localityplan.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells as they are meant, and workbooks that lie.
class XlsxSheetsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("book.xlsx");
    }

    @Test
    void readsNumbersAsTheyWereTyped() throws IOException {
        write(sheet -> {
            sheet.value(0, 0, 88.9);
            sheet.value(0, 1, 41);
            sheet.value(0, 2, 0.1 + 0.2);
            sheet.value(0, 4, " text\u00A0");
            sheet.value(0, 5, true);
        });
        assertThat(cells()).containsExactly("88.9", "41", "0.3", "", "text", "true");
        rewrite(SHEET, xml -> xml.replace("88.9", "88.900000000000006"));
        assertThat(cells().getFirst()).isEqualTo("88.9");
    }

    @Test
    void readsPercentagesMonthsAndDatesByTheirFormat() throws IOException {
        write(sheet -> {
            sheet.value(0, 0, 0.889);
            sheet.style(0, 0).format("0.0%").set();
            sheet.value(0, 1, LocalDate.of(2023, 11, 1));
            sheet.style(0, 1).format("mmm-yy").set();
            sheet.value(0, 2, LocalDate.of(2023, 11, 2));
            sheet.style(0, 2).format("dd/mm/yyyy").set();
        });
        assertThat(cells()).containsExactly("88.9%", "Nov 2023", "2023-11-02");
    }

    @Test
    void showsFormulasWithTheirLastValueAndErrorsAsTheyAre() throws IOException {
        write(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
        });
        rewrite(SHEET, xml -> xml.replaceFirst(
                "<c r=\"A1\".*</c>(?=</row>)",
                "<c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\"><f>1+2</f><v>3</v></c>"
                        + "<c r=\"C1\" t=\"str\"><f>A1</f><v>x</v></c><c r=\"D1\"><v>1e400</v></c><c r=\"E1\"><v>1E-20</v></c>"));
        assertThat(cells()).startsWith("#REF!", "3", "x").contains("0.00000000000000000001");
    }

    @Test
    void goesToTheNextVisibleSheetWhileItIsWanted() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Contents").value(0, 0, "contents");
            Worksheet hidden = book.newWorksheet("Hidden");
            hidden.value(0, 0, "hidden");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("Data").value(2, 1, "data");
        }
        Collected all = new Collected(true);
        assertThat(sheets().read(all)).isEmpty();
        assertThat(all.rows).containsExactly(new Row(1, List.of("contents")), new Row(3, List.of("", "data")));
        Collected first = new Collected(false);
        assertThat(sheets().read(first)).isEmpty();
        assertThat(first.rows).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"99999999\"><c><v>1</v></c></row>",
        "<row r=\"one\"/>",
        "<row r=\"1\"><c r=\"A\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>&e;</v></c></row>",
        "<row r=\"1\"><c>"
    })
    void refusesSheetsThatNoSpreadsheetProgramWrites(String row) throws IOException {
        write(sheet -> sheet.value(0, 0, 1));
        rewrite(SHEET, xml -> xml.replaceFirst("<row.*</row>", row));
        assertThat(refused()).contains("damaged");
    }

    @Test
    void refusesRowsAndTextsWithoutEnd() throws IOException {
        write(sheet -> sheet.value(0, 0, 1));
        rewrite(SHEET, xml -> xml.replaceFirst("<row.*</row>", "<row>" + "<c/>".repeat(16_385) + "</row>"));
        assertThat(refused()).contains("damaged");
        write(sheet -> sheet.value(0, 0, "a"));
        rewrite("xl/sharedStrings.xml", xml -> xml.replace(">a<", ">" + "a".repeat(65_537) + "<"));
        assertThat(refused()).contains("damaged");
    }

    @Test
    void neverFollowsEntitiesToOtherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        write(sheet -> sheet.value(0, 0, 1));
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet";
        rewrite(SHEET, xml -> xml.replaceFirst("<worksheet", type).replace("<v>1</v>", "<v>&e;</v>"));
        assertThat(refused()).contains("damaged").doesNotContain("secret");
    }

    @Test
    void refusesAWorkbookWhoseSheetIsNotThere() throws IOException {
        write(sheet -> sheet.value(0, 0, 1));
        rewrite("xl/workbook.xml", xml -> xml.replaceFirst("r:id=\"[^\"]*\"", "r:id=\"nowhere\""));
        Collected all = new Collected(true);
        assertThat(sheets().read(all)).get().extracting(Refusal::problem).asString().contains("damaged");
        assertThat(all.rows).isEmpty();
    }

    private String refused() throws IOException {
        assertThat(Sheets.open(file)).isInstanceOf(Sheets.Opened.Refused.class);
        return ((Sheets.Opened.Refused) Sheets.open(file)).refusal().problem();
    }

    private void write(Consumer<Worksheet> content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book.newWorksheet("Data"));
        }
    }

    private void rewrite(String part, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(part);
            String before = Files.readString(inside, StandardCharsets.UTF_8);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(inside, after, StandardCharsets.UTF_8);
        }
    }

    private Sheets sheets() throws IOException {
        return ((Sheets.Opened.Sound) Sheets.open(file)).sheets();
    }

    private List<String> cells() throws IOException {
        Collected all = new Collected(true);
        assertThat(sheets().read(all)).isEmpty();
        return all.rows.getFirst().cells();
    }

    private static final class Collected implements Sheets.Taker {
        private final List<Row> rows = new ArrayList<>();
        private final boolean wantsMore;

        Collected(boolean wantsMore) {
            this.wantsMore = wantsMore;
        }

        @Override
        public boolean take(Row row) {
            return rows.add(row);
        }

        @Override
        public boolean wantsNextTable() {
            return wantsMore;
        }
    }
}
