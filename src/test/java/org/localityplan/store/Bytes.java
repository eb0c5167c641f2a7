package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.localityplan.store.file.Fingerprint;
import org.localityplan.store.file.PlanFile;

/// Copies and damages plan files for tests.
final class Bytes {

    private Bytes() {}

    /// Copies a closed plan with its manifest.
    static Path copy(Path plan, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(plan, to);
        Files.copy(new PlanFile(plan).manifest(), new PlanFile(to).manifest());
        return to;
    }

    static void flip(Path file, long bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }

    static void cut(Path file, int size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, size));
    }

    static String hash(Path file) throws IOException {
        return Fingerprint.of(file).sha256();
    }

    /// Makes the manifest fit the file as it is now, as an intruder would.
    static void fitManifest(Path plan) throws IOException {
        Path manifest = new PlanFile(plan).manifest();
        Fingerprint now = Fingerprint.of(plan);
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceAll("(\"crc32c\" : \")\\p{XDigit}+", "$1" + now.crc32c())
                        .replaceAll("(\"sha256\" : \")\\p{XDigit}+", "$1" + now.sha256())
                        .replaceAll("(\"size\" : \")\\d+", "$1" + now.size()));
    }

    /// Makes the manifest say something else.
    static void rewriteManifest(Path plan, String from, String to) throws IOException {
        Path manifest = new PlanFile(plan).manifest();
        String text = Files.readString(manifest);
        if (!text.contains(from)) {
            throw new IllegalStateException("The manifest does not say " + from + ": " + text);
        }
        Files.writeString(manifest, text.replace(from, to));
    }
}
