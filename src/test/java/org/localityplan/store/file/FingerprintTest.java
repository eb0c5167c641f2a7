package org.localityplan.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path folder = Path.of("");

    /// The check values that are published with both.
    @Test
    void isSizeChecksumAndHash() throws IOException {
        assertThat(Fingerprint.of(file("123456789"))).isEqualTo(new Fingerprint(
                9, "e3069283", "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"));
    }

    @Test
    void fitsWhatItWasTakenOf() throws IOException {
        Path file = file("a plan");
        Fingerprint fingerprint = Fingerprint.of(file);
        assertThat(fingerprint.fits(file)).isTrue();
        assertThat(fingerprint.isOf(file)).isTrue();
        Files.writeString(file, "a plot");
        assertThat(fingerprint.fits(file)).isFalse();
        assertThat(fingerprint.isOf(file)).isFalse();
    }

    @Test
    void tellsByTheHashWhatWasMadeToLookUndamaged() throws IOException {
        Path file = file("a plan");
        Fingerprint before = Fingerprint.of(file);
        Fingerprint alike = new Fingerprint(before.size(), before.crc32c(), "of another file");
        assertThat(alike.fits(file)).isTrue();
        assertThat(alike.isOf(file)).isFalse();
    }

    @Test
    void goesByTheHashWhereThereIsNoChecksum() throws IOException {
        Path file = file("a plan");
        Fingerprint earlier = new Fingerprint(6, "", Fingerprint.of(file).sha256());
        assertThat(earlier.fits(file)).isTrue();
        Files.writeString(file, "a plot");
        assertThat(earlier.fits(file)).isFalse();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
