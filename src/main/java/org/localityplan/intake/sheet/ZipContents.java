package org.localityplan.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What a zip file holds. Every entry is unpacked once and only counted, so that what the file says of its own sizes need
/// not be believed.
sealed interface ZipContents {

    record Workbook() implements ZipContents {}

    /// Something else.
    ///
    /// @param what a word for it: "a Word document"
    record Other(String what) implements ZipContents {}

    record TooLarge() implements ZipContents {}

    record Damaged() implements ZipContents {}

    /// The whole ASCOF publication unpacks to 19 MB.
    long LARGEST_CONTENTS = 256L * 1024 * 1024;

    int MOST_ENTRIES = 2_000;

    static ZipContents of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return new TooLarge();
            }
            String what = what(zip);
            if (!what.isEmpty()) {
                return new Other(what);
            }
            return unpackedSize(zip) > LARGEST_CONTENTS ? new TooLarge() : new Workbook();
        } catch (ZipException broken) {
            return new Damaged();
        }
    }

    private static String what(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return "";
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            return "a binary workbook (.xlsb)";
        }
        if (zip.getEntry("word/document.xml") != null) {
            return "a Word document";
        }
        return zip.getEntry("content.xml") != null ? "an OpenDocument file" : "a zip archive";
    }

    private static long unpackedSize(ZipFile zip) throws IOException {
        long total = 0;
        byte[] block = new byte[65_536];
        for (ZipEntry entry : zip.stream().toList()) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int length = in.read(block); length > 0 && total <= LARGEST_CONTENTS; length = in.read(block)) {
                    total += length;
                }
            }
        }
        return total;
    }
}
