package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.localityplan.store.file.Backups;
import org.localityplan.store.file.Causes;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Holder;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// How a plan file is opened to be changed: held against others, looked at before H2 may touch it, backed up, marked open.
record PlanOpening(PlanFile plan, Session session) {

    PlanOpening(Path file, Session session) {
        this(new PlanFile(file), session);
    }

    Opening open() {
        Optional<Refusal> refusal = refusalBySight();
        if (refusal.isPresent()) {
            return new Opening.Refused(refusal.get());
        }
        try {
            return switch (Holder.take(plan.lock(), session.person(), session.clock().instant())) {
                case Holder.Answer.Held(String who, Instant since) ->
                    refused(new Refusal.Held(plan.name(), who, since, session.clock().getZone()));
                case Holder.Answer.Taken(Holder holder) -> openHeld(holder);
            };
        } catch (IOException protectedFolder) {
            return refused(new Refusal.ReadOnlyFolder(plan.name()));
        }
    }

    /// What can be said without reading the file.
    private Optional<Refusal> refusalBySight() {
        Path path = plan.path();
        if (path.toString().contains(";")) {
            return Optional.of(new Refusal.BadName(plan.name()));
        }
        if (!Files.exists(path)) {
            return Optional.of(new Refusal.Missing(plan.name()));
        }
        if (!Files.isRegularFile(path)) {
            return Optional.of(new Refusal.NotAPlan(plan.name()));
        }
        return Files.isWritable(path) ? Optional.empty() : Optional.of(new Refusal.ReadOnlyFolder(plan.name()));
    }

    private Opening openHeld(Holder holder) throws IOException {
        Opening opening;
        try {
            opening = switch (new Preflight(plan, session).check()) {
                case Preflight.Verdict.Stop(Refusal refusal) -> refused(refusal);
                case Preflight.Verdict.Go go -> openChecked(holder, go);
            };
        } catch (IOException | JdbiException failed) {
            opening = refused(new Refusal.Unreachable(plan.name(), Causes.words(failed)));
        }
        if (opening instanceof Opening.Refused) {
            holder.close();
        }
        return opening;
    }

    /// The manifest is marked open before H2 may write the first byte.
    private Opening openChecked(Holder holder, Preflight.Verdict.Go go) throws IOException {
        Manifest.Marks marks = go.manifest().marks();
        if (marks.schema() < Schema.VERSION) {
            new PlanUpgrade(plan).carryOut(go.manifest());
        } else {
            Manifest.write(plan.manifest(), new Manifest.Open(marks, go.manifest().head()));
        }
        Optional<Instant> lastBackup =
                new Backups(session.backups(), marks.file()).newest().map(Backups.Backup::made);
        return new Opening.Opened(store(holder, lastBackup, go.notices()));
    }

    private PlanStore store(Holder holder, Optional<Instant> lastBackup, List<String> notices) {
        Engine engine = Engine.open(plan.path());
        boolean read = false;
        try {
            Schema.Identity identity = Schema.identity(engine.owner()).getFirst();
            WrittenFile file = new WrittenFile(plan, engine, holder, identity, lastBackup, notices);
            PlanStore store = new PlanStore(file, session);
            read = true;
            return store;
        } finally {
            if (!read) {
                engine.compactAndClose();
            }
        }
    }

    private static Opening refused(Refusal refusal) {
        return new Opening.Refused(refusal);
    }
}
