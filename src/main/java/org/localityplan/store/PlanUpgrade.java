package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.Manifest;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// How a plan of an older schema is brought up to date: in a copy, which takes the plan's place only when it has been read.
/// Whatever happens on the way, there is a whole plan under the plan's name, and its backup.
///
/// @param plan a file that holds together, and that nobody has open
record PlanUpgrade(PlanFile plan) {

    /// @param manifest what the plan is now
    void carryOut(Manifest.Closed manifest) throws IOException {
        Files.deleteIfExists(plan.unfinished());
        Files.copy(plan.path(), plan.unfinished());
        upgrade(new PlanFile(plan.unfinished()));
        Manifest.Marks before = manifest.marks();
        Manifest.Marks marks =
                new Manifest.Marks(before.file(), Schema.VERSION, before.program(), before.engine());
        Manifest.write(plan.manifest(), new Manifest.Open(marks, manifest.head()));
        Files.move(plan.unfinished(), plan.path(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Brings a copy up to date, reads it and closes it.
    static void upgrade(PlanFile copy) {
        Engine engine = Engine.open(copy.path());
        try {
            Schema.upgrade(engine.owner(), engine.ownerSource(), Engine.USER);
            Schema.Identity identity = Schema.identity(engine.owner()).getFirst();
            PlanDatabase database = new PlanDatabase(engine.jdbi(), identity.locality());
            database.snapshot(LocalDate.EPOCH);
        } finally {
            engine.compactAndClose();
        }
    }
}
