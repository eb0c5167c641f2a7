package org.localityplan.app.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.localityplan.desktop.kit.workspace.Drafts.Kept;
import org.localityplan.store.file.FlatJson;

/// A draft as it stands in its file: one flat JSON object, each field of the form under `text.` and its name.
///
/// @param name the name of the draft
record DraftFile(String name, Kept kept) {

    /// The form of the file; one of another form is not read.
    private static final String VERSION = "1";

    private static final String TEXT = "text.";

    /// Reads a file; empty when it is damaged or was written by another version.
    static Optional<DraftFile> read(Path file) {
        try {
            Map<String, String> fields = FlatJson.fields(Files.readString(file));
            String name = fields.getOrDefault("draft", "");
            return fields.getOrDefault("version", "").equals(VERSION) && !name.isEmpty()
                    ? Optional.of(new DraftFile(name, kept(fields)))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /// Replaces the file as a whole.
    void write(Path file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", VERSION);
        fields.put("draft", name);
        fields.put("at", kept.at().toString());
        new TreeMap<>(kept.texts()).forEach((field, text) -> fields.put(TEXT + field, text));
        FlatJson.replace(file, fields);
    }

    private static Kept kept(Map<String, String> fields) {
        return new Kept(
                LocalDateTime.parse(fields.getOrDefault("at", "")),
                fields.entrySet().stream()
                        .filter(field -> field.getKey().startsWith(TEXT))
                        .collect(Collectors.toMap(
                                field -> field.getKey().substring(TEXT.length()), Map.Entry::getValue)));
    }
}
