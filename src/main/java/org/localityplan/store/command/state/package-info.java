/// Changes rows that keep their other state beside them, takes that back and does it again, always with its audit line.
///
/// Entry: [StateKeeper]. It knows nothing of what the rows mean: who uses it says what stands in them and how that is told.
/// Depends on the writing of the store.
@NullMarked
package org.localityplan.store.command.state;

import org.jspecify.annotations.NullMarked;
