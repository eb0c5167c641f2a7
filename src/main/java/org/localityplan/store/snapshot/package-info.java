/// Reads the whole plan at one moment.
///
/// Entry: [SnapshotReader] and, after a command, [SnapshotAfter]. Each part of a snapshot has a reader of its own in the
/// queries of the store; here they are put together. Depends on those queries.
@NullMarked
package org.localityplan.store.snapshot;

import org.jspecify.annotations.NullMarked;
