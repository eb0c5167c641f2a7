package org.localityplan.store.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for copies that are thrown away.
public record Scratch(Path folder) implements AutoCloseable {

    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("locality-plan-"));
    }

    /// The name of a copy in the folder.
    public PlanFile copyOf(PlanFile plan) {
        return new PlanFile(folder.resolve(plan.name()));
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
