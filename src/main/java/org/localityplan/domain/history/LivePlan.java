package org.localityplan.domain.history;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.localityplan.domain.plan.StatusReport;

/// The plan that is open now: what it says, and how it is changed.
public interface LivePlan {

    /// The newest snapshot.
    Snapshot snapshot();

    /// Who carries out commands, as the record of changes names them.
    String person();

    /// Carries out a command and, when it is saved, publishes a new snapshot.
    Outcome carryOut(Change change);

    /// Takes back the person's last command as a new, audited entry.
    Outcome undo();

    /// Carries out again what was last taken back.
    Outcome redo();

    /// Everything that was changed, newest first.
    List<AuditEntry> audit();

    /// What was changed of one measure, waiting list, programme, project or person, newest first.
    List<AuditEntry> audit(UUID subject);

    /// What a report said when it was approved, before it was reopened; the first revision first. A plan that is only looked
    /// at may know of none.
    default List<StatusReport> revisions(UUID report) {
        return List.of();
    }

    /// Asks to be told of each new snapshot, from whichever thread published it.
    Subscription onChange(Consumer<Snapshot> listener);

    /// Ends a wish to be told.
    interface Subscription {
        void cancel();
    }
}
