package org.localityplan.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// A shared library that neither Java nor JavaFX brings along to Linux. Windows and macOS have all that is needed.
///
/// @param name as the system's loader knows it
/// @param debianPackage what brings it to Debian and Ubuntu
record SystemLibrary(String name, String debianPackage) {
    /// What a window needs.
    static final List<SystemLibrary> OF_A_WINDOW = List.of(
            new SystemLibrary("libgtk-3.so.0", "libgtk-3-0"), new SystemLibrary("libXtst.so.6", "libxtst6"));

    /// What the letters on a chart need, with or without a window.
    static final List<SystemLibrary> OF_LETTERS = List.of(new SystemLibrary("libfontconfig.so.1", "libfontconfig1"));

    /// The first of the libraries that is not to be found.
    ///
    /// @param system the value of `os.name`
    /// @param loads whether the system's loader finds a library of that name
    static Optional<SystemLibrary> missing(List<SystemLibrary> needed, String system, Predicate<String> loads) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux")
                ? needed.stream()
                        .filter(library -> !loads.test(library.name()))
                        .findFirst()
                : Optional.empty();
    }

    /// Whether this machine's loader finds the library. It stays loaded: GTK does not survive being let go.
    @SuppressWarnings("restricted") // the program is started with --enable-native-access
    static boolean loads(String name) {
        try {
            SymbolLookup.libraryLookup(name, Arena.global());
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    /// What is missing and what to do, as the end of a sentence.
    String remedy() {
        return "because the library %s is missing: please install it, on Debian and Ubuntu with “apt-get install %s”."
                .formatted(name, debianPackage);
    }
}
