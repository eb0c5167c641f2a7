package org.localityplan.store.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.Role;
import org.localityplan.store.command.CommandLog.Command;
import org.localityplan.store.command.CommandLog.Logged;
import org.localityplan.store.command.CommandLog.State;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.plan.SteeringReader;
import org.localityplan.store.snapshot.Touched;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;
import org.localityplan.store.write.content.ContentWriter;

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

    /// Carries out a command.
    ///
    /// @param now the plan as it is
    public Outcome carryOut(Handle handle, Change change, Snapshot now) {
        Writing writing = writing(handle);
        Role least = Permission.least(writing, change);
        Optional<String> refusal = permission(writing).refusal(change, least);
        if (refusal.isPresent()) {
            return Step.refused(refusal.get()).outcome();
        }
        UUID made = ids.get();
        Doing.Done done = new Doing(writing, person, today(), made).carryOut(change, now);
        return done.step().settle(line -> {
            AuditEntry entry = append(writing, line);
            Command command = new Command(made, done.kind(), done.subject(), least);
            new CommandLog(writing, person).add(command, entry.sequence());
            return entry;
        });
    }

    /// What the command of an audit line changed.
    public static Touched touched(Reading reading, AuditEntry entry) {
        return CommandLog.touched(reading, entry.sequence());
    }

    private Permission permission(Writing writing) {
        return new Permission(new SteeringReader(writing.bare()).people(), person);
    }

    /// Takes back the person's last command.
    public Outcome undo(Handle handle) {
        return turn(writing(handle), State.DONE);
    }

    /// Does again what the person took back last.
    public Outcome redo(Handle handle) {
        return turn(writing(handle), State.UNDONE);
    }

    /// @param from the state of the command that is to be turned
    private Outcome turn(Writing writing, State from) {
        boolean back = from == State.DONE;
        CommandLog log = new CommandLog(writing, person);
        Optional<Logged> last = log.last(from);
        if (last.isEmpty()) {
            return Step.refused(back ? "There is nothing of yours to take back." : "There is nothing to do again.")
                    .outcome();
        }
        Logged logged = last.get();
        Optional<String> refusal = permission(writing)
                .refusal(logged.command(), back ? "Nothing was taken back" : "Nothing was done again");
        if (refusal.isPresent()) {
            return Step.refused(refusal.get()).outcome();
        }
        Turning turning = new Turning(writing, person, clock);
        return (back ? turning.takeBack(logged) : turning.doAgain(logged)).settle(line -> {
            AuditEntry entry = append(writing, line);
            log.turn(logged.command(), back ? State.UNDONE : State.DONE, entry.sequence());
            return entry;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private AuditEntry append(Writing writing, AuditTrail.Line line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return AuditTrail.append(writing, now, person, line);
    }

    private Writing writing(Handle handle) {
        return new Writing(handle, locality, ids);
    }
}
