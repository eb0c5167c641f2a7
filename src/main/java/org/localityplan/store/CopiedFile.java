package org.localityplan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.file.Scratch;
import org.localityplan.store.schema.Schema;

/// A copy of a plan that is only looked at, and thrown away when it is closed.
///
/// @param plan the plan it is a copy of
/// @param asOf the moment it shows
record CopiedFile(PlanFile plan, Engine engine, Schema.Identity identity, Instant asOf, Scratch scratch)
        implements OpenFile {

    @Override
    public PlanDatabase database() {
        return new PlanDatabase(engine.jdbi(), identity.locality());
    }

    @Override
    public UUID id() {
        return identity.file();
    }

    @Override
    public Path shown() {
        return plan.path();
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public Optional<Instant> lastBackup() {
        return Optional.of(asOf);
    }

    @Override
    public List<String> notices() {
        return List.of("This is a read-only copy. What is recorded in the plan from now on does not appear in it.");
    }

    @Override
    public void sync() {
        throw new IllegalStateException("Nothing is written to a copy");
    }

    @Override
    public void close(PlanDatabase database) {
        engine.close();
        try {
            scratch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
