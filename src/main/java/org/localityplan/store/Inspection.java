package org.localityplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.localityplan.store.file.Engine;
import org.localityplan.store.file.PlanFile;
import org.localityplan.store.schema.Schema;

/// Finds out whether a file of which no manifest can tell is a plan that holds together: one that was open when the
/// program was killed, or that came without its manifest. It is done on a copy, because H2 repairs what it opens. Every
/// row is read and the audit trail is checked; a flipped bit that leaves all this in order cannot be found this way.
record Inspection(PlanFile copy) {

    /// What the copy turned out to be.
    sealed interface Finding {
        /// It holds together; the copy has been repaired and closed.
        ///
        /// @param head the newest hash of its audit trail
        record Whole(Schema.Identity identity, String head) implements Finding {}

        record NotAPlan() implements Finding {}

        record Newer(int schema) implements Finding {}

        record Broken() implements Finding {}
    }

    /// Copies a file to where it can be inspected, without changing it.
    static Inspection ofCopy(PlanFile plan, PlanFile copy) throws IOException {
        Files.copy(plan.path(), copy.path());
        return new Inspection(copy);
    }

    /// Opens the copy, which repairs it, and reads all of it.
    ///
    /// @param head the hash of a line of the audit trail that must be there; empty when none is known
    Finding find(String head) {
        try {
            Engine engine = Engine.open(copy.path());
            try {
                return find(engine, head);
            } finally {
                engine.compactAndClose();
            }
        } catch (RuntimeException | OutOfMemoryError unreadable) {
            // Whatever a damaged file makes of the engine or of our own values, the answer is the same
            return new Finding.Broken();
        }
    }

    private static Finding find(Engine engine, String head) {
        List<Schema.Identity> identities = Schema.identity(engine.owner());
        if (identities.isEmpty()) {
            return new Finding.NotAPlan();
        }
        Schema.Identity identity = identities.getFirst();
        if (identity.number() > Schema.VERSION) {
            return new Finding.Newer(identity.number());
        }
        engine.readEverything();
        PlanDatabase database = new PlanDatabase(engine.jdbi(), identity.locality());
        if (identity.number() == Schema.VERSION) { // an older one is read once it has been brought up to date
            database.snapshot(LocalDate.EPOCH);
        }
        boolean known = head.isEmpty()
                || database.audit().stream().anyMatch(entry -> entry.hash().equals(head));
        return known && database.auditHolds()
                ? new Finding.Whole(identity, database.head())
                : new Finding.Broken();
    }
}
