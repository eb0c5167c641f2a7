package org.localityplan.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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

    /// The texts of a workbook's cells are held in memory while it is read.
    long LARGEST_TEXTS = 32L * 1024 * 1024;

    int MOST_ENTRIES = 2_000;

    static ZipContents of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return new TooLarge();
            }
            String what = what(zip);
            return what.isEmpty() ? workbook(zip) : new Other(what);
        } catch (ZipException broken) {
            return new Damaged();
        }
    }

    private static ZipContents workbook(ZipFile zip) throws IOException {
        long total = 0;
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            long size = unpackedSize(zip, entry, LARGEST_CONTENTS - total);
            total += size;
            if (total > LARGEST_CONTENTS || (size > LARGEST_TEXTS && entry.getName().endsWith("sharedStrings.xml"))) {
                return new TooLarge();
            }
            // two parts of one name: another reader could read the other one
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || !isSound(zip, entry)) {
                return new Damaged();
            }
        }
        return new Workbook();
    }

    private static boolean isSound(ZipFile zip, ZipEntry entry) throws IOException {
        if (!entry.getName().endsWith(".xml")) {
            return true;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return SheetLimits.holdFor(in);
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

    private static long unpackedSize(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        long total = 0;
        byte[] block = new byte[65_536];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int length = in.read(block); length > 0 && total <= limit; length = in.read(block)) {
                total += length;
            }
        }
        return total;
    }
}
