package org.localityplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    @ParameterizedTest(name = "{0} with {1}={2}: {3}")
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data, /data/locality-plan",
        "Linux, XDG_DATA_HOME, relative, /home/pat/.local/share/locality-plan",
        "Linux, XDG_DATA_HOME, ' ', /home/pat/.local/share/locality-plan",
        "Linux, OTHER, x, /home/pat/.local/share/locality-plan",
        "Mac OS X, OTHER, x, /home/pat/Library/Application Support/locality-plan",
        "Windows 11, APPDATA, /roaming, /roaming/locality-plan",
        "Windows 11, OTHER, x, /home/pat/AppData/Roaming/locality-plan",
    })
    void isWhereTheSystemKeepsAPersonsFiles(String system, String variable, String value, Path expected) {
        assertThat(DataFolder.of(system, Path.of("/home/pat"), Map.of(variable, value)))
                .isEqualTo(expected);
    }
}
