package org.localityplan.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a file is, by its first bytes; its name may say something else.
enum FileKind {
    NONE,
    EMPTY,
    TOO_LARGE,
    TEXT,
    UTF_16,
    ZIP,
    OLD_OFFICE,
    PDF,
    WEB_PAGE;

    /// A file above this is no spreadsheet of figures; the largest ASCOF publication has 2 MB.
    static final long LARGEST_FILE = 64L * 1024 * 1024;

    private static final String SAVE_AS_XLSX =
            "Open it in a spreadsheet program and save it as .xlsx or as CSV (UTF-8).";

    /// @param largest the most bytes that the file may have
    static FileKind of(Path file, long largest) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return NONE;
        }
        long size = Files.size(file);
        if (size > largest) {
            return TOO_LARGE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ofBytes(in.readNBytes(512));
        }
    }

    private static FileKind ofBytes(byte[] bytes) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        String text = start.replaceFirst("^ï»¿", "").strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (start.startsWith("ÿþ") || start.startsWith("þÿ")) {
            return UTF_16;
        }
        if (start.startsWith("PK")) {
            return ZIP;
        }
        if (start.startsWith("ÐÏ\u0011à")) {
            return OLD_OFFICE;
        }
        if (text.startsWith("%pdf")) {
            return PDF;
        }
        return text.startsWith("<") ? WEB_PAGE : TEXT;
    }

    Sheets.Opened open(Path file) throws IOException {
        return switch (this) {
            case TEXT -> CsvSheets.open(file);
            case ZIP -> XlsxSheets.open(file);
            case NONE ->
                refuse("There is no file that can be read at this place.", "Check the file's name and folder.");
            case EMPTY -> refuse("The file is empty.", "Download or export it again.");
            case TOO_LARGE -> tooLarge(LARGEST_FILE);
            case UTF_16 -> refuse("The file is written as UTF-16 text.", "Save it as CSV (UTF-8).");
            case OLD_OFFICE ->
                refuse("The file is an old .xls workbook, or one with a password.", SAVE_AS_XLSX + " Use no password.");
            case PDF -> refuse("The file is a PDF document.", "Ask its publisher for the figures as .xlsx or CSV.");
            case WEB_PAGE -> refuse("The file is a web page or XML, not a table of figures.", SAVE_AS_XLSX);
        };
    }

    static Sheets.Opened tooLarge(long largest) {
        return refuse("The file is larger than %d MB.".formatted(largest >> 20), "Keep only the rows that you need.");
    }

    static Sheets.Opened refuse(String problem, String remedy) {
        return new Sheets.Opened.Refused(Refusal.ofFile(problem, remedy));
    }
}
