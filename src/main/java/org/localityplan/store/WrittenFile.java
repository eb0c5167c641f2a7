package org.localityplan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Fingerprint;
import org.localityplan.store.file.Holder;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// A plan file that is open to be changed, and held so that nobody else opens it.
///
/// @param lastBackup when the newest backup was made
/// @param notices what the person should know
record WrittenFile(
        PlanFile plan, Engine engine, Holder holder, Schema.Identity identity, Optional<Instant> lastBackup,
        List<String> notices)
        implements OpenFile {

    WrittenFile {
        notices = List.copyOf(notices);
    }

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
        return false;
    }

    @Override
    public void sync() {
        engine.sync();
    }

    /// Closes the file, then writes down what it must look like when it is opened again. If the engine fails, the
    /// manifest stays marked open and the file is checked when it is opened next.
    @Override
    public void close(PlanDatabase database) {
        try {
            try {
                String head = database.head();
                engine.compactAndClose();
                Manifest.write(plan.manifest(), closed(plan, identity, head));
            } finally {
                holder.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest.Closed closed(PlanFile plan, Schema.Identity identity, String head) throws IOException {
        return new Manifest.Closed(marks(identity), Fingerprint.of(plan.path()), head);
    }

    static Manifest.Marks marks(Schema.Identity identity) {
        String program = WrittenFile.class.getPackage().getImplementationVersion();
        return new Manifest.Marks(
                identity.file(), identity.number(), program == null ? "development" : program, Engine.VERSION);
    }
}
