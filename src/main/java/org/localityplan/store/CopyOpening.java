package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.localityplan.store.file.Backups;
import org.localityplan.store.file.Causes;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Fingerprint;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.file.Scratch;
import org.localityplan.store.schema.Schema;

/// How a copy of a plan is opened to look at while somebody else has the plan: the closed file itself, else its newest
/// backup, else a copy of the file that was found to hold together. The file itself is only read.
record CopyOpening(PlanFile plan, Session session) {

    CopyOpening(Path file, Session session) {
        this(new PlanFile(file), session);
    }

    /// A copy that may be shown, and the moment it shows.
    private record Shown(PlanFile copy, Instant asOf) {}

    Opening open() {
        if (!Files.isRegularFile(plan.path())) {
            return new Opening.Refused(new Refusal.Missing(plan.name()));
        }
        try {
            Scratch scratch = Scratch.make();
            Optional<Shown> shown = copy(scratch);
            if (shown.isEmpty()) {
                scratch.close();
                return new Opening.Refused(new Refusal.NoCopy(plan.name()));
            }
            return new Opening.Opened(show(shown.get(), scratch));
        } catch (IOException | JdbiException failed) {
            return new Opening.Refused(new Refusal.Unreachable(plan.name(), Causes.words(failed)));
        }
    }

    private Optional<Shown> copy(Scratch scratch) throws IOException {
        return switch (Manifest.read(plan.manifest())) {
            case Manifest.Closed(Manifest.Marks marks, Fingerprint fingerprint, String _) -> {
                PlanFile copy = scratch.copyOf(plan);
                Files.copy(plan.path(), copy.path());
                yield fingerprint.isOf(copy.path())
                        ? Optional.of(new Shown(copy, session.clock().instant()))
                        : fromBackup(marks.file(), scratch);
            }
            case Manifest.Open(Manifest.Marks marks, String _) -> {
                Optional<Shown> backup = fromBackup(marks.file(), scratch);
                yield backup.isPresent() ? backup : fromFile(scratch);
            }
            case Manifest.Absent() -> fromFile(scratch);
        };
    }

    private Optional<Shown> fromBackup(UUID file, Scratch scratch) throws IOException {
        for (Backups.Backup backup : new Backups(session.backups(), file).all()) {
            PlanFile copy = Backups.unpack(backup, scratch.folder());
            if (Manifest.read(copy.manifest()) instanceof Manifest.Closed closed
                    && closed.fingerprint().isOf(copy.path())) {
                return Optional.of(new Shown(copy, backup.made()));
            }
        }
        return Optional.empty();
    }

    private Optional<Shown> fromFile(Scratch scratch) throws IOException {
        PlanFile copy = scratch.copyOf(plan);
        return Inspection.ofCopy(plan, copy).find("") instanceof Inspection.Finding.Whole
                ? Optional.of(new Shown(copy, session.clock().instant()))
                : Optional.empty();
    }

    private PlanStore show(Shown shown, Scratch scratch) {
        if (schema(shown.copy()) < Schema.VERSION) {
            PlanUpgrade.upgrade(shown.copy());
        }
        Engine engine = Engine.openReadOnly(shown.copy().path());
        Schema.Identity identity = Schema.identity(engine.owner()).getFirst();
        return new PlanStore(new CopiedFile(plan, engine, identity, shown.asOf(), scratch), session);
    }

    private static int schema(PlanFile copy) {
        try (Engine engine = Engine.openReadOnly(copy.path())) {
            return Schema.identity(engine.owner()).getFirst().number();
        }
    }
}
