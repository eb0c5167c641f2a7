package org.localityplan.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.store.command.Commands;
import org.localityplan.store.query.AuditReader;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.plan.ReportReader;
import org.localityplan.store.snapshot.SnapshotAfter;
import org.localityplan.store.snapshot.SnapshotReader;
import org.localityplan.store.write.AuditTrail;

/// A plan's rows in any database that has its schema: H2 in a file, or PostgreSQL on a server.
///
/// @param jdbi connects as a user who may read and write rows
/// @param locality whose rows
record PlanDatabase(Jdbi jdbi, UUID locality) {

    /// The plan at one moment, read in one transaction.
    Snapshot snapshot(LocalDate asAt) {
        return read(reading -> new SnapshotReader(reading).snapshot(asAt));
    }

    /// The plan after a command that nobody else has changed since.
    ///
    /// @param before the plan before it
    Snapshot snapshotAfter(AuditEntry entry, Snapshot before, LocalDate asAt) {
        return read(reading -> new SnapshotAfter(reading, before)
                .snapshot(Commands.touched(reading, entry), asAt));
    }

    /// What a report said before it was reopened, the first revision first.
    List<StatusReport> revisions(UUID report) {
        return read(reading -> new ReportReader(reading).earlier(report));
    }

    /// The same plan with the measures of another area as its own.
    Snapshot snapshotOf(Area area, Snapshot plan) {
        return read(reading -> new Snapshot(
                area,
                plan.asAt(),
                plan.plans(),
                plan.decisions(),
                new SnapshotReader(reading).histories(area, plan.peerGroups()),
                plan.peerGroups(),
                plan.waitingLists(),
                plan.budget(),
                plan.steering()));
    }

    Optional<Area> area(String code) {
        return read(reading -> Optional.ofNullable(reading.shared().areas().get(code)));
    }

    /// Newest first.
    List<AuditEntry> audit() {
        return read(reading -> new AuditReader(reading).newestFirst());
    }

    /// What was changed of one measure or waiting list, newest first.
    List<AuditEntry> audit(UUID subject) {
        return read(reading -> new AuditReader(reading).about(subject));
    }

    /// The newest hash of the audit trail.
    String head() {
        return read(reading -> new AuditReader(reading).newest().getFirst().hash());
    }

    /// Whether every line of the audit trail is where and as it was written.
    boolean auditHolds() {
        return AuditTrail.holds(read(reading -> new AuditReader(reading).oldestFirst()));
    }

    /// Fills an empty database.
    ///
    /// @return the newest hash of the audit trail
    String create(Commands commands, Snapshot content) {
        return jdbi.inTransaction(handle -> commands.create(handle, content)).hash();
    }

    /// Carries out a piece of work in one transaction. A command that is refused leaves nothing behind.
    Outcome change(Function<Handle, Outcome> work) {
        return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
            Outcome outcome = work.apply(handle);
            if (outcome instanceof Outcome.Refused) {
                handle.rollback();
            }
            return outcome;
        });
    }

    Commands commands(String person, Clock clock) {
        return new Commands(locality, person, clock, new TimeOrderedId(clock));
    }

    private <T> T read(Function<Reading, T> work) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, handle -> work.apply(Reading.of(handle, locality)));
    }
}
