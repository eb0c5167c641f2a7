package org.localityplan.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A plan file and the names of what lies beside it.
///
/// @param path the plan itself, absolute
public record PlanFile(Path path) {

    private static final byte[] MAGIC = "H:2,".getBytes(StandardCharsets.US_ASCII);

    public PlanFile {
        path = path.toAbsolutePath().normalize();
    }

    /// The name people know it by.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public Path manifest() {
        return beside(".manifest.json");
    }

    public Path lock() {
        return beside(".lock.json");
    }

    /// Where a new plan is built before it gets its name.
    public Path unfinished() {
        return beside(".new");
    }

    /// Whether it begins as a database does.
    public boolean looksLikeDatabase() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC);
        }
    }

    private Path beside(String ending) {
        return path.resolveSibling(name() + ending);
    }
}
