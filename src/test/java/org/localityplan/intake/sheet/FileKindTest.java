package org.localityplan.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is refused before a row of it is read.
class FileKindTest {

    @TempDir
    private Path folder;

    @Test
    void refusesWhatIsNoFile() throws IOException {
        assertThat(problem(folder)).contains("no file");
        assertThat(problem(folder.resolve("absent.csv"))).contains("no file");
    }

    @Test
    void refusesAFileLargerThanAnyPublication() throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(FileKind.LARGEST_FILE + 1);
        }
        assertThat(problem(large)).contains("larger than 64 MB");
    }

    @Test
    void refusesUtf16WithAndWithoutItsMark() throws IOException {
        assertThat(problem(file("area_code".getBytes(StandardCharsets.UTF_16)))).contains("UTF-16");
        assertThat(problem(file("\uFEFFarea_code".getBytes(StandardCharsets.UTF_16LE)))).contains("UTF-16");
        assertThat(problem(file("area_code".getBytes(StandardCharsets.UTF_16LE)))).contains("bytes that no text has");
    }

    @Test
    void refusesBytesThatNeitherUtf8NorWindowsTextHas() throws IOException {
        assertThat(problem(file(new byte[] {'a', ',', (byte) 0x81, '\n'}))).contains("neither UTF-8 nor Windows");
    }

    @Test
    void refusesAnOldWorkbook() throws IOException {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(problem(file(start))).contains("old .xls");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "word/document.xml, a Word document",
        "content.xml, an OpenDocument file",
        "xl/workbook.bin, a binary workbook",
        "readme.txt, a zip archive"
    })
    void saysWhatAZipReallyIs(String entry, String expected) throws IOException {
        assertThat(problem(zip(1, entry, 10))).contains(expected);
    }

    @Test
    void refusesACutWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(zip(1, "xl/workbook.xml", 100_000));
        assertThat(problem(file(java.util.Arrays.copyOf(whole, whole.length / 2)))).contains("damaged");
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        Path bomb = zip(1, "xl/workbook.xml", (int) (ZipContents.LARGEST_CONTENTS + 1));
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertThat(problem(bomb)).contains("unpacks to more");
    }

    @Test
    void refusesAWorkbookOfTooManyParts() throws IOException {
        assertThat(problem(zip(ZipContents.MOST_ENTRIES + 1, "xl/workbook.xml", 1))).contains("unpacks to more");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "given", ".csv"), bytes);
    }

    private Path zip(int entries, String first, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[65_536];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? first : "part" + i));
                for (int left = length; left > 0; left -= block.length) {
                    zip.write(block, 0, Math.min(left, block.length));
                }
            }
        }
        return file(bytes.toByteArray());
    }

    private static String problem(Path file) throws IOException {
        assertThat(Sheets.open(file)).isInstanceOf(Sheets.Opened.Refused.class);
        Refusal refusal = ((Sheets.Opened.Refused) Sheets.open(file)).refusal();
        assertThat(refusal.row()).isZero();
        assertThat(refusal.remedy()).endsWith(".");
        return refusal.problem();
    }
}
