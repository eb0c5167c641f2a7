package org.localityplan.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The backups of one plan file: zip files that hold the plan and its manifest, so that each can be checked and put back
/// by unpacking it.
///
/// @param folder where they lie
/// @param file the id of the plan file
public record Backups(Path folder, UUID file) {

    /// How many are kept.
    public static final int KEPT = 10;

    private static final int HEAD = 12;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile(".*-(\\p{XDigit}{8})-(\\d{8}T\\d{9})Z-(\\p{XDigit}+)\\.zip");

    /// One backup.
    ///
    /// @param written the file's own time, which orders backups made in the same millisecond
    /// @param head the beginning of the newest hash of its audit trail: two backups with the same one are equal
    public record Backup(Path zip, Instant made, FileTime written, String head) {}

    /// Newest first.
    public List<Backup> all() throws IOException {
        List<Backup> backups = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> zips = Files.newDirectoryStream(folder, "*.zip")) {
                for (Path zip : zips) {
                    named(zip).ifPresent(backups::add);
                }
            }
        }
        backups.sort(Comparator.comparing(Backup::made).thenComparing(Backup::written).reversed());
        return backups;
    }

    public Optional<Backup> newest() throws IOException {
        return all().stream().findFirst();
    }

    /// Makes a backup of a closed file, unless the newest one already holds the same, and takes away all but the ten
    /// newest.
    ///
    /// @param name the plan file's name
    /// @param source its bytes, which nobody is writing
    public void keep(String name, Path source, Manifest.Closed manifest, Instant now) throws IOException {
        String head = manifest.head().substring(0, Math.min(HEAD, manifest.head().length()));
        if (newest().filter(backup -> backup.head().equals(head)).isPresent()) {
            return;
        }
        Files.createDirectories(folder);
        String stamp = STAMP.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        Path zip = folder.resolve("%s-%s-%sZ-%s.zip".formatted(name, shortId(), stamp, head));
        Path unfinished = zip.resolveSibling(zip.getFileName() + ".new");
        write(unfinished, name, source, manifest);
        Files.move(unfinished, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Backup old : all().stream().skip(KEPT).toList()) {
            if (!old.zip().equals(zip)) {
                Files.deleteIfExists(old.zip());
            }
        }
    }

    private static void write(Path zip, String name, Path source, Manifest.Closed manifest) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entries.setLevel(Deflater.BEST_SPEED);
            entries.putNextEntry(new ZipEntry(name + ".manifest.json"));
            entries.write(FlatJson.text(Manifest.fields(manifest)).getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry(name));
            Files.copy(source, entries);
            entries.closeEntry();
        }
    }

    /// Unpacks a backup into a folder.
    ///
    /// @return the plan file, with its manifest beside it
    public static PlanFile unpack(Backup backup, Path into) throws IOException {
        Path plan = into;
        try (InputStream bytes = Files.newInputStream(backup.zip());
                ZipInputStream entries = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                plan = into.resolve(String.valueOf(Path.of(entry.getName()).getFileName()));
                Files.copy(entries, plan, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new PlanFile(plan);
    }

    private Optional<Backup> named(Path zip) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(zip.getFileName()));
        if (!name.matches() || !name.group(1).equals(shortId())) {
            return Optional.empty();
        }
        Instant made = LocalDateTime.parse(name.group(2), STAMP).toInstant(ZoneOffset.UTC);
        return Optional.of(new Backup(zip, made, Files.getLastModifiedTime(zip), name.group(3)));
    }

    /// The random end of the id; its beginning is the time and alike in files of the same day.
    private String shortId() {
        String id = file.toString();
        return id.substring(id.length() - 8);
    }
}
