package org.localityplan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.localityplan.command.Surroundings;
import org.localityplan.intake.sample.SamplePlan;
import org.localityplan.pack.BoardPack;
import org.localityplan.pack.PackPdf;

/// The board pack of the Trafford sample, for whoever has no display to see the program on.
final class SamplePack {
    private SamplePack() {}

    /// @return the exit code
    static int write(Path pack, Surroundings surroundings) {
        try {
            Files.createDirectories(pack.toAbsolutePath().getParent());
            PackPdf.write(BoardPack.of(SamplePlan.read().plan()), pack);
            return 0;
        } catch (IOException failed) {
            surroundings.err().println("“%s” could not be written (%s). Nothing else was changed. Choose another place."
                    .formatted(pack, failed.getMessage()));
            return 1;
        }
    }
}
