package org.localityplan.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The file under an open plan: how it is put on the disk, and how it is closed.
interface OpenFile {

    PlanDatabase database();

    /// The file's own id, which stays with it wherever it is copied.
    UUID id();

    /// The file as its name was given.
    Path shown();

    boolean readOnly();

    Optional<Instant> lastBackup();

    List<String> notices();

    /// Puts everything that was committed on the disk.
    void sync();

    /// Closes the file for good.
    void close(PlanDatabase database);
}
