package org.localityplan.store.command;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.command.CommandLog.Kind;
import org.localityplan.store.command.CommandLog.Logged;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.ContentWriter;
import org.localityplan.store.write.Writing;

/// Carries out commands, each in the transaction it is given and with its line in the audit trail.
///
/// @param locality whose plan is changed
/// @param person who changes it
/// @param clock when
/// @param ids where new ids come from
public record Commands(UUID locality, String person, Clock clock, Supplier<UUID> ids) {

    /// Fills an empty file with its content, as the first line of its trail.
    public AuditEntry create(Handle handle, Snapshot content) {
        Writing writing = writing(handle);
        new ContentWriter(writing).write(content);
        String title = content.plan().title();
        return append(writing, new AuditTrail.Line("Made the plan file", title, "", content.locality().name()));
    }

    public Outcome carryOut(Handle handle, Change change) {
        Writing writing = writing(handle);
        return switch (change) {
            case Change.RecordWaitingCount record -> {
                CountKeeper counts = new CountKeeper(writing, clock);
                yield settle(writing, new Logged(ids.get(), Kind.COUNT, record.count().id()), counts.record(record));
            }
            case Change.EnterFigures _,Change.DefineMeasure _,Change.WriteNote _,Change.StrikeNote _ ->
                Step.refused("This cannot be saved yet.").outcome();
            case Change.ImportObservations figures -> {
                UUID batch = ids.get();
                Step step = new FigureImport(writing, batch).take(figures);
                yield settle(writing, new Logged(ids.get(), Kind.IMPORT, batch), step);
            }
        };
    }

    /// Takes back the person's last command.
    public Outcome undo(Handle handle) {
        Writing writing = writing(handle);
        CommandLog log = new CommandLog(writing, person);
        Optional<Logged> last = log.last(CommandLog.State.DONE);
        if (last.isEmpty()) {
            return Step.refused("There is nothing of yours to take back.").outcome();
        }
        UUID subject = last.get().subject();
        Step step =
                switch (last.get().kind()) {
                    case COUNT -> new CountKeeper(writing, clock).withdraw(subject);
                    case IMPORT -> new ImportSwap(writing, subject).takeBack();
                };
        return step.settle(line -> {
            AuditEntry entry = append(writing, line);
            log.turn(last.get(), CommandLog.State.UNDONE, entry.sequence());
            return entry;
        });
    }

    /// Does again what the person took back last.
    public Outcome redo(Handle handle) {
        Writing writing = writing(handle);
        CommandLog log = new CommandLog(writing, person);
        Optional<Logged> last = log.last(CommandLog.State.UNDONE);
        if (last.isEmpty()) {
            return Step.refused("There is nothing to do again.").outcome();
        }
        UUID subject = last.get().subject();
        Step step =
                switch (last.get().kind()) {
                    case COUNT -> new CountKeeper(writing, clock).restore(subject);
                    case IMPORT -> new ImportSwap(writing, subject).bringBack();
                };
        return step.settle(line -> {
            AuditEntry entry = append(writing, line);
            log.turn(last.get(), CommandLog.State.DONE, entry.sequence());
            return entry;
        });
    }

    private Outcome settle(Writing writing, Logged command, Step step) {
        return step.settle(line -> {
            AuditEntry entry = append(writing, line);
            new CommandLog(writing, person).add(command, entry.sequence());
            return entry;
        });
    }

    private AuditEntry append(Writing writing, AuditTrail.Line line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return AuditTrail.append(writing, now, person, line);
    }

    private Writing writing(Handle handle) {
        return new Writing(handle, locality, ids);
    }
}
