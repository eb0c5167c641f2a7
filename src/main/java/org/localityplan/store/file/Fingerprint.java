package org.localityplan.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/// A file's bytes in short.
///
/// @param size in bytes
/// @param crc32c in hexadecimal, for damage: every bit that tips and, but for one in four thousand million, whatever else a
///        disk or a cable does. Empty where an earlier version of the program wrote the manifest
/// @param sha256 in hexadecimal, also for what somebody changed on purpose
public record Fingerprint(long size, String crc32c, String sha256) {

    /// Of a large file this takes half a second, and nearly all of that the SHA-256.
    public static Fingerprint of(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        MessageDigest digest = newDigest();
        long size = read(new DigestInputStream(checked(file, checksum), digest));
        return new Fingerprint(
                size, hex(checksum), HexFormat.of().formatHex(digest.digest()));
    }

    /// Whether the file is undamaged: what is made sure of each time a plan is opened, so it has to be quick.
    public boolean fits(Path file) throws IOException {
        if (crc32c.isEmpty()) {
            return isOf(file);
        }
        CRC32C checksum = new CRC32C();
        return read(checked(file, checksum)) == size && hex(checksum).equals(crc32c);
    }

    /// Whether these are the file's bytes and no others, whoever may have had the file meanwhile.
    public boolean isOf(Path file) throws IOException {
        Fingerprint now = of(file);
        return now.size == size && now.sha256.equals(sha256);
    }

    private static InputStream checked(Path file, CRC32C checksum) throws IOException {
        return new CheckedInputStream(Files.newInputStream(file), checksum);
    }

    private static long read(InputStream bytes) throws IOException {
        try (bytes) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
            }
            return size;
        }
    }

    private static String hex(CRC32C checksum) {
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
