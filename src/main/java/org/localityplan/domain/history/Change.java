package org.localityplan.domain.history;

import java.util.UUID;
import org.localityplan.domain.waiting.WaitingCount;

/// A command: one thing a person asks to be changed. It is carried out in one transaction with its audit entry, or not at
/// all.
public sealed interface Change {

    /// Records a new count of a waiting list.
    record RecordWaitingCount(UUID list, WaitingCount count) implements Change {}
}
