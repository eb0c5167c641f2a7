package org.localityplan.store.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What lies beside a plan file and says what it must look like. A file that is open, or was when the program was
/// killed, has one that is marked open: its bytes change, so nothing can be said of them.
public sealed interface Manifest {

    /// There is none, or none that can be read.
    record Absent() implements Manifest {}

    /// The file is being written, or was when the program ended without closing it.
    ///
    /// @param head the newest hash of the audit trail when it was opened: a line that must still be there
    record Open(Marks marks, String head) implements Manifest {}

    /// The file was closed and has not been written since.
    ///
    /// @param fingerprint its bytes
    /// @param head the newest hash of the audit trail
    record Closed(Marks marks, Fingerprint fingerprint, String head) implements Manifest {}

    /// What made a file, known before it is opened.
    ///
    /// @param file the file's own id
    /// @param schema the number of its schema
    /// @param program the version of this program that wrote it
    /// @param engine the version of H2 that wrote it
    record Marks(UUID file, int schema, String program, String engine) {}

    /// Reads the manifest of a plan file.
    static Manifest read(Path manifest) throws IOException {
        if (!Files.exists(manifest)) {
            return new Absent();
        }
        try {
            Map<String, String> fields = FlatJson.fields(Files.readString(manifest));
            Marks marks = new Marks(
                    UUID.fromString(fields.getOrDefault("file", "")),
                    Integer.parseInt(fields.getOrDefault("schema", "")),
                    fields.getOrDefault("program", ""),
                    fields.getOrDefault("h2", ""));
            if (!fields.getOrDefault("state", "").equals("closed")) {
                return new Open(marks, fields.getOrDefault("audit", ""));
            }
            long size = Long.parseLong(fields.getOrDefault("size", ""));
            Fingerprint fingerprint =
                    new Fingerprint(size, fields.getOrDefault("crc32c", ""), fields.getOrDefault("sha256", ""));
            return new Closed(marks, fingerprint, fields.getOrDefault("audit", ""));
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return new Absent();
        }
    }

    /// Writes a manifest in place of the one before.
    static void write(Path manifest, Manifest content) throws IOException {
        FlatJson.replace(manifest, fields(content));
    }

    static Map<String, String> fields(Manifest content) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (content) {
            case Absent() -> throw new IllegalArgumentException("There is nothing to write");
            case Open(Marks marks, String head) -> {
                marks("open", marks, fields);
                fields.put("audit", head);
            }
            case Closed(Marks marks, Fingerprint fingerprint, String head) -> {
                marks("closed", marks, fields);
                fields.put("size", String.valueOf(fingerprint.size()));
                fields.put("crc32c", fingerprint.crc32c());
                fields.put("sha256", fingerprint.sha256());
                fields.put("audit", head);
            }
        }
        return fields;
    }

    private static void marks(String state, Marks marks, Map<String, String> fields) {
        fields.put("state", state);
        fields.put("file", marks.file().toString());
        fields.put("schema", String.valueOf(marks.schema()));
        fields.put("program", marks.program());
        fields.put("h2", marks.engine());
    }
}
