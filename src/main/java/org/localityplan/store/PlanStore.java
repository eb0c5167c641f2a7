package org.localityplan.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.LivePlan;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.store.command.Commands;
import org.localityplan.store.file.Causes;

/// The plan of one open file.
///
/// Any thread may use it. Commands run one after the other; each is one transaction, and is on the disk before it is
/// called saved. Threads that work here are never to be interrupted: an interrupt closes the file under everybody.
public final class PlanStore implements LivePlan, AutoCloseable {

    private final OpenFile file;
    private final PlanDatabase database;
    private final Session session;
    private final Commands commands;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot newest;
    private boolean closed;

    PlanStore(OpenFile file, Session session) {
        this.file = file;
        this.session = session;
        this.database = file.database();
        this.commands = database.commands(session.person(), session.clock());
        this.newest = database.snapshot(today());
    }

    /// Makes a new plan file, writes the content into it and opens it. Refused when the file exists.
    public static Opening create(Path file, Snapshot content, Session session) {
        return new PlanMaking(file, session).create(content);
    }

    /// Opens a plan file to look at it and change it.
    public static Opening open(Path file, Session session) {
        return new PlanOpening(file, session).open();
    }

    /// Opens a copy of a plan file to look at it, for when somebody else has the file open: the newest backup, or else
    /// a copy of the file that has been found to hold together.
    public static Opening openCopyReadOnly(Path file, Session session) {
        return new CopyOpening(file, session).open();
    }

    @Override
    public Snapshot snapshot() {
        return newest;
    }

    /// The same plan with the measures of another area as its own. An area the file does not know has no figures.
    public Snapshot snapshotOf(String areaCode) {
        Area area = area(areaCode).orElseGet(() -> new Area(areaCode, areaCode, Area.Level.COUNCIL));
        return database.snapshotOf(area, newest);
    }

    /// The area with the ONS code, when the file knows it.
    public Optional<Area> area(String code) {
        return database.area(code);
    }

    @Override
    public String person() {
        return session.person();
    }

    @Override
    public Outcome carryOut(Change change) {
        return change(handle -> commands.carryOut(handle, change, newest));
    }

    @Override
    public Outcome undo() {
        return change(commands::undo);
    }

    @Override
    public Outcome redo() {
        return change(commands::redo);
    }

    @Override
    public List<AuditEntry> audit() {
        return database.audit();
    }

    @Override
    public List<AuditEntry> audit(UUID subject) {
        return database.audit(subject);
    }

    @Override
    public List<StatusReport> revisions(UUID report) {
        return database.revisions(report);
    }

    /// Whether every line of the audit trail is where and as it was written.
    public boolean verifyAudit() {
        return database.auditHolds();
    }

    /// Listeners are told in the order of the changes, while the next change waits: they are to be quick.
    @Override
    public Subscription onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Whether this is a copy that cannot be changed.
    public boolean readOnly() {
        return file.readOnly();
    }

    /// The file's own id, which stays with it wherever it is copied.
    public UUID id() {
        return file.id();
    }

    /// The file as its name was given.
    public Path file() {
        return file.shown();
    }

    /// When the newest backup was made; for a read-only copy, the moment it shows.
    public Optional<Instant> lastBackup() {
        return file.lastBackup();
    }

    /// What the person should know about how the file was opened: one sentence each.
    public List<String> notices() {
        return file.notices();
    }

    /// Compacts and closes the file, and writes its manifest. To close it again does nothing.
    @Override
    public void close() {
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                file.close(database);
            }
        } finally {
            writing.unlock();
        }
    }

    private Outcome change(Function<Handle, Outcome> work) {
        if (readOnly()) {
            return refused("This is a read-only copy; nothing was changed. Open the plan itself to change it.");
        }
        writing.lock();
        try {
            Outcome outcome = database.change(work);
            if (outcome instanceof Outcome.Saved(AuditEntry entry)) {
                file.sync();
                publish(entry);
            }
            return outcome;
        } catch (JdbiException failed) {
            return refused("The change could not be written: " + Causes.words(failed)
                    + " What was saved before is safe. Check that the disk is there and has room, open the plan again"
                    + " and see whether the change is in it.");
        } finally {
            writing.unlock();
        }
    }

    private void publish(AuditEntry entry) {
        Snapshot snapshot = database.snapshotAfter(entry, newest, today());
        newest = snapshot;
        listeners.forEach(listener -> listener.accept(snapshot));
    }

    private LocalDate today() {
        return LocalDate.now(session.clock());
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(List.of(new Outcome.Fault("", sentence)));
    }
}
