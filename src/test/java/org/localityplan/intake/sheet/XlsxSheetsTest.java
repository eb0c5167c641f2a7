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
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells as they are meant, and workbooks that lie.
class XlsxSheetsTest {

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
        rewrite("xl/worksheets/sheet1.xml", xml -> xml.replace("88.9", "88.900000000000006"));
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
        rewrite("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst(
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

    @Test
    void neverFollowsEntitiesOrReadsOtherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        write(sheet -> sheet.value(0, 0, 1));
        rewrite("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst(
                "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet")
                .replace("<v>1</v>", "<v>&e;</v>"));
        Collected all = new Collected(true);
        Optional<Refusal> refusal = sheets().read(all);
        assertThat(all.rows.toString()).doesNotContain("secret");
        assertThat(refusal.isPresent() || all.rows.toString().contains("#")).isTrue();
    }

    @Test
    void refusesFromTheRowOnWhereASheetIsDamaged() throws IOException {
        write(sheet -> {
            sheet.value(0, 0, 1);
            sheet.value(1, 0, 2);
        });
        rewrite("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.indexOf("</row>") + 20));
        Collected all = new Collected(true);
        assertThat(sheets().read(all)).get().satisfies(refusal -> {
            assertThat(refusal.problem()).contains("damaged");
            assertThat(refusal.row()).isEqualTo(2);
        });
    }

    @Test
    void refusesAWorkbookWhoseListOfSheetsIsDamaged() throws IOException {
        write(sheet -> sheet.value(0, 0, 1));
        rewrite("xl/workbook.xml", xml -> xml.substring(0, xml.length() / 2));
        assertThat(sheets().read(new Collected(true))).get().extracting(Refusal::problem).asString()
                .contains("damaged");
    }

    private void write(Consumer<Worksheet> content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book.newWorksheet("Data"));
        }
    }

    private void rewrite(String part, java.util.function.UnaryOperator<String> change) throws IOException {
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
