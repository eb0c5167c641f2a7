package org.localityplan.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder in which the system keeps a person's own files of a program.
///
/// Windows: `%APPDATA%`; macOS: `~/Library/Application Support`; elsewhere `$XDG_DATA_HOME`, or `~/.local/share` (XDG Base
/// Directory Specification).
public final class DataFolder {
    private static final String NAME = "locality-plan";

    private DataFolder() {}

    /// The folder for the system; it need not exist yet.
    ///
    /// @param system the value of `os.name`
    /// @param home the person's home folder
    public static Path of(String system, Path home, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return named("APPDATA", environment).orElse(home.resolve("AppData/Roaming")).resolve(NAME);
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return named("XDG_DATA_HOME", environment)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/share"))
                .resolve(NAME);
    }

    private static Optional<Path> named(String variable, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
