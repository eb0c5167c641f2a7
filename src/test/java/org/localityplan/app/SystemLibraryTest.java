package org.localityplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SystemLibraryTest {

    @Test
    void namesTheFirstThatIsMissingAndWhatToInstall() {
        assertThat(SystemLibrary.missing(SystemLibrary.OF_A_WINDOW, "Linux", name -> name.startsWith("libgtk")))
                .map(SystemLibrary::remedy)
                .contains("because the library libXtst.so.6 is missing: please install it, on Debian and Ubuntu with "
                        + "“apt-get install libxtst6”.");
    }

    @Test
    void missesNothingWhereAllIsThere() {
        assertThat(SystemLibrary.missing(SystemLibrary.OF_A_WINDOW, "Linux", _ -> true))
                .isEmpty();
    }

    @Test
    void asksOnLinuxOnly() {
        assertThat(SystemLibrary.missing(SystemLibrary.OF_A_WINDOW, "Windows 11", _ -> false))
                .isEmpty();
        assertThat(SystemLibrary.missing(SystemLibrary.OF_A_WINDOW, "Mac OS X", _ -> false))
                .isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void asksTheSystemsLoader() {
        assertThat(SystemLibrary.loads("libm.so.6")).isTrue();
        assertThat(SystemLibrary.loads("libnowhere.so.1")).isFalse();
    }
}
