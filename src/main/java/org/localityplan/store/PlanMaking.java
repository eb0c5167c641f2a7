package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jdbi.v3.core.JdbiException;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.file.Causes;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// How a plan file is made: built under another name, closed, and only then given its name, so that there is never half
/// a plan.
record PlanMaking(PlanFile plan, Session session) {

    PlanMaking(Path file, Session session) {
        this(new PlanFile(file), session);
    }

    Opening create(Snapshot content) {
        if (plan.path().toString().contains(";")) {
            return new Opening.Refused(new Refusal.BadName(plan.name()));
        }
        if (Files.exists(plan.path())) {
            return new Opening.Refused(new Refusal.AlreadyThere(plan.name()));
        }
        try {
            Files.createDirectories(plan.path().resolveSibling("."));
            Files.deleteIfExists(plan.unfinished());
            build(new PlanFile(plan.unfinished()), content);
        } catch (IOException | JdbiException failed) {
            return new Opening.Refused(new Refusal.Unreachable(plan.name(), Causes.words(failed)));
        }
        return new PlanOpening(plan, session).open();
    }

    private void build(PlanFile unfinished, Snapshot content) throws IOException {
        TimeOrderedId ids = new TimeOrderedId(session.clock());
        Schema.Identity identity = new Schema.Identity(ids.get(), ids.get(), Schema.VERSION);
        Engine engine = Engine.create(unfinished.path());
        String head;
        try {
            head = fill(engine, identity, content);
        } finally {
            engine.compactAndClose();
        }
        Manifest.Closed manifest = WrittenFile.closed(unfinished, identity, head);
        Files.move(unfinished.path(), plan.path(), StandardCopyOption.ATOMIC_MOVE);
        Manifest.write(plan.manifest(), manifest);
    }

    private String fill(Engine engine, Schema.Identity identity, Snapshot content) {
        Schema.migrate(engine.ownerSource());
        Schema.grant(engine.owner(), Engine.USER);
        Schema.identify(
                engine.owner(), identity, content.locality().code(), session.clock().instant());
        PlanDatabase database = new PlanDatabase(engine.jdbi(), identity.locality());
        return database.create(database.commands(session.person(), session.clock()), content);
    }
}
