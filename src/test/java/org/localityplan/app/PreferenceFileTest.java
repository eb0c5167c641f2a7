package org.localityplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceFileTest {

    @TempDir
    Path folder;

    @Test
    void remembersFromOneDayToTheNext() {
        Path file = folder.resolve("new/preferences.properties");
        new PreferenceFile(file).keep("theme", "dark");

        assertThat(new PreferenceFile(file).read("theme", "light")).isEqualTo("dark");
        assertThat(new PreferenceFile(file).read("size", "100")).isEqualTo("100");
    }

    @Test
    void startsAsItCameWhenTheFileCannotBeRead() throws IOException {
        Path file = folder.resolve("preferences.properties");
        Files.writeString(file, "theme=\\uZZZZ");

        assertThat(new PreferenceFile(file).read("theme", "light")).isEqualTo("light");
    }
}
