package org.localityplan.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.localityplan.desktop.kit.workspace.Preferences;

/// Preferences in a small file of the person's own. A file that cannot be read or written only means that the program
/// starts as it came, so neither is reported.
///
/// @param file the file; it need not exist yet
record PreferenceFile(Path file) implements Preferences {

    @Override
    public String read(String name, String otherwise) {
        return all().getProperty(name, otherwise);
    }

    @Override
    public void keep(String name, String value) {
        Properties all = all();
        all.setProperty(name, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                all.store(writer, "Locality Plan Dashboard");
            }
        } catch (IOException notKept) {
            all.clear();
        }
    }

    private Properties all() {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            all.clear();
        }
        return all;
    }
}
