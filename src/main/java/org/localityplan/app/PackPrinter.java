package org.localityplan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.localityplan.desktop.Surroundings.PackPress;
import org.localityplan.desktop.Surroundings.Printed;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.pack.BoardPack;
import org.localityplan.pack.PackPdf;

/// Prints board packs into a folder, one file a day.
///
/// @param folder the folder; it need not exist yet
/// @param viewer shows a document in the system's own viewer
record PackPrinter(Path folder, Consumer<Path> viewer) implements PackPress {

    @Override
    public Printed print(Snapshot snapshot) {
        Path file = folder.resolve("board-pack-" + snapshot.asAt() + ".pdf");
        try {
            Files.createDirectories(folder);
            PackPdf.write(BoardPack.of(snapshot), file);
            return new Printed.Into(file);
        } catch (IOException failed) {
            return new Printed.Refused("The board pack could not be written to “%s” (%s). The plan is as it was. "
                    .formatted(file, failed.getMessage())
                    + "Close the file if it is open, and print again.");
        }
    }

    @Override
    public void open(Path pack) {
        viewer.accept(pack);
    }
}
